"""Answers one message: decides, in the order of DESIGN.md section 3, what it is and who it is for."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.messages import Attached, Deleted, Located, Outbound, Pressed, Said, SharedContact, Unsupported
from bot.domain.people import CONSENT_VERSION
from bot.domain.runs import Run
from bot.domain.surge import INTAKE_FLOW
from bot.engine.replay import Waiting
from bot.errors import Rejected
from bot.handlers.services.programmes import note_origin
from bot.handlers.surge.check_in_answers import HELP, answer_check_in, is_about_check_in
from bot.handlers.turns.arrived import say_it_arrived
from bot.handlers.turns.consent_answers import answer_consent, is_about_consent
from bot.handlers.turns.conversation import OFFER_FLOW, WELCOME_FLOW, Conversation, compose
from bot.handlers.turns.cries import HELP_NOW_FLOW, REPORT_FLOWS, begin_report, cry, flow_of_cry, raise_by_words
from bot.handlers.turns.exits import leave_quietly, show_nothing
from bot.handlers.turns.false_alarms import is_about_false_alarm, take_back
from bot.handlers.turns.folding import fold
from bot.handlers.turns.giving_way import give_way
from bot.handlers.turns.house import House
from bot.handlers.turns.language import hear_language
from bot.handlers.turns.pieces import hear_together, keep_piece
from bot.handlers.turns.pins import without_pins
from bot.handlers.turns.questions import press_of, reply_from
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, ask_for_review, put_message, says_pin, ticket_of
from bot.handlers.turns.tokens import ChoiceToken, read_command, short_hash
from bot.handlers.turns.understanding import INNOCENT
from bot.handlers.turns.voices import leave_to_an_ear
from bot.handlers.turns.whereabouts import note_shared_place
from bot.triage.taking_back import takes_back
from storage.database import Transaction
from storage.files import NewFile
from storage.messages import StoredMessage

MENU_FLOW = "menu"
HELP_FLOW = "help"
LANGUAGE_FLOW = "language"
MY_CASE_FLOW = "my_case"
QUIET_TALK = timedelta(minutes=30)
CONSENT_RESTS = timedelta(days=1)  # who said "not now" is asked again at the first calm turn after that
_ALWAYS = ("sos", "exit")  # obeyed in the middle of a flood too


class TurnTaker:
    """Takes one message after the other; nothing it does leaves memory."""

    def __init__(self, house: House, tx: Transaction) -> None:
        self._house = house
        self._tx = tx

    async def take(self, turn: Turn, inbox_id: int) -> None:
        """Work out the answer to one message and put everything it changes into the situation."""
        if not turn.inbound.is_private:
            self._answer_in_group(turn)
            return
        turn.without_pin = without_pins(self._tx.vault, turn.situation.person, turn.inbound.content)
        self._keep(turn, inbox_id)
        overflow = self._house.flood.count(turn.situation.person.id, turn.now)
        await self._assess(turn)
        is_new_language = self._command_of(turn) is None and hear_language(self._house, turn)
        note_origin(self._house, turn)
        conversation = Conversation(self._house, self._tx, turn)
        conversation.leave_closed_reports()
        asked = conversation.talking
        if overflow > 0 and not turn.alarm_urgency.is_alarm and self._command_of(turn) not in _ALWAYS:
            self._fold(turn, overflow)
        else:
            await self._route(turn, conversation)
        self._into_timeline(turn)
        say_it_arrived(self._house, turn, asked)
        note_shared_place(self._house, turn, ticket_of(turn))
        self._doubt(turn)
        self._tell_of_new_officer(turn)
        if is_new_language:
            self._offer_languages(turn, conversation)
        answer = compose(turn)
        if answer is not None:
            turn.situation.send(turn.identity, answer, turn.now)
        keep_piece(self._house, turn)

    def _answer_in_group(self, turn: Turn) -> None:
        content = turn.inbound.content
        if isinstance(content, Said) and self._house.words.command(content.text) is not None:
            text = self._house.texts.render(turn.language, "group-only-private")
            turn.situation.send(turn.identity, Outbound(text=text, language=turn.language), turn.now)

    def _keep(self, turn: Turn, inbox_id: int) -> None:
        situation, inbound = turn.situation, turn.inbound
        situation.messages.append(
            StoredMessage(
                turn.message_id,
                situation.person.id,
                turn.identity.id,
                inbox_id,
                inbound if turn.kept is inbound.content else replace(inbound, content=turn.kept),
                turn.now,
                turn.proof,
            )
        )
        if isinstance(turn.kept, Attached):
            turn.file_id = situation.ids.draw()
            situation.files.append(
                NewFile(turn.file_id, situation.person.id, None, inbound.channel, inbound.account, turn.kept, turn.now)
            )
        profile = situation.person.profile
        name, phone = inbound.name or profile.name, inbound.phone or profile.phone
        if (name, phone) != (profile.name, profile.phone):
            profile.name, profile.phone = name, phone
            situation.person_changed = True

    async def _assess(self, turn: Turn) -> None:
        content = turn.inbound.content
        text = content.text if isinstance(content, Said) else content.caption if isinstance(content, Attached) else None
        if text:
            alone = self._house.triage.assess(text)
            assessment = await hear_together(self._house, self._tx, turn, text, alone)
            turn.judged = assessment
            turn.alarm_urgency = assessment.urgency
            turn.alarm_category = assessment.category.value
            turn.alarm_reasons = assessment.reasons if assessment.urgency.is_alarm else ()

    def _fold(self, turn: Turn, overflow: int) -> None:
        """Many messages in a minute are kept, and stand in the ticket as one line (THREATS.md T8)."""
        fold(turn)
        if overflow == 1:
            turn.lines.append(self._house.texts.render(turn.language, "flooded"))

    async def _route(self, turn: Turn, conversation: Conversation) -> None:
        inbound, content = turn.inbound, turn.inbound.content
        command = self._command_of(turn)
        if command == "exit":
            leave_quietly(self._house, turn)
        elif turn.situation.person.hidden_since is not None and not self._is_cry(turn, command):
            await show_nothing(self._house, self._tx, turn, conversation)
        elif inbound.is_edit or isinstance(content, Deleted):
            await self._cry_or(turn, conversation, silent=True)
        elif self._house.intakes.named_in(turn) is not None:
            await self._enter_intake(conversation)
        elif command is not None:
            await self._obey(turn, conversation, command)
        elif (flow := flow_of_cry(turn)) is not None:
            await begin_report(turn, conversation, flow)
        else:
            raise_by_words(self._house, self._tx.vault, turn)
            await self._converse(turn, conversation)

    async def _enter_intake(self, conversation: Conversation) -> None:
        """A start word of a place where many are taken in; whoever is being asked there already is asked again."""
        run = conversation.talking
        if run is not None and run.flow == INTAKE_FLOW:
            conversation.resume()
        else:
            await conversation.start(INTAKE_FLOW)

    def _command_of(self, turn: Turn) -> str | None:
        content = turn.inbound.content
        if isinstance(content, Pressed):
            return read_command(content.token)
        return self._house.words.command(content.text) if isinstance(content, Said) else None

    def _is_cry(self, turn: Turn, command: str | None) -> bool:
        return command == "sos" or (command is None and turn.alarm_urgency.is_alarm)

    async def _cry_or(self, turn: Turn, conversation: Conversation, *, silent: bool) -> None:
        flow = flow_of_cry(turn)
        if flow is not None:
            await begin_report(turn, conversation, flow)
        else:
            raise_by_words(self._house, self._tx.vault, turn)
            turn.silent = silent

    async def _obey(self, turn: Turn, conversation: Conversation, command: str) -> None:
        run, texts = conversation.talking, self._house.texts
        if command == "sos":
            await cry(self._house, self._tx.vault, turn, conversation)
        elif command == "back":
            if run is None or not await conversation.back(run):
                turn.lines.append(texts.render(turn.language, "nothing-to-go-back"))
                conversation.resume()
        elif command == "cancel" and run is not None:
            conversation.leave(run)
            is_report = any(each.id == run.ticket_id for each in turn.situation.reports)
            if is_report:
                ask_for_review(turn.situation, DURESS, turn.now)
            key = "cancelled-ticket-stays" if is_report else "cancelled"
            turn.lines.append(texts.render(turn.language, key))
            conversation.resume()
        elif command == "help":
            await conversation.start(HELP_FLOW)
        elif command == "language":
            await conversation.start(LANGUAGE_FLOW)
        else:
            reports = {each.id for each in turn.situation.reports}
            for calm in [each for each in turn.situation.runs if each.ticket_id not in reports]:
                conversation.leave(calm)
            await conversation.start(self._calm_flow(turn))

    def _calm_flow(self, turn: Turn) -> str:
        """The menu for who was welcomed; consent is asked at the first calm turn, and anew when its words change."""
        person = turn.situation.person
        put_off_at = person.profile.consent_put_off_at
        is_put_off = put_off_at is not None and turn.now - put_off_at < CONSENT_RESTS
        return MENU_FLOW if is_put_off or person.consent_version == CONSENT_VERSION else WELCOME_FLOW

    async def _converse(self, turn: Turn, conversation: Conversation) -> None:
        run = conversation.talking
        press = press_of(self._tx.vault, turn)
        waiting = conversation.open_question(run) if run is not None else None
        if press is not None and is_about_consent(press):
            await answer_consent(self._house, self._tx, turn, press)
        elif press is not None and is_about_check_in(press):
            if await answer_check_in(self._house, self._tx, turn, press) == HELP:
                await cry(self._house, self._tx.vault, turn, conversation)
            else:
                conversation.resume()
        elif press is not None and is_about_false_alarm(press):
            take_back(self._house, turn, press)
            conversation.resume()
        elif run is not None and waiting is None:
            await conversation.advance(run)  # it broke: this parks it and tells an officer
        elif run is not None and waiting is not None:
            await self._answer_or_talk(turn, conversation, run, waiting, press)
        elif ticket_of(turn) is not None and press is None:
            self._talk(turn)
        elif isinstance(turn.inbound.content, Unsupported):
            turn.lines.append(self._house.texts.render(turn.language, "unsupported-kind"))
        else:
            if press is not None:
                turn.lines.append(self._house.texts.render(turn.language, "already-answered"))
            leave_to_an_ear(self._house, self._tx.vault, turn)
            await self._begin_calmly(turn, conversation, press)

    async def _begin_calmly(self, turn: Turn, conversation: Conversation, press: ChoiceToken | None) -> None:
        """The conversation that calm words ask for, the menu when they ask for none; a welcome comes before both."""
        flow = self._calm_flow(turn)
        wishes = press is None and bool(turn.wish)
        if wishes:
            await conversation.start(OFFER_FLOW)
        if flow == WELCOME_FLOW or not wishes:
            await conversation.start(flow)

    async def _answer_or_talk(
        self, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, press: ChoiceToken | None
    ) -> None:
        is_its_button = (
            press is not None and press.run_id == run.id and press.key_hash == short_hash(waiting.question.key)
        )
        if run.interrupted_at is not None and not is_its_button:
            if turn.now - self._last_word(turn, run.interrupted_at) < QUIET_TALK:
                self._talk(turn)
            else:
                conversation.ask_again(run, waiting)  # not seen for a while: shown again before it is answered
            return
        reply = reply_from(self._house, turn, run, waiting.question, press)
        if reply is None:
            key = "already-answered" if isinstance(turn.inbound.content, Pressed) else "unsupported-kind"
            turn.lines.append(self._house.texts.render(turn.language, key))
            conversation.ask_again(run, waiting)
            return
        try:
            await conversation.answer(run, waiting, reply)
            self._never_end_in_silence(turn, run)
        except Rejected as rejected:
            if self._wants_something_else(turn, run):
                await conversation.start(OFFER_FLOW)  # the question that was open comes back after it
                return
            if await give_way(self._house, turn, conversation, run, waiting):
                return
            # Who tells of trouble is not told how to answer a question; the words stand in the report.
            is_told = run.flow in REPORT_FLOWS and rejected.text_key == "rejected_choice"
            key = "help_now-noted" if is_told or run.flow == HELP_NOW_FLOW else rejected.text_key
            key = "menu-unread" if run.flow == MENU_FLOW and key == "rejected_choice" else key
            turn.lines.append(self._house.texts.render(turn.language, key, **rejected.params))
            conversation.ask_again(run, waiting)
        if not waiting.question.field.is_free:
            leave_to_an_ear(self._house, self._tx.vault, turn)

    def _never_end_in_silence(self, turn: Turn, run: Run) -> None:
        """A calm conversation that ends without a word says how to go on."""
        is_calm = run.ticket_id is None and run.flow not in INNOCENT and not turn.situation.reports
        if is_calm and not turn.lines and not turn.last_lines and turn.question is None:
            turn.lines.append(self._house.texts.render(turn.language, "help-to_menu"))

    def _wants_something_else(self, turn: Turn, run: Run) -> bool:
        """Words that answer no question but ask for another conversation; a report is never left for that."""
        wish = turn.wish
        if not wish or turn.situation.reports or not isinstance(turn.inbound.content, Said):
            return False
        staying = REPORT_FLOWS | {wish, WELCOME_FLOW, OFFER_FLOW, INTAKE_FLOW}
        return not any(each.flow in staying for each in turn.situation.runs)

    def _last_word(self, turn: Turn, officer_wrote_at: datetime) -> datetime:
        """When one of the two last wrote in a live talk."""
        ticket = ticket_of(turn)
        person_wrote_at = ticket.person_wrote_at if ticket is not None else None
        return max(officer_wrote_at, person_wrote_at or officer_wrote_at)

    def _talk(self, turn: Turn) -> None:
        """Live talk: words go to the ticket; it is said so once, then only after a pause."""
        ticket = ticket_of(turn)
        if ticket is None:
            return
        spoke = max(filter(None, (ticket.person_wrote_at, ticket.officer_wrote_at)), default=None)
        if isinstance(turn.inbound.content, Unsupported):
            turn.lines.append(self._house.texts.render(turn.language, "unsupported-kind"))
        elif (
            spoke is None
            or turn.now - spoke > QUIET_TALK
            or (ticket.officer_wrote_at is None and (not self._was_told(turn) or self._asks(turn)))
        ):
            turn.lines.append(self._house.texts.render(turn.language, "talk-received"))
        put_message(self._house, turn, ticket)

    def _asks(self, turn: Turn) -> bool:
        """Whether somebody asks whether anybody is there at all."""
        content = turn.inbound.content
        return isinstance(content, Said) and (content.text.rstrip().endswith("?") or turn.wish == MY_CASE_FLOW)

    def _doubt(self, turn: Turn) -> None:
        """Words that take a report back close nothing: they may be another's, so an officer looks (THREATS.md T2)."""
        content = turn.inbound.content
        if not turn.situation.reports or turn.situation.new_tickets:
            return
        is_refused = turn.situation.person.hidden_since is not None and self._command_of(turn) == "cancel"
        if is_refused or (isinstance(content, Said) and takes_back(content.text)):
            ask_for_review(turn.situation, DURESS, turn.now)

    def _tell_of_new_officer(self, turn: Turn) -> None:
        """Whoever writes while another officer has taken over hears so in neutral words, once."""
        ticket = ticket_of(turn)
        if ticket is None or ticket.notice_due_at is None or turn.silent:
            return
        if ticket.holder_id is not None and turn.situation.person.hidden_since is None:
            ticket.notice_due_at = None
            turn.last_lines.append(self._house.texts.render(turn.language, "officer-took-over"))
            turn.situation.ticket_changed(ticket, turn.now)

    def _offer_languages(self, turn: Turn, conversation: Conversation) -> None:
        """Whoever is answered in a language we took for theirs reads how to have another, unless asked just then."""
        run = conversation.talking
        is_asked = run is not None and run.question == "language"
        heard = self._house.texts.render(turn.language, "language-heard")
        if not turn.silent and not is_asked and heard not in turn.last_lines and not turn.situation.person.hidden_since:
            turn.last_lines.append(heard)

    def _was_told(self, turn: Turn) -> bool:
        """Whether this person wrote into the open ticket a moment ago and has been told that it arrives."""
        ticket = ticket_of(turn)
        return (
            ticket is not None
            and ticket.person_wrote_at is not None
            and (turn.now - ticket.person_wrote_at < timedelta(minutes=5))
        )

    def _into_timeline(self, turn: Turn) -> None:
        """While a ticket is open every message also goes to its timeline."""
        content = turn.inbound.content
        tells = isinstance(content, Said | Located | Attached | SharedContact | Deleted | Unsupported)
        if turn.in_timeline or not tells:
            return
        ticket = ticket_of(turn)
        if ticket is not None and not says_pin(content):
            put_message(self._house, turn, ticket)
