"""Takes one message: keeps it, weighs its words, has it answered, and adds what every answer ends with."""

from dataclasses import replace

from bot.domain.clocks import SUICIDAL
from bot.domain.flow_names import MENU_FLOW, OFFER_FLOW, WELCOME_FLOW
from bot.domain.messages import Attached, Deleted, Located, Outbound, Said, SharedContact, Unsupported
from bot.domain.officer_words import without_word
from bot.domain.own_words.acute import worse_in
from bot.domain.own_words.asides import aside_in, is_made_to_sign, says_no_emergency
from bot.domain.own_words.carrying_on import only_announces
from bot.domain.own_words.check_ins import stops_check_in
from bot.domain.own_words.conversations import asks_by_code
from bot.domain.own_words.despair import is_taken_somewhere, speaks_of_the_end
from bot.domain.own_words.going_home import waits_to_go_home
from bot.domain.own_words.lost_keys import tells_of_lost_keys
from bot.domain.own_words.plainly import FAMILY_LINE, is_for_family_line, plain_wish
from bot.domain.own_words.pleas import CAUGHT
from bot.domain.own_words.precautions import asks_to_keep, flies_soon, without_precaution
from bot.domain.own_words.returning import asks_for_aid
from bot.domain.own_words.set_right import CLAUSES
from bot.domain.own_words.told_early import names_danger
from bot.domain.tickets import Ticket, without_references
from bot.domain.urgency import Category, Urgency
from bot.handlers.services.programmes import note_origin
from bot.handlers.turns.about_them import hear_about_them
from bot.handlers.turns.arrived import say_it_arrived
from bot.handlers.turns.asked_words import only_answers
from bot.handlers.turns.calls import hear_means, meet_harm, meet_means, tell_numbers, wants_number, wants_public_number
from bot.handlers.turns.composing import compose
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import hear_death
from bot.handlers.turns.dispatch import dispatch
from bot.handlers.turns.false_alarms import take_up_calm_wish
from bot.handlers.turns.folding import fold
from bot.handlers.turns.followers import hear_follower
from bot.handlers.turns.heard_kinds import told_category
from bot.handlers.turns.house import House
from bot.handlers.turns.joining import without_any_pin
from bot.handlers.turns.language import hear_language
from bot.handlers.turns.obeying import command_of
from bot.handlers.turns.pieces import hear_together, is_polite_yes, keep_piece
from bot.handlers.turns.pins import without_pins
from bot.handlers.turns.setting_right import note_told
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.tears import goes_hungry
from bot.handlers.turns.ticketing import DURESS, ask_for_review, report_of, ticket_of
from bot.handlers.turns.timeline import put_message, says_pin
from bot.handlers.turns.tokens import command_token
from bot.handlers.turns.told import hear_just_before, hear_told, use_told
from bot.handlers.turns.watched import fit_to_situation, is_watched
from bot.handlers.turns.whereabouts import note_shared_place
from bot.handlers.turns.worse import hear_body, hear_child
from bot.triage import Assessment
from bot.triage.taking_back import takes_back
from storage.database import Transaction
from storage.files import NewFile
from storage.messages import StoredMessage

