"""Who seeks somebody learns nothing from the answer, nor from how much work it was (T3)."""

import re

from bot.domain.messages import ChannelName
from storage.database import Database
from tests.talk import Talk, Voice

KNOWN, UNKNOWN = ("Siti Contohwati", "+60123456789"), ("Rina Contohwuni", "+60198765432")
# A reference, a PIN and a moment differ between any two reports.
_OWN = re.compile(r"[2-9A-Z]{5}-[2-9A-Z]{5}|[0-9]{6}|[0-9]{2}[.:][0-9]{2}")


class Work:
    """Counts what the database is asked to do, statement by statement."""

    def __init__(self) -> None:
        self.statements: list[str] = []

    async def watch(self, database: Database) -> None:
        """Listen to the connection that writes, on which turns read too."""
        async with database.transaction() as tx:
            driver = (await tx.connection.get_raw_connection()).driver_connection
            await driver.set_trace_callback(lambda statement: self.statements.append(statement.split(" ", 1)[0]))

    def take(self) -> list[str]:
        done, self.statements = self.statements, []
        return done


async def report(talk: Talk, work: Work, voice: Voice, sought: tuple[str, str]) -> list[tuple[str, list[str]]]:
    """Report somebody missing; what was shown after each line, and the work it took."""
    name, phone = sought
    shown = []
    for line in (
        f"kakak saya {name} hilang di Malaysia, tolong carikan",
        "Kuala Lumpur",
        f"nomornya {phone}",
        name,
        "terakhir di Jalan Contoh",
        "tidak tahu",
    ):
        work.take()
        await voice.says(line)
        text = _OWN.sub("~", voice.bot.text).replace(name, "~").replace(phone, "~")
        shown.append((text, work.take()))
    return shown


async def test_T3_answer_and_work_are_the_same_whether_or_not_the_sought_person_is_known(talk: Talk) -> None:
    work = Work()
    await work.watch(talk.database)
    person = await talk.world.person(channel=ChannelName.WHATSAPP, name=KNOWN[0], phone=KNOWN[1])
    await talk.world.ticket("KBRI_KUL", person=person, details={"sos.name": KNOWN[0], "sos.phone": KNOWN[1]})
    await talk.somebody().says("halo")  # what is read once and kept is there before either of them

    of_unknown = await report(talk, work, talk.somebody(), UNKNOWN)
    of_known = await report(talk, work, talk.somebody(), KNOWN)

    said = [entry.body.get("text") for each in await talk.tickets() for entry in await talk.timeline(each)]
    assert [sum(name in str(text) for text in said) for name, _ in (UNKNOWN, KNOWN)] == [2, 2]
    assert [text for text, _ in of_known] == [text for text, _ in of_unknown]
    assert [done for _, done in of_known] == [done for _, done in of_unknown]
    assert [len(done) > 5 for _, done in of_known] == [True] * len(of_known)  # it was counted at all
