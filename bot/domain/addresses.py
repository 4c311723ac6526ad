"""Which addresses of the outside may be called at somebody's wish: public ones, by name, over TLS (THREATS.md T18)."""

import re
from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

# What is neither private nor reserved by Python's tables and still leads somewhere else than it says.
_SPECIAL_4 = tuple(ip_network(each) for each in ("192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15"))
_GLOBAL_6 = IPv6Network("2000::/3")
_SPECIAL_6 = tuple(ip_network(each) for each in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"))
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_MOST_CHARS = 253
# Names that some resolver answers with an address of the house itself.
_INSIDE = frozenset(
    {"localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "arpa"}
)
_VISIBLE = re.compile(r"[!-~]+")


def is_public(address: str) -> bool:
    """Whether this is an address anybody on the internet can be reached at, and no way round into the house."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return parsed.is_global and not parsed.is_multicast and not any(parsed in net for net in _SPECIAL_4)
    return _is_public_6(parsed)


def _is_public_6(address: IPv6Address) -> bool:
    """Only the global range, without what carries an IPv4 address inside (6to4, Teredo, NAT64, mapped ones)."""
    return address in _GLOBAL_6 and address.is_global and not any(address in net for net in _SPECIAL_6)


def find_fault(url: str, ports: Collection[int], most_chars: int) -> str | None:
    """Why a URL may not be called, as a short word; `None` when it may.

    Only names are taken, no address however it is spelt: a certificate is for a name, and a name is looked up and
    checked at every connection.
    """
    if not url or len(url) > most_chars:
        return "long" if url else "empty"
    if not _VISIBLE.fullmatch(url) or "\\" in url:
        return "characters"
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
    except ValueError:
        return "form"
    if parts.scheme != "https":
        return "scheme"
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        return "login"
    if parts.fragment or "#" in url:
        return "form"
    if (443 if port is None else port) not in ports:
        return "port"
    return None if host and _is_outside_name(host.lower()) else "host"


def _is_outside_name(host: str) -> bool:
    labels = host.split(".")
    if len(host) > _MOST_CHARS or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    # A last label that begins with a digit is read as part of an IPv4 address (127.1, 0x7f.0.0.1) by most resolvers.
    return not labels[-1][0].isdigit() and labels[-1] not in _INSIDE
