"""Every table of the data database and of the key store, a module per family.

Words on columns: `sealed_*` holds AES-GCM under the key named beside it, bound to table, column and row; `*_hash` is an
HMAC under the look-up key. Plain columns are class C1 or C2 (docs/operators.md).
"""

from storage.schema.added_words import added_words, urgency_corrections
from storage.schema.agency_webhooks import (
    agency_event_counts,
    agency_events,
    webhook_deliveries,
    webhook_endpoints,
    webhook_tries,
)
from storage.schema.base import key_metadata, metadata
from storage.schema.casework import alerts, file_bodies, files, tickets, timeline
from storage.schema.clocks import alert_officers, category_limits, clock_limits, legal_clocks, referral_limits
from storage.schema.conversations import identities, inbox, messages, outbox, persons, runs
from storage.schema.desk import agencies, api_answers, api_keys, officers, one_time_codes, sessions
from storage.schema.desk_tools import canned_texts, canned_words, export_permits, saved_views, wall_boards
from storage.schema.directory import holidays, role_changes, routing_rules, shifts, ticket_agencies
from storage.schema.family import family_lines
from storage.schema.house import audit, data_keys, facts, search_words
from storage.schema.links import cluster_keys, cluster_members, clusters, link_keys, links
from storage.schema.officer_chats import alert_passes, chat_drafts, chat_threads, private_phones, snoozes
from storage.schema.referrals import hand_overs, referrals
from storage.schema.safety import officer_words, proofs
from storage.schema.services import appointments, told_openings
from storage.schema.steps import repatriations, stages, steps
from storage.schema.surge import bulk_recipients, bulk_sends, intake_people, intakes

__all__ = [
    "added_words",
    "agencies",
    "agency_event_counts",
    "agency_events",
    "alert_officers",
    "alert_passes",
    "alerts",
    "api_answers",
    "api_keys",
    "appointments",
    "audit",
    "bulk_recipients",
    "bulk_sends",
    "canned_texts",
    "canned_words",
    "category_limits",
    "chat_drafts",
    "chat_threads",
    "clock_limits",
    "cluster_keys",
    "cluster_members",
    "clusters",
    "data_keys",
    "export_permits",
    "facts",
    "family_lines",
    "file_bodies",
    "files",
    "hand_overs",
    "holidays",
    "identities",
    "inbox",
    "intake_people",
    "intakes",
    "key_metadata",
    "legal_clocks",
    "link_keys",
    "links",
    "messages",
    "metadata",
    "officer_words",
    "officers",
    "one_time_codes",
    "outbox",
    "persons",
    "private_phones",
    "proofs",
    "referral_limits",
    "referrals",
    "repatriations",
    "role_changes",
    "routing_rules",
    "runs",
    "saved_views",
    "search_words",
    "sessions",
    "shifts",
    "snoozes",
    "stages",
    "steps",
    "ticket_agencies",
    "tickets",
    "timeline",
    "told_openings",
    "urgency_corrections",
    "wall_boards",
    "webhook_deliveries",
    "webhook_endpoints",
    "webhook_tries",
]
