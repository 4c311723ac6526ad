"""Who really asks, when a proxy of ours stands in front."""

from collections.abc import Awaitable, Callable, Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from aiohttp import web

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def trust(networks: Sequence[str]) -> Callable[[web.Request, _Handler], Awaitable[web.StreamResponse]]:
    """A middleware that believes `X-Forwarded-For` from these networks, and from nobody else.

    The address is the last one in the list that is no proxy of ours: everything left of it can be made up.
    """
    trusted = [ip_network(network) for network in networks]

    @web.middleware
    async def find_caller(request: web.Request, handler: _Handler) -> web.StreamResponse:
        caller = _caller(request.remote, request.headers.get("X-Forwarded-For", ""), trusted)
        if caller is None or caller == request.remote:
            return await handler(request)
        return await handler(request.clone(remote=caller))

    return find_caller


def _caller(peer: str | None, forwarded: str, trusted: Sequence[IPv4Network | IPv6Network]) -> str | None:
    chain = [part.strip() for part in forwarded.split(",") if part.strip()]
    caller = peer
    while chain and caller is not None and _is_in(caller, trusted):
        caller = chain.pop()
    return caller


def _is_in(address: str, networks: Sequence[IPv4Network | IPv6Network]) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return any(parsed in network for network in networks)
