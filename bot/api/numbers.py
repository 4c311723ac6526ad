"""Ids as clients write them."""

from bot.errors import NotFound

_LARGEST_ID = 2**63 - 1


def number_of(written: str) -> int:
    """The id behind digits.

    Raises:
        NotFound: no id of ours can be that large.
    """
    number = int(written)
    if number > _LARGEST_ID:
        raise NotFound
    return number
