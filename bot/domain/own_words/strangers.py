"""Hears that somebody else holds the phone: an employer who says so, or whoever asks what this number is."""

import re

from bot.domain.catalogue.words import plain_words

_MASTER = r"(?:sir|maam|madam|madame|mam|boss|employer|sponsor|kafeel|owner|master|supervisor)"
_WORKER = r"(?:maid|housemaid|house maid|servant|worker|employee|driver|nanny|helper|khadama|shaghala)"
_SAYS_SO = re.compile(
    rf"\b(?:i am|im|i m|this is|its) (?:his|her|their) {_MASTER}\b"
    rf"|\b(?:she|he) (?:is|s) (?:my|our) {_WORKER}\b|\b(?:she|he) works? (?:for|with) (?:me|us)\b"
    rf"|\b(?:talk|talking|speak|speaking|write|writing|text|texting|chat|chatting|call|calling|contact|message)"
    rf"(?: \w+)? (?:my|our) {_WORKER}\b"
    r"|^(?:(?:halo|hai|ya|saya|aku|ini|sy) )+(?:(?:adalah|yang|yg) )?"
    r"(?:majikannya|majikan dia|bosnya|bos dia|juragannya|juragane|agennya|agen dia|agensinya|mandornya|sponsornya)"
    r"(?: (?:ini|siapa|kamu|anda|jangan|tidak ada|ga ada|gak ada|dia baik|batal\w*|hapus|cabut)\b.*)?$"
)
_ASKS = re.compile(
    r"\b(?:who|whos|who s) (?:is )?this\b|\b(?:what|whats|what s) (?:is )?(?:this|that) (?:number|chat|message)\b"
    r"|\bwhose (?:number|phone|message|chat)\b"
    r"|\bwho (?:is )?(?:write|writes|wrote|writing|send|sends|sent|sending|text\w*)\b"
)
_ASKS_US = re.compile(r"\b(?:bot|robot|human|real|person|officer|admin|please|help|sir|kak|mbak)\b")
_ASKS_IN_ARABIC = re.compile(
    "\u0645\u0646 (?:\u0647\u0630\u0627|\u0647\u0630\u0647|\u0627\u0646\u062a|\u0623\u0646\u062a|\u0645\u0639\u064a)"
    "|(?:\u0645\u0627|\u0634\u0648|\u0627\u064a\u0634) \u0647\u0630\u0627 \u0627\u0644\u0631\u0642\u0645"
    "|\u0631\u0642\u0645 \u0645\u0646"
)
_MOST_WORDS = 14


def speaks_as_employer(words: str) -> bool:
    """Whether somebody says that they are the employer of whoever wrote before: "I am her sir"."""
    plain = _plain(words)
    return len(plain.split()) <= _MOST_WORDS and _SAYS_SO.search(plain) is not None


def asks_whose_chat(words: str) -> bool:
    """Whether somebody asks, in English or Arabic, who this is or what number: words of who finds such a chat."""
    plain = _plain(words)
    is_asking = (_ASKS.search(plain) is not None and not _ASKS_US.search(plain)) or _ASKS_IN_ARABIC.search(
        words
    ) is not None
    return is_asking and len(words.split()) <= _MOST_WORDS


def _plain(words: str) -> str:
    return plain_words(words.replace("'", "").replace("\u2019", ""))
