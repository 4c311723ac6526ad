"""Which language somebody writes, from a few words of chat, and when that is sure enough to answer in it."""

from functools import cache

from bot.languages.detector import Detector

__all__ = ["Detector", "detect", "shipped"]


def detect(text: str) -> str:
    """The code of the likeliest language; `id` where a text gives no hint."""
    return shipped().detect(text)


@cache
def shipped() -> Detector:
    """The detector with the profiles of the package: read-only, loaded when it is first needed."""
    return Detector.load()
