"""Every table of the data database and of the key store, a module per family.

Words on columns: `sealed_*` holds AES-GCM under the key named beside it, bound to table, column and row; `*_hash` is an
HMAC under the look-up key. Plain columns are class C1 or C2 (docs/operators.md).
"""

from storage.schema.base import key_metadata, metadata
from storage.schema.casework import alerts, file_bodies, files, tickets, timeline
from storage.schema.conversations import identities, inbox, messages, outbox, persons, runs
from storage.schema.desk import agencies, api_answers, api_keys, officers, one_time_codes, sessions
from storage.schema.house import audit, data_keys, facts, search_words

__all__ = [
    "agencies",
    "alerts",
    "api_answers",
    "api_keys",
    "audit",
    "data_keys",
    "facts",
    "file_bodies",
    "files",
    "identities",
    "inbox",
    "key_metadata",
    "messages",
    "metadata",
    "officers",
    "one_time_codes",
    "outbox",
    "persons",
    "runs",
    "search_words",
    "sessions",
    "tickets",
    "timeline",
]
