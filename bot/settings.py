"""The environment as one frozen object, checked before anything starts."""

import re
import shlex
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import WrongSettings

PREFIX = "PULANG_"
_DATABASE = "sqlite+aiosqlite:///var/pulang.db"
_CATALOGUE = Path("var/catalogue")
_SECRET_LENGTH = 16
_SECRETS = (
    "TELEGRAM_TOKEN",
    "TELEGRAM_WEBHOOK_SECRET",
    "WHATSAPP_TOKEN",
    "WHATSAPP_APP_SECRET",
    "WHATSAPP_VERIFY_TOKEN",
)
# The provider makes these; their length is not ours to judge.
_ISSUED = ("TELEGRAM_TOKEN", "WHATSAPP_TOKEN")
_DATABASES = ("sqlite+aiosqlite", "postgresql+asyncpg")
_TELEGRAM_API = "https://api.telegram.org/bot"
_TELEGRAM_FILES = "https://api.telegram.org/file/bot"
_GRAPH = "https://graph.facebook.com"
_GRAPH_VERSION = "v25.0"
NAMES = (
    "DATABASE_URL",
    "DATABASE_LISTEN_URL",
    "HOST",
    "PORT",
    "PUBLIC_URL",
    "TRUSTED_PROXIES",
    "MASTER_KEY_FILE",
    "CATALOGUE_FOLDER",
    "TELEGRAM_TOKEN",
    "TELEGRAM_WEBHOOK_SECRET",
    "TELEGRAM_API_URL",
    "TELEGRAM_FILE_URL",
    "WHATSAPP_TOKEN",
    "WHATSAPP_PHONE_NUMBER_ID",
    "WHATSAPP_APP_SECRET",
    "WHATSAPP_VERIFY_TOKEN",
    "WHATSAPP_API_URL",
    "WHATSAPP_API_VERSION",
    "WEBHOOK_PORTS",
    "TRANSCRIBE_COMMAND",
    "LOG_LEVEL",
)
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """webhook_secrets: the present one first, then the one before it."""

    token: str = field(repr=False)
    webhook_secrets: tuple[str, ...] = field(repr=False)
    api_url: str
    file_url: str


@dataclass(frozen=True, slots=True)
class WhatsAppSettings:
    """app_secrets and verify_tokens: the present one first, then the one before it."""

    token: str = field(repr=False)
    phone_number_id: str
    app_secrets: tuple[str, ...] = field(repr=False)
    verify_tokens: tuple[str, ...] = field(repr=False)
    api_url: str
    api_version: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an installation can set; the README has a line for each."""

    database_url: str = field(default=_DATABASE, repr=False)
    database_listen_url: str | None = field(default=None, repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str | None = None
    trusted_proxies: tuple[str, ...] = ()
    master_key_file: Path | None = None
    catalogue_folder: Path = _CATALOGUE
    telegram: TelegramSettings | None = None
    whatsapp: WhatsAppSettings | None = None
    webhook_ports: frozenset[int] = frozenset({443})
    transcribe_command: tuple[str, ...] = ()
    log_level: str = "INFO"
    is_demo: bool = False


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read and check the environment.

    Raises:
        WrongSettings: names the setting and what is wrong with it.
    """
    values = _Values(environment)
    values.refuse_unknown()
    settings = Settings(
        database_url=values.database("DATABASE_URL") or _DATABASE,
        database_listen_url=values.database("DATABASE_LISTEN_URL"),
        host=values.text("HOST") or "127.0.0.1",
        port=values.port(),
        public_url=values.url("PUBLIC_URL"),
        trusted_proxies=values.networks("TRUSTED_PROXIES"),
        master_key_file=Path(path) if (path := values.text("MASTER_KEY_FILE")) else None,
        catalogue_folder=Path(values.text("CATALOGUE_FOLDER") or _CATALOGUE),
        telegram=_telegram(values),
        whatsapp=_whatsapp(values),
        webhook_ports=values.ports("WEBHOOK_PORTS"),
        transcribe_command=values.command("TRANSCRIBE_COMMAND"),
        log_level=values.one_of("LOG_LEVEL", _LEVELS, "INFO"),
    )
    values.refuse_equal_secrets()
    return settings


def _telegram(values: "_Values") -> TelegramSettings | None:
    token = values.secret("TELEGRAM_TOKEN")
    if not token:
        values.refuse_alone("TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_SECRET")
        return None
    secrets = values.secret("TELEGRAM_WEBHOOK_SECRET")
    if values.text("PUBLIC_URL") and not secrets:
        raise WrongSettings(
            "PULANG_TELEGRAM_WEBHOOK_SECRET is missing: with a public address Telegram must prove itself."
        )
    return TelegramSettings(
        token[0],
        secrets,
        values.url("TELEGRAM_API_URL") or _TELEGRAM_API,
        values.url("TELEGRAM_FILE_URL") or _TELEGRAM_FILES,
    )


def _whatsapp(values: "_Values") -> WhatsAppSettings | None:
    token = values.secret("WHATSAPP_TOKEN")
    if not token:
        values.refuse_alone(
            "WHATSAPP_TOKEN", "WHATSAPP_PHONE_NUMBER_ID", "WHATSAPP_APP_SECRET", "WHATSAPP_VERIFY_TOKEN"
        )
        return None
    number, app, verify = (
        values.text("WHATSAPP_PHONE_NUMBER_ID"),
        values.secret("WHATSAPP_APP_SECRET"),
        values.secret("WHATSAPP_VERIFY_TOKEN"),
    )
    for name, value in (("PHONE_NUMBER_ID", number), ("APP_SECRET", app), ("VERIFY_TOKEN", verify)):
        if not value:
            raise WrongSettings(f"PULANG_WHATSAPP_{name} is missing: WhatsApp needs all four of its settings.")
    return WhatsAppSettings(
        token[0],
        number or "",
        app,
        verify,
        values.url("WHATSAPP_API_URL") or _GRAPH,
        values.text("WHATSAPP_API_VERSION") or _GRAPH_VERSION,
    )


