"""Tells papers of a citizen, lost or running out, from elections: both are asked for in one conversation."""

import re

from bot.domain.catalogue.words import plain_words

_PAPERS = re.compile(
    r"\b(?:perpanjang\w*|memperpanjang|mperpanjang|perpanjangan|renew\w*|ganti) (?:\w+ )?(?:paspor|passport)\b"
    r"|\b(?:paspor|passport)(?: \w+){0,4} (?:perpanjang\w*|diperpanjang|renew\w*|habis|kadaluarsa|expired)\b"
    r"|\b(?:ktp|kk|kartu keluarga|akta|akte)(?:ku|nya)?(?: (?:saya|sy|aku|kula|abdi|my))? (?:hilang|ilang|ical|"
    r"leungit|rusak|lost)\b|\b(?:lost|hilang) (?:my )?(?:ktp|id card)\b"
)


def asks_for_papers(words: str) -> bool:
    """Whether somebody asks for papers of a citizen, and not for elections: lost ones, or those that run out."""
    return _PAPERS.search(plain_words(words)) is not None
