"""Takes the steps of a walk on a phone, and says what does not go there as it went without one."""

from collections.abc import Sequence

from bot.domain.flow_names import MENU_FLOW, WELCOME_FLOW
from bot.engine.fields import Country, When
from bot.engine.record import Record
from bot.engine.replies import Card, Chosen, File, PlacePoint, Reply, Skipped, Words
from bot.handlers.turns.cries import REPORT_FLOWS
from bot.handlers.turns.questions import COUNTED, SKIP, labels_of
from tests.flows.branches import Step
from tests.flows.one_turn import OneTurn, Taken
from tests.flows.phones import PagePhone, Phone, Screen

_NOTHING = "nothing"
_AT_THE_MENU = "choice.0"  # the question of who has come back to it


class Walker:
    """Takes steps on one phone, and notes what does not go as the walk did."""

    def __init__(self, phone: Phone, one_turn: OneTurn) -> None:
        self._phone = phone
        self._one_turn = one_turn
        self.problems: list[str] = []

    async def take(self, step: Step) -> None:
        """Give the step's answer; it must leave the same record, and the same question."""
        screen = await self._screen(step)
        body = self._body(step, screen)
        if body is None:
            return
        taken = await self._send(step, step.before, body, _results(step))
        if any(entry.key == f"{step.question.key}.unclear" for entry in taken.record.entries):
            taken = await self._send(step, taken.record, body, _results(step))  # said twice, it is kept as it is said
        self._compare(step, taken)

    async def type_numbers(self, step: Step) -> None:
        """Where a list is shown, the number of a choice is as good as its button."""
        labels = self._labels(step)
        if step.question.field.kind in COUNTED:
            return
        for number, code in enumerate(labels, start=1):
            reply = Skipped() if code == SKIP and code not in step.question.field.choices else Chosen(code)
            await self._type(step, str(number), reply)

    async def type_words(self, step: Step) -> None:
        """Whoever passes over, does not know or writes something else is understood, or asked again and told why."""
        asked = step.question.field
        lost: Reply | None = Chosen("unknown") if "unknown" in asked.choices else None
        takes_all = asked.is_free and not asked.is_secret and not isinstance(asked, When | Country)
        await self._type(step, "lewati", Skipped() if asked.optional else lost)
        await self._type(step, "tidak tahu", lost)
        await self._type(step, "kata contoh", Words("kata contoh") if takes_all else None)

    async def go_back(self, step: Step) -> None:
        """The question before is asked again; from the first a calm flow leads to the menu, a report asks it again."""
        body = self._phone.provider.text(self._phone.sender, "kembali")
        has_report = step.flow.name in REPORT_FLOWS
        taken = await self._one_turn.takes(self._phone, step.flow, step.before, body, step.at, has_report=has_report)
        answered = [entry.key for entry in step.before.entries if entry.kind == "answer"]
        stays = has_report or step.flow.name in (MENU_FLOW, WELCOME_FLOW)
        before = answered[-1] if answered else step.question.key if stays else _AT_THE_MENU
        if taken.asks != before or not taken.says.text:
            self._note(step, "'kembali'", f"asks {taken.asks} instead of {before}")

    async def _type(self, step: Step, typed: str, reply: Reply | None) -> None:
        """Write words: with `reply` they must count as it; else as any answer, or it is asked again and said why."""
        asked, key = step.question.field, step.question.key
        taken = await self._send(step, step.before, self._phone.provider.text(self._phone.sender, typed))
        given = {entry.key: entry.value for entry in taken.record.entries if entry.kind == "answer"}
        if reply is not None:
            wanted = asked.dump(asked.parse(reply))
            if given.get(key, _NOTHING) != wanted:
                self._note(step, repr(typed), f"counts as {given.get(key, _NOTHING)!r} instead of {wanted!r}")
        elif key not in given:
            labels = self._phone.shows(taken.says).labels
            is_explained = len(taken.says.text) > len(self._one_turn.asks_in_words(step.flow, step.question))
            if taken.asks != key or labels != list(self._labels(step).values()) or not is_explained:
                self._note(step, repr(typed), f"asks {taken.asks} with {labels}: {taken.says.text!r}")

    async def _screen(self, step: Step) -> Screen:
        message = await self._one_turn.shows(self._phone, step.flow, step.before)
        return self._phone.shows(message)

    async def _send(self, step: Step, before: Record, body: bytes, results: Sequence[object] = ()) -> Taken:
        return await self._one_turn.takes(self._phone, step.flow, before, body, step.at, results)

    def _labels(self, step: Step) -> dict[str, str]:
        return labels_of(self._one_turn.house, step.flow.name, step.question, "id")

    def _body(self, step: Step, screen: Screen) -> bytes | None:
        reply = step.reply
        if isinstance(reply, Chosen | Skipped):
            label = self._labels(step)[reply.code if isinstance(reply, Chosen) else SKIP]
            bodies = [write for shown, write in screen.taps if shown == label]
            if len(bodies) == 1:
                return bodies[0]()
            self._note(step, repr(label), f"stands {len(bodies)} times among {screen.labels}")
            return None
        body = self._phone.sends(reply, screen)
        if body is None and not _is_beyond(self._phone, step, reply):
            self._note(step, repr(reply), "cannot be sent")
        return body

    def _compare(self, step: Step, taken: Taken) -> None:
        wanted, given = _answers(step.after), _answers(taken.record)
        if given != wanted:
            self._note(step, repr(step.reply), f"leaves {given.items() ^ wanted.items()}")
        elif (taken.asks, taken.is_over) != (step.asks.key if step.asks else None, step.asks is None):
            self._note(step, repr(step.reply), f"asks {taken.asks}")

    def _note(self, step: Step, given: str, what: str) -> None:
        self.problems.append(f"{step.flow.name}, {step.question.key}, {given} on {self._phone.provider.name}: {what}")


def _results(step: Step) -> list[object]:
    """What the house answered to the effects that followed."""
    known = {entry.key for entry in step.before.entries if entry.kind == "effect"}
    return [each.value for each in step.after.entries if each.kind == "effect" and each.key not in known]


def _is_beyond(phone: Phone, step: Step, reply: Reply) -> bool:
    """What the page of the web chat has no way to send, where words do as well.

    It has no contact cards, no names of places and no words under a file, and shares a place only where it is asked to.
    """
    if not isinstance(phone, PagePhone):
        return False
    match reply:
        case Card():
            return True
        case PlacePoint(name=name):
            return name is not None or not getattr(step.question.field, "is_here", False)
        case File(caption=caption):
            return caption is not None
    return False


def _answers(record: Record) -> dict[str, str]:
    """What was answered and done, without the numbers files were given."""
    kept = [entry for entry in record.entries if not entry.key.endswith(".unclear")]
    return {f"{entry.kind} {entry.key}": _without_numbers(entry.value) for entry in kept}


def _without_numbers(value: object) -> str:
    if not isinstance(value, dict):
        return repr(value)
    return repr({key: "" if key in ("file_id", "files") else each for key, each in value.items()})