class _Values:
    """The environment's values by short name."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._values = {
            name[len(PREFIX) :]: value.strip()
            for name, value in environment.items()
            if name.startswith(PREFIX) and not name.startswith(PREFIX + "TEST_")
        }

    def refuse_unknown(self) -> None:
        """A misspelt setting must not be passed over in silence (THREATS.md F30)."""
        known = set(NAMES) | {name + end for name in _SECRETS for end in ("_FILE", "_PREVIOUS", "_PREVIOUS_FILE")}
        for name in sorted(self._values.keys() - known):
            raise WrongSettings(f"{PREFIX}{name} is no setting; the README lists them all.")

    def text(self, name: str) -> str | None:
        return self._values.get(name) or None

    def secret(self, name: str) -> tuple[str, ...]:
        """The present secret, then the previous one while it is being rotated; each directly or from a file."""
        found = []
        for suffix in ("", "_PREVIOUS"):
            value = self._values.get(name + suffix)
            path = self._values.get(f"{name}{suffix}_FILE")
            if value and path:
                raise WrongSettings(f"{PREFIX}{name}{suffix} is given twice, directly and as a file.")
            if path:
                try:
                    value = Path(path).read_text(encoding="utf-8").strip()
                except OSError as error:
                    raise WrongSettings(f"{PREFIX}{name}{suffix}_FILE cannot be read: {error.strerror}.") from None
            if value:
                if len(value) < _SECRET_LENGTH and name not in _ISSUED:
                    raise WrongSettings(f"{PREFIX}{name}{suffix} is too short: at least {_SECRET_LENGTH} characters.")
                found.append(value)
        return tuple(found)

    def refuse_equal_secrets(self) -> None:
        present = [(name, secret[0]) for name in _SECRETS if (secret := self.secret(name))]
        for position, (name, value) in enumerate(present):
            for other, other_value in present[position + 1 :]:
                if value == other_value:
                    raise WrongSettings(f"{PREFIX}{name} and {PREFIX}{other} are the same; each needs its own.")

    def refuse_alone(self, missing: str, *names: str) -> None:
        """A channel set up by half must not stay off in silence."""
        for name in names:
            if self._values.get(name) or self._values.get(f"{name}_FILE"):
                raise WrongSettings(f"{PREFIX}{missing} is missing, but {PREFIX}{name} is set.")

    def database(self, name: str) -> str | None:
        """The value is not repeated: it may hold a password."""
        value = self.text(name)
        if value is not None and urlsplit(value).scheme not in _DATABASES:
            raise WrongSettings(f"{PREFIX}{name} must begin with sqlite+aiosqlite:/// or postgresql+asyncpg://.")
        return value

    def url(self, name: str) -> str | None:
        value = self.text(name)
        if value is None:
            return None
        parts = urlsplit(value)
        is_local = parts.hostname in ("127.0.0.1", "localhost", "::1")
        if (parts.scheme != "https" and not (parts.scheme == "http" and is_local)) or not parts.hostname:
            raise WrongSettings(f"{PREFIX}{name} must be an https address.")
        return value.rstrip("/")

    def port(self) -> int:
        value = self.text("PORT") or "8080"
        if not value.isascii() or not value.isdecimal() or not 0 <= int(value) <= 65535:
            raise WrongSettings("PULANG_PORT must be a number up to 65535.")
        return int(value)

    def ports(self, name: str) -> frozenset[int]:
        """Ports agencies' endpoints may listen at; the usual one for https where nothing is said."""
        words = [word.strip() for word in (self.text(name) or "443").split(",") if word.strip()]
        if not words or any(not re.fullmatch("[1-9][0-9]{0,4}", word) or int(word) > 65535 for word in words):
            raise WrongSettings(f"{PREFIX}{name} must be ports between commas, like 443,8443.")
        return frozenset(map(int, words))

    def command(self, name: str) -> tuple[str, ...]:
        """The words of a command, quoted as in a shell, which never sees them; the first must be a file to run."""
        value = self.text(name)
        if value is None:
            return ()
        try:
            words = tuple(shlex.split(value))
        except ValueError:
            raise WrongSettings(f"{PREFIX}{name} has a quote that is not closed.") from None
        if not words or shutil.which(words[0]) is None:
            raise WrongSettings(f"{PREFIX}{name} does not begin with a command that can be run.")
        return words

    def networks(self, name: str) -> tuple[str, ...]:
        values = tuple(filter(None, (part.strip() for part in (self.text(name) or "").split(","))))
        for value in values:
            try:
                ip_network(value)
            except ValueError:
                raise WrongSettings(f"{PREFIX}{name}: {value} is no network like 10.0.0.0/8.") from None
        return values

    def one_of(self, name: str, words: tuple[str, ...], default: str) -> str:
        value = (self.text(name) or default).upper()
        if value not in words:
            raise WrongSettings(f"{PREFIX}{name} must be one of {', '.join(words)}.")
        return value