_LEAST_TELLING = 4  # letters; fewer are a number from a list, or a yes
_NO_BODY = frozenset(
    (Category.UNPAID_WAGES, Category.CONTRACT_DISPUTE, Category.GREETING_OTHER, Category.STATUS_QUESTION)
)
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
        kept = without_pins(self._tx.vault, turn.situation.person, turn.inbound.content)
        turn.without_pin = without_any_pin(turn, kept)
        self._keep(turn, inbox_id)
        overflow = self._house.flood.count(turn.situation.person.id, turn.now)
        await self._assess(turn)
        turn.language_before = turn.situation.person.language
        is_new_language = self._is_to_hear_language(turn) and hear_language(self._house, turn)
        note_origin(self._house, turn)
        if not turn.keys:  # the code of a report is no family code that went wrong
            await hear_follower(self._tx, turn)
        conversation = Conversation(self._house, self._tx, turn)
        conversation.leave_closed_reports()
        asked = conversation.talking
        asked_before = asked.question if asked is not None else None
        was_watched = is_watched(report_of(turn))
        if overflow > 0 and not turn.alarm_urgency.is_alarm and command_of(self._house, turn) not in _ALWAYS:
            self._fold(turn, overflow)
        else:
            hear_told(self._house, turn)
            await hear_just_before(self._house, turn)
            hear_means(turn)
            hear_death(turn)
            hear_about_them(self._house, turn, asked_before)
            is_number_wanted = wants_public_number(self._house, turn)
            await dispatch(self._house, self._tx, turn, conversation)
            await take_up_calm_wish(self._house, turn, conversation)
            meet_harm(self._house, turn)
            meet_means(self._house, turn)
            if wants_number(turn) or is_number_wanted:
                tell_numbers(self._house, turn)
        await note_told(self._house, turn)
        use_told(self._house, turn, asked_before)
        hear_about_them(self._house, turn, asked_before)
        fit_to_situation(self._house, turn, report_of(turn), was_watched=was_watched)
        self._into_timeline(turn)
        say_it_arrived(self._house, turn, asked)
        note_shared_place(self._house, turn, ticket_of(turn))
        self._doubt(turn)
        self._tell_of_new_officer(turn)
        if is_new_language and not turn.situation.person.language_chosen:
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
        captioned = content.caption if isinstance(content, Attached) else None
        written = content.text if isinstance(content, Said) else captioned
        if written:
            turn.point = self._house.words.point(written) if isinstance(content, Said) else ""
            is_answer = _is_asked(turn)
            text = without_word(without_references(written))
            report = report_of(turn)
            standing = report.urgency if report is not None else Urgency.NONE
            alone = self._house.triage.assess(text, is_answer=is_answer, standing=standing)
            if alone.is_alarm and (plain := without_precaution(text)) != text:
                text, alone = plain, self._house.triage.assess(plain, is_answer=is_answer, standing=standing)
            # A wish of its own is no end of what was told before.
            is_piece = alone.is_alarm or not (asks_to_keep(text) or plain_wish(text))
            assessment = await hear_together(self._house, self._tx, turn, text, alone) if is_piece else alone
            if (
                says_no_emergency(text)
                or is_polite_yes(self._house, turn, text, assessment)
                or _asks_for_standing_report(turn, written, assessment)
                or _misses_nobody(turn, written, assessment)
                or only_answers(turn, text, assessment)
                or _only_fears_arrest(report, text, assessment)
                or _only_lacks_code(report, text, assessment)
                or _wants_no_rescue(self._house, text, assessment)
            ):
                assessment = replace(assessment, urgency=Urgency.NONE, reasons=())
            elif not assessment.is_alarm and is_made_to_sign(text):
                assessment = replace(assessment, urgency=Urgency.HIGH, category=Category.CONTRACT_DISPUTE)
            elif not (assessment.is_alarm or is_answer) and await goes_hungry(turn, text):
                assessment = replace(assessment, urgency=Urgency.HIGH)
            else:
                assessment = await hear_body(turn, text, assessment)
                assessment = await hear_child(self._house, turn, text, assessment, is_answer=is_answer)
            if assessment.category is Category.MISSING_RELATIVE and waits_to_go_home(text):
                assessment = replace(assessment, category=Category.STRANDED_REPATRIATION)
            if _is_no_despair(report, text, alone, assessment):
                assessment = replace(assessment, category=Category.GREETING_OTHER)
            turn.judged = assessment
            turn.alarm_urgency = assessment.urgency
            turn.alarm_category = told_category(assessment, text).value
            turn.alarm_reasons = assessment.reasons if assessment.urgency.is_alarm else ()
            turn.is_asked = is_answer
            is_telling = len(text) >= _LEAST_TELLING and not assessment.urgency.is_alarm
            is_telling = is_telling and not only_announces(text)
            turn.may_wish = is_telling and command_of(self._house, turn) is None

    def _is_to_hear_language(self, turn: Turn) -> bool:
        """Whether words are those of the person: while the case is hidden somebody else may write."""
        return turn.situation.person.hidden_since is None and command_of(self._house, turn) is None

    def _fold(self, turn: Turn, overflow: int) -> None:
        """Many messages in a minute are kept, and stand in the ticket as one line (THREATS.md T8)."""
        fold(turn, overflow)
        if overflow == 1:
            turn.lines.append(self._house.texts.render(turn.language, "flooded"))

    def _doubt(self, turn: Turn) -> None:
        """Words that take a report back close nothing: they may be another's, so an officer looks (THREATS.md T2)."""
        content = turn.inbound.content
        if not turn.situation.reports or turn.situation.new_tickets:
            return
        is_refused = turn.situation.person.hidden_since is not None and command_of(self._house, turn) == "cancel"
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
        is_offered = is_asked or any(choice.token == command_token("language") for choice in turn.more_choices)
        is_shown = not (turn.silent or turn.wipes_chat or turn.situation.person.hidden_since)
        if is_shown and not is_offered:
            turn.last_lines.append(self._house.texts.render(turn.language, "language-heard"))

    def _into_timeline(self, turn: Turn) -> None:
        """While a ticket is open every message also goes to its timeline."""
        content = turn.inbound.content
        tells = isinstance(content, Said | Located | Attached | SharedContact | Deleted | Unsupported)
        if turn.in_timeline or not tells:
            return
        ticket = ticket_of(turn)
        if ticket is not None and not says_pin(content):
            put_message(self._house, turn, ticket)


