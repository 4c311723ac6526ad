"""Who performs what the flows about safety ask for: checks, rights, words of officers, evidence."""

from collections.abc import Mapping
from typing import Any

from bot.domain.commands import Command
from bot.domain.officer_words import ConfirmWord, LookUpOfficer, ReadWarnings
from bot.domain.proofs import AgreeToDossier, DateProof, FindMeant, KeepProof, NameProofs, OpenProofs, ReadProofs
from bot.domain.recruiters import LookUpRecruiter, PlaceReport, ReadRedFlags
from bot.domain.rights import KnownCountry, ReadHelpCard, ReadRights
from bot.handlers.services.officer_words import confirm_word, look_up_officer, read_warnings
from bot.handlers.services.proofs import (
    agree_to_dossier,
    date_proof,
    find_meant,
    keep_proof,
    name_proofs,
    open_proofs,
    read_proofs,
)
from bot.handlers.services.recruiters import look_up_recruiter, place_report, read_red_flags
from bot.handlers.services.rights import known_country, read_help_card, read_rights

SAFETY_PERFORMERS: Mapping[type[Command[Any]], Any] = {
    LookUpRecruiter: look_up_recruiter,
    ReadRedFlags: read_red_flags,
    PlaceReport: place_report,
    ConfirmWord: confirm_word,
    LookUpOfficer: look_up_officer,
    ReadWarnings: read_warnings,
    KnownCountry: known_country,
    ReadRights: read_rights,
    ReadHelpCard: read_help_card,
    KeepProof: keep_proof,
    DateProof: date_proof,
    FindMeant: find_meant,
    NameProofs: name_proofs,
    ReadProofs: read_proofs,
    OpenProofs: open_proofs,
    AgreeToDossier: agree_to_dossier,
}
