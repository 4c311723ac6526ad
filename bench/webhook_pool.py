"""Posts webhook bodies over kept connections, as Telegram does: one request at a time on each."""

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable
from typing import cast

CONTENT_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
RETRY_AFTER_S = 0.5

OnAck = Callable[[int, float], None]  # status, monotonic time


class Delivery:
    """One body on its way, until it is answered with 2xx."""

    __slots__ = ("body", "on_ack")

    def __init__(self, body: bytes, on_ack: OnAck) -> None:
        self.body = body
        self.on_ack = on_ack


class WebhookPool:
    """Keep up to `size` connections; what finds none free waits, and its wait is part of what it measures."""

    def __init__(self, port: int, path: str, secret: str, size: int) -> None:
        self.port = port
        self.size = size
        self.refused = 0
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
        ).encode()
        self._free: list[Connection] = []
        self._open = 0
        self._waiting: deque[Delivery] = deque()
        self._opening: set[asyncio.Task[None]] = set()
        self._closed = False

    def post(self, body: bytes, on_ack: OnAck) -> None:
        self.deliver(Delivery(body, on_ack))

    def deliver(self, delivery: Delivery) -> None:
        if self._closed:
            return
        if self._free:
            self._free.pop().send(self._head, delivery)
            return
        self._waiting.append(delivery)
        if self._open < self.size:
            self._open += 1
            task = asyncio.ensure_future(self._connect())
            self._opening.add(task)
            task.add_done_callback(self._opening.discard)

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            _, connection = await loop.create_connection(lambda: Connection(self), "127.0.0.1", self.port)
        except OSError:
            self._open -= 1
            loop.call_later(RETRY_AFTER_S, self._connect_again)
            return
        self.freed(connection)

    def _connect_again(self) -> None:
        if self._waiting:
            self.deliver(self._waiting.popleft())

    def freed(self, connection: "Connection") -> None:
        if self._waiting:
            connection.send(self._head, self._waiting.popleft())
        else:
            self._free.append(connection)

    def lost(self, connection: "Connection", delivery: Delivery | None) -> None:
        """Forget a closed connection; what it carried is delivered again, as Telegram would."""
        self._open -= 1
        if connection in self._free:
            self._free.remove(connection)
        if delivery is not None:
            self.again(delivery)

    def again(self, delivery: Delivery) -> None:
        self.refused += 1
        asyncio.get_running_loop().call_later(RETRY_AFTER_S, self.deliver, delivery)

    def close(self) -> None:
        self._closed = True
        for connection in self._free:
            connection.close()


class Connection(asyncio.Protocol):
    """One HTTP/1.1 connection that reads no more of an answer than its status and its end."""

    def __init__(self, pool: WebhookPool) -> None:
        self._pool = pool
        self._transport: asyncio.Transport | None = None
        self._delivery: Delivery | None = None
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's are none by class

    def send(self, head: bytes, delivery: Delivery) -> None:
        assert self._transport is not None
        self._delivery = delivery
        self._transport.write(b"%b%d\r\n\r\n%b" % (head, len(delivery.body), delivery.body))

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._is_complete():
            return
        status = int(self._received[9:12])
        self._received = b""
        delivery, self._delivery = self._delivery, None
        if delivery is None:
            return
        self._pool.freed(self)
        if 200 <= status < 300:
            delivery.on_ack(status, time.monotonic())
        else:
            self._pool.again(delivery)

    def _is_complete(self) -> bool:
        head, separator, body = self._received.partition(b"\r\n\r\n")
        if not separator:
            return False
        length = CONTENT_LENGTH.search(head)
        if length is not None:
            return len(body) >= int(length[1])
        return CHUNKED.search(head) is None or body.endswith(b"0\r\n\r\n")

    def connection_lost(self, exc: Exception | None) -> None:
        delivery, self._delivery = self._delivery, None
        self._pool.lost(self, delivery)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()
