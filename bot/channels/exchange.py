"""One request to a provider and what surely, or only perhaps, became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import msgspec

from bot.errors import FetchFailed, SendError

CONNECT_S = 5.0
ANSWER_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What the provider answered, of whatever kind."""

    status: int
    body: bytes
    retry_after: timedelta | None = None


def without_word(answer: Answer) -> SendError:
    """Judge an answer that does not come from the provider itself but from something in front of it."""
    code = f"http_{answer.status}"
    if answer.status == 429 or answer.status == 503:
        return SendError("not_sent", code, retry_after=answer.retry_after)
    if 200 <= answer.status < 300 or answer.status >= 500:
        return SendError("uncertain", code)
    return SendError("refused", code, whole_account=True)


def as_json(value: object) -> bytes:
    """Write the body of a request.

    Raises:
        SendError: the words hold half a character; no provider takes that.
    """
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        raise SendError("refused", "broken_text") from None


async def post(
    session: aiohttp.ClientSession,
    url: str,
    body: bytes,
    *,
    headers: Mapping[str, str] | None = None,
    timeout_s: float = 20.0,
    limit_bytes: int = ANSWER_BYTES,
) -> Answer:
    """Post JSON and return any answer, good or bad.

    No error carries the address: with Telegram the token is part of it.

    Raises:
        SendError: `not_sent` when no connection stood, `uncertain` when the request may have been written.
    """
    try:
        async with session.post(
            url,
            data=body,
            headers={"Content-Type": "application/json", **(headers or {})},
            # `connect` also bounds the wait for a free connection; being the shorter one, it tells "not sent" apart.
            timeout=aiohttp.ClientTimeout(total=timeout_s, connect=CONNECT_S, sock_connect=CONNECT_S),
            allow_redirects=False,
        ) as response:
            read = await _read(response, limit_bytes)
            return Answer(response.status, read, _retry_after(response.headers))
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise SendError("not_sent", "no_connection") from None
    except aiohttp.InvalidURL:
        raise SendError("refused", "wrong_address", whole_account=True) from None
    except TimeoutError:
        raise SendError("uncertain", "timeout") from None
    except (aiohttp.ClientError, OSError):
        raise SendError("uncertain", "connection_lost") from None


async def download(
    session: aiohttp.ClientSession,
    url: str,
    *,
    limit_bytes: int,
    headers: Mapping[str, str] | None = None,
    timeout_s: float = 60.0,
) -> tuple[bytes, str | None]:
    """Get a file and its type, never more of it than `limit_bytes`.

    Raises:
        FetchFailed: says whether another try makes sense.
    """
    timeout = aiohttp.ClientTimeout(total=timeout_s, connect=CONNECT_S, sock_connect=CONNECT_S)
    try:
        async with session.get(url, headers=headers, timeout=timeout, allow_redirects=False) as response:
            if response.status != 200:
                # A link that has expired (404, 410) is made anew by the next try, so only a refusal is final.
                raise FetchFailed(f"file: status {response.status}", retry=response.status not in (400, 401, 403))
            body = await _read(response, limit_bytes)
            if len(body) > limit_bytes:
                raise FetchFailed("file: too large", retry=False)
            return body, response.headers.get("Content-Type")
    except aiohttp.InvalidURL:
        raise FetchFailed("file: wrong address", retry=False) from None
    except (aiohttp.ClientError, TimeoutError, OSError):
        raise FetchFailed("file: no answer", retry=True) from None


async def _read(response: aiohttp.ClientResponse, limit_bytes: int) -> bytes:
    """Read up to one chunk more than the limit, so that the caller can see that it was passed."""
    length = response.content_length
    # A packed answer may be far larger than it says.
    if length is not None and length <= limit_bytes and "Content-Encoding" not in response.headers:
        return await response.read()
    parts = bytearray()
    async for chunk in response.content.iter_any():
        parts += chunk
        if len(parts) > limit_bytes:
            break
    return bytes(parts)


def _retry_after(headers: Mapping[str, str]) -> timedelta | None:
    said = headers.get("Retry-After", "")
    return timedelta(seconds=int(said)) if said.isascii() and said.isdigit() and len(said) < 7 else None