def _only_lacks_code(report: Ticket | None, text: str, judged: Assessment) -> bool:
    """Whether somebody looks for a report of before whose code is lost, and names what it was about."""
    return report is None and judged.category in _NO_BODY and tells_of_lost_keys(text)


def _wants_no_rescue(house: House, text: str, judged: Assessment) -> bool:
    """Whether somebody wants to be greeted no more, or help with what is past, and nothing cannot wait."""
    is_calm = judged.category is not Category.SUICIDAL and not (worse_in(text) or names_danger(text))
    if not is_calm or not (stops_check_in(text) or asks_for_aid(text)):
        return False
    rest = " ".join(part for part in CLAUSES.split(text) if not (stops_check_in(part) or asks_for_aid(part)))
    return asks_for_aid(text) or not house.triage.assess(rest).is_alarm


def _asks_for_standing_report(turn: Turn, text: str, judged: Assessment) -> bool:
    """Whether the trouble that is told stands in a report elsewhere, whose code is named; nothing critical waits."""
    return judged.urgency is Urgency.HIGH and not turn.situation.reports and asks_by_code(text)


def _only_fears_arrest(report: Ticket | None, text: str, judged: Assessment) -> bool:
    """Whether who has a report asks if they are arrested for it; whatever else alarms in the words does so still."""
    is_calm = judged.category is Category.DETAINED and judged.urgency is not Urgency.CRITICAL
    return report is not None and is_calm and aside_in(text) == CAUGHT


def _is_no_despair(report: Ticket | None, text: str, alone: Assessment, judged: Assessment) -> bool:
    """Whether what sounds like despair, in a report of something else, is none: it stays as grave as it was.

    Words that sound so only beside what was told before have to name an end; those that sound so by themselves are met
    as that however they are said ("pengin nututi ibu"), but where somebody is taken to where they do not want to be.
    """
    if judged.category is not Category.SUICIDAL or report is None or SUICIDAL in report.categories:
        return False
    is_by_itself = alone.is_alarm and alone.category is Category.SUICIDAL
    return is_taken_somewhere(text) if is_by_itself else not speaks_of_the_end(text)


def _misses_nobody(turn: Turn, text: str, judged: Assessment) -> bool:
    """Whether who was taken to be looked for is in touch, or only to be followed by the family line."""
    is_missed = judged.urgency is Urgency.HIGH and judged.category is Category.MISSING_RELATIVE
    if is_missed and flies_soon(text) and not turn.situation.reports:
        return True  # "besok saya terbang, kabarin suami saya kalo ga ada kabar"
    is_meant = (is_missed or plain_wish(text) == FAMILY_LINE) and is_for_family_line(text)
    return is_meant and judged.is_alarm and not turn.situation.reports


def _is_asked(turn: Turn) -> bool:
    """Whether the open question is one of a conversation that goes on, not which conversation to begin."""
    run = turn.situation.runs[-1] if turn.situation.runs else None
    return run is not None and run.question is not None and run.flow not in (WELCOME_FLOW, OFFER_FLOW, MENU_FLOW)
