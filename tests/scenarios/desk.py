"""An officer at work: a client of the product's own API with a key of the ticket's agency."""

import re
from typing import Any

import aiohttp

from tests.scenarios.installation import Installation

_KEY = re.compile(r"pk_[A-Za-z0-9_-]{43}")


class Officer:
    """Whoever acts under one API key."""

    def __init__(self, house: Installation, http: aiohttp.ClientSession, key: str) -> None:
        self._url = f"{house.url}/api/v1/tickets"
        self._http = http
        self._headers = {"Authorization": f"Bearer {key}"}

    @classmethod
    async def of_agency(cls, house: Installation, http: aiohttp.ClientSession, agency: str) -> "Officer":
        """Have `pulang key add` make a key beside the running product, once for each agency."""
        if agency not in house.api_keys:
            printed = await house.command("key", "add", "--agency", agency, "--name", "Uji coba")
            found = _KEY.search(printed)
            assert found is not None, printed
            house.api_keys[agency] = found[0]
        return cls(house, http, house.api_keys[agency])

    async def reads(self, reference: str) -> dict[str, Any]:
        return await self._call("GET", reference)

    async def claims(self, reference: str) -> int:
        """Take the ticket; gives the claim number."""
        answer = await self._call("POST", f"{reference}/claim")
        return int(answer["claim_number"])

    async def writes(self, reference: str, claim_number: int, text: str, *, ends_talk: bool = False) -> None:
        body = {"claim_number": claim_number, "text": text, "ends_talk": ends_talk}
        await self._call("POST", f"{reference}/reply", body)

    async def closes(self, reference: str, claim_number: int) -> None:
        await self._call("POST", f"{reference}/close", {"claim_number": claim_number, "outcome": "helped"})

    async def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        url = f"{self._url}/{path}"
        async with self._http.request(method, url, json=body, headers=self._headers) as answer:
            found: dict[str, Any] = await answer.json()
            assert answer.status == 200, found
            return found
