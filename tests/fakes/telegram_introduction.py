"""What a bot lets Telegram's server say of it: its name, what it is for, and its commands, each in every language."""

from collections.abc import Callable
from typing import Any

from tests.fakes.telegram_rules import BadRequest


class Introduction:
    """One bot's; names: by field and language."""

    def __init__(self) -> None:
        self.names: dict[tuple[str, str], str] = {}

    def performer(self, method: str) -> Callable[[dict[str, Any]], Any] | None:
        """What carries out a method of the Bot API, in small letters; `None` when it is about something else."""
        return getattr(self, f"_do_{method}", None)

    def _do_setmycommands(self, wanted: dict[str, Any]) -> Any:
        if any(not 1 <= len(command["description"]) <= 256 for command in wanted["commands"]):
            raise BadRequest(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        return True

    def _do_getmyname(self, wanted: dict[str, Any]) -> Any:
        return self._named("name", wanted)

    def _do_setmyname(self, wanted: dict[str, Any]) -> Any:
        return self._rename("name", wanted, 64)

    def _do_getmydescription(self, wanted: dict[str, Any]) -> Any:
        return self._named("description", wanted)

    def _do_setmydescription(self, wanted: dict[str, Any]) -> Any:
        return self._rename("description", wanted, 512)

    def _do_getmyshortdescription(self, wanted: dict[str, Any]) -> Any:
        return self._named("short_description", wanted)

    def _do_setmyshortdescription(self, wanted: dict[str, Any]) -> Any:
        return self._rename("short_description", wanted, 120)

    def _named(self, field: str, wanted: dict[str, Any]) -> Any:
        return {field: self.names.get((field, wanted.get("language_code", "")), "")}

    def _rename(self, field: str, wanted: dict[str, Any], most: int) -> Any:
        words = str(wanted.get(field, ""))
        if len(words) > most:
            raise BadRequest(400, "Bad Request: text is too long")
        self.names[field, wanted.get("language_code", "")] = words
        return True
