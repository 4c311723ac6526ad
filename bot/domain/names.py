"""Sound keys of Indonesian names, so that Djoenaidi, Junaedi and Junaidy are found by one another."""

import re
import unicodedata

# Old and English spellings, longest first; each group is one sound to whoever writes a name down by ear.
_SOUNDS = (
    ("tj", "c"),
    ("dj", "j"),
    ("oe", "u"),
    ("ou", "u"),
    ("sj", "s"),
    ("sy", "s"),
    ("sh", "s"),
    ("ch", "k"),
    ("kh", "k"),
    ("ph", "p"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("gh", "g"),
    ("nj", "ni"),
    ("ck", "k"),
    ("ks", "s"),
    ("x", "s"),
    ("z", "j"),
    ("v", "p"),
    ("f", "p"),
    ("q", "k"),
    ("w", "u"),
    ("ai", "e"),
    ("ay", "e"),
    ("ae", "e"),
    ("ei", "e"),
    ("ey", "e"),
    ("au", "o"),
    ("y", "i"),
    ("h", ""),
    ("'", ""),
)
_INNER_BREATH = re.compile(r"(?<=.)[ck]h")  # Achmad, Akhmad and Ahmad; at the start it is heard: Khadijah, Kadijah
_PATTERN = re.compile("|".join(re.escape(spelling) for spelling, _ in _SOUNDS))
_BY_SPELLING = dict(_SOUNDS)
_REPEATED = re.compile(r"(.)\1+")
_FINAL_VOICED = str.maketrans("bdg", "ptk")  # Achmad, Ahmat and Ahmadh end alike in the ear


def sound_key(name: str) -> str:
    """How one word of a name sounds, in a few letters; empty when nothing of it is a Latin letter."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(letter for letter in plain if "a" <= letter <= "z")
    heard = _PATTERN.sub(lambda match: _BY_SPELLING[match.group()], _INNER_BREATH.sub("", letters))
    sounded = _REPEATED.sub(r"\1", heard)
    return sounded[:-1] + sounded[-1].translate(_FINAL_VOICED) if sounded else ""
