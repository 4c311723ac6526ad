"""Tables of officers, their agencies, their ways in, and the API's answers."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    false,
    true,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

agencies = Table(
    "agencies",
    metadata,
    Column("code", String(24), primary_key=True),
    Column("name_id", String(200), nullable=False),
    Column("name_en", String(200), nullable=False),
    Column("level", String(60), nullable=False),
    Column("source", String(2000), nullable=False),
    Column("as_of", String(24), nullable=False),
    Column("is_confirmed", Boolean, nullable=False),
    Column("parent", String(24)),  # the next level up; empty at the top
    Column("kind", String(10), nullable=False, server_default="national"),
    Column("zone", String(40), nullable=False, server_default="Asia/Jakarta"),  # IANA, for its rosters
    Column("country", String(2)),  # where a mission stands
    Column("province", String(60)),
    Column("regency", String(60)),
)

officers = Table(
    "officers",
    metadata,
    id_column(),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("login", String(80), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("role", String(14), nullable=False),
    Column("is_service", Boolean, nullable=False, server_default=false()),  # acts for an API key
    Column("is_active", Boolean, nullable=False, server_default=true()),
    Column("is_on_duty", Boolean, nullable=False, server_default=true()),
    Column("password_hash", String(200)),
    Column("sealed_totp", LargeBinary),  # officer key
    Column("totp_step", BigInteger, nullable=False, server_default="0"),  # newest one-time code used
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("locked_until", Instant),
    Column("created_at", Instant, nullable=False),
    one_of("role", "responder", "supervisor", "administrator", "auditor"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), nullable=False, index=True),
    Column("csrf", String(43), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("second_factor_at", Instant),
)

# One-time codes: linking an officer's Telegram, the demo's sign-in address, a new password.
one_time_codes = Table(
    "one_time_codes",
    metadata,
    Column("code_hash", LargeBinary(32), primary_key=True),
    Column("purpose", String(12), nullable=False),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    one_of("purpose", "telegram", "sign_in", "reset"),
)

api_keys = Table(
    "api_keys",
    metadata,
    id_column(),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("name", String(80), nullable=False),
    Column("key_hash", LargeBinary(32), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("revoked_at", Instant),
    Column("scopes", String(200), nullable=False, server_default="read write"),  # words between spaces
    Column("ends_at", Instant),  # the key that replaces it is in use by then
)

# What an API write answered, so that the same Idempotency-Key gets the same answer for a day.
api_answers = Table(
    "api_answers",
    metadata,
    Column("key_hash", LargeBinary(32), primary_key=True),
    Column("request_hash", LargeBinary(32), nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("ticket_id", BigInteger),
    Column("sealed_body", LargeBinary, nullable=False),  # officer key of the service officer
    Column("created_at", Instant, nullable=False, index=True),
)
