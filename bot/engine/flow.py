"""What a flow is, and the closed list of those that exist."""

from collections.abc import Callable, Coroutine, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from inspect import iscoroutinefunction
from typing import Any

from bot.engine.chat import Chat
from bot.errors import BrokenFlow

Run = Callable[[Chat], Coroutine[Any, Any, None]]


class UnknownFlow(BrokenFlow):
    """There is no flow of that name."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation; a run of it that nobody answers ends after `expires_after`."""

    name: str
    run: Run
    expires_after: timedelta


def flow(name: str, *, expires_after: timedelta = timedelta(days=14)) -> Callable[[Run], Flow]:
    """Make the decorated async function a flow. The name is stored with each run, so it is for ever."""

    def decorate(run: Run) -> Flow:
        if not iscoroutinefunction(run):
            raise BrokenFlow(f"{name}: a flow is an async function")
        return Flow(name, run, expires_after)

    return decorate


class Flows:
    """The flows that exist, by name."""

    def __init__(self, flows: Iterable[Flow]) -> None:
        self._by_name: dict[str, Flow] = {}
        for each in flows:
            if each.name in self._by_name:
                raise BrokenFlow(f"Two flows are named {each.name}.")
            self._by_name[each.name] = each

    def get(self, name: str) -> Flow:
        """Find the flow a run belongs to.

        Raises:
            UnknownFlow: no flow has this name.
        """
        try:
            return self._by_name[name]
        except KeyError:
            raise UnknownFlow(f"There is no flow named {name}.") from None

    def __iter__(self) -> Iterator[Flow]:
        return iter(self._by_name.values())

    def __contains__(self, name: str) -> bool:
        return name in self._by_name
