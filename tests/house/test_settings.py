"""A wrong environment stops the start and says which setting is wrong, never a secret's value (THREATS.md F30, T30)."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.errors import WrongSettings
from bot.settings import NAMES, Settings, read_settings

TELEGRAM = {
    "PULANG_TELEGRAM_TOKEN": "10000001:contoh-token-telegram",
    "PULANG_TELEGRAM_WEBHOOK_SECRET": "contoh-webhook-secret-1",
}
WHATSAPP = {
    "PULANG_WHATSAPP_TOKEN": "contoh-token-whatsapp-1",
    "PULANG_WHATSAPP_PHONE_NUMBER_ID": "100000000000001",
    "PULANG_WHATSAPP_APP_SECRET": "contoh-app-secret-0001",
    "PULANG_WHATSAPP_VERIFY_TOKEN": "contoh-verify-token-001",
}
BOTH = TELEGRAM | WHATSAPP


def test_an_empty_environment_gives_sqlite_on_loopback_with_both_channels_off() -> None:
    settings = read_settings({})

    assert settings == Settings()
    assert (settings.host, settings.port, settings.telegram, settings.whatsapp) == ("127.0.0.1", 8080, None, None)


def test_a_whole_environment_is_read() -> None:
    more = {
        "PULANG_DATABASE_URL": "postgresql+asyncpg://pulang@db/pulang",
        "PULANG_HOST": "0.0.0.0",
        "PULANG_PORT": "9000",
        "PULANG_PUBLIC_URL": "https://pulang.example/",
        "PULANG_TRUSTED_PROXIES": "10.0.0.0/8, 127.0.0.1",
        "PULANG_MASTER_KEY_FILE": "/run/secrets/master",
        "PULANG_LOG_LEVEL": "warning",
    }

    settings = read_settings(BOTH | more)

    assert settings.database_url == more["PULANG_DATABASE_URL"]
    assert (settings.host, settings.port, settings.log_level) == ("0.0.0.0", 9000, "WARNING")
    assert settings.public_url == "https://pulang.example"
    assert settings.trusted_proxies == ("10.0.0.0/8", "127.0.0.1")
    assert settings.master_key_file == Path("/run/secrets/master")
    assert settings.telegram is not None
    assert settings.telegram.webhook_secrets == ("contoh-webhook-secret-1",)
    assert settings.whatsapp is not None
    assert settings.whatsapp.phone_number_id == "100000000000001"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param({"PULANG_TELEGRAM_TOKN": "x"}, "PULANG_TELEGRAM_TOKN is no setting", id="misspelt"),
        pytest.param({"PULANG_HOST_FILE": "/x"}, "PULANG_HOST_FILE is no setting", id="no-secret-has-no-file"),
        pytest.param({"PULANG_WHATSAPP_APP_SECRET": ""}, "PULANG_WHATSAPP_APP_SECRET is missing", id="no-app-secret"),
        pytest.param({"PULANG_WHATSAPP_VERIFY_TOKEN": ""}, "PULANG_WHATSAPP_VERIFY_TOKEN is missing", id="no-verify"),
        pytest.param(
            {"PULANG_WHATSAPP_PHONE_NUMBER_ID": ""}, "PULANG_WHATSAPP_PHONE_NUMBER_ID is missing", id="no-number"
        ),
        pytest.param(
            {"PULANG_TELEGRAM_WEBHOOK_SECRET": "", "PULANG_PUBLIC_URL": "https://pulang.example"},
            "PULANG_TELEGRAM_WEBHOOK_SECRET is missing",
            id="public-without-webhook-secret",
        ),
        pytest.param(
            {"PULANG_WHATSAPP_APP_SECRET": "contoh-webhook-secret-1"},
            "PULANG_TELEGRAM_WEBHOOK_SECRET and PULANG_WHATSAPP_APP_SECRET are the same",
            id="equal-secrets",
        ),
        pytest.param({"PULANG_TELEGRAM_WEBHOOK_SECRET": "pendek"}, "WEBHOOK_SECRET is too short", id="short-webhook"),
        pytest.param({"PULANG_WHATSAPP_APP_SECRET": "pendek"}, "APP_SECRET is too short", id="short-app-secret"),
        pytest.param(
            {"PULANG_WHATSAPP_APP_SECRET_PREVIOUS": "pendek"}, "APP_SECRET_PREVIOUS is too short", id="short-previous"
        ),
        pytest.param({"PULANG_WHATSAPP_VERIFY_TOKEN": "pendek"}, "VERIFY_TOKEN is too short", id="short-verify-token"),
        pytest.param({"PULANG_WHATSAPP_TOKEN": ""}, "PULANG_WHATSAPP_TOKEN is missing", id="whatsapp-by-half"),
        pytest.param({"PULANG_TELEGRAM_TOKEN": ""}, "PULANG_TELEGRAM_TOKEN is missing", id="telegram-by-half"),
        pytest.param({"PULANG_DATABASE_URL": "mysql://contoh"}, "PULANG_DATABASE_URL must begin", id="database"),
        pytest.param({"PULANG_DATABASE_URL": "contoh"}, "PULANG_DATABASE_URL must begin", id="no-database-url"),
        pytest.param({"PULANG_PUBLIC_URL": "http://pulang.example"}, "PULANG_PUBLIC_URL", id="public-url-without-tls"),
        pytest.param({"PULANG_PUBLIC_URL": "pulang.example"}, "PULANG_PUBLIC_URL", id="public-url-without-scheme"),
        pytest.param({"PULANG_TELEGRAM_API_URL": "ftp://127.0.0.1"}, "PULANG_TELEGRAM_API_URL", id="api-url"),
        pytest.param({"PULANG_WHATSAPP_API_URL": "https://"}, "PULANG_WHATSAPP_API_URL", id="url-without-host"),
        pytest.param({"PULANG_PORT": "80a"}, "PULANG_PORT", id="port-with-letter"),
        pytest.param({"PULANG_PORT": "٨٠"}, "PULANG_PORT", id="port-in-other-digits"),
        pytest.param({"PULANG_PORT": "65536"}, "PULANG_PORT", id="port-too-high"),
        pytest.param({"PULANG_TRUSTED_PROXIES": "10.0.0.1/8"}, "PULANG_TRUSTED_PROXIES", id="no-network"),
        pytest.param({"PULANG_LOG_LEVEL": "LOUD"}, "PULANG_LOG_LEVEL", id="no-level"),
    ],
)
def test_F30_a_wrong_setting_is_named(change: Mapping[str, str], words: str) -> None:
    environment = {name: value for name, value in (BOTH | dict(change)).items() if value}

    with pytest.raises(WrongSettings) as refusal:
        read_settings(environment)

    assert words in str(refusal.value)


def test_a_refusal_never_repeats_a_secret() -> None:
    environment = BOTH | {"PULANG_WHATSAPP_APP_SECRET": "contoh-webhook-secret-1"}

    with pytest.raises(WrongSettings) as refusal:
        read_settings(environment)

    assert "contoh" not in str(refusal.value)


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_text("contoh-from-a-file-01\n")
    environment = {name: value for name, value in BOTH.items() if not name.endswith("APP_SECRET")}

    settings = read_settings(environment | {"PULANG_WHATSAPP_APP_SECRET_FILE": str(path)})

    assert settings.whatsapp is not None
    assert settings.whatsapp.app_secrets == ("contoh-from-a-file-01",)


def test_a_secret_given_directly_and_as_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_text("contoh-from-a-file-01")

    with pytest.raises(WrongSettings, match="PULANG_WHATSAPP_APP_SECRET is given twice"):
        read_settings(BOTH | {"PULANG_WHATSAPP_APP_SECRET_FILE": str(path)})


def test_a_secret_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    environment = TELEGRAM | {"PULANG_TELEGRAM_WEBHOOK_SECRET_PREVIOUS_FILE": str(tmp_path / "none")}

    with pytest.raises(WrongSettings, match="PULANG_TELEGRAM_WEBHOOK_SECRET_PREVIOUS_FILE cannot be read"):
        read_settings(environment)


def test_F17_the_present_and_the_previous_secret_are_both_valid_while_one_is_rotated(tmp_path: Path) -> None:
    path = tmp_path / "previous"
    path.write_text("contoh-webhook-secret-0")
    previous = {
        "PULANG_TELEGRAM_WEBHOOK_SECRET_PREVIOUS_FILE": str(path),
        "PULANG_WHATSAPP_APP_SECRET_PREVIOUS": "contoh-app-secret-0000",
    }

    settings = read_settings(BOTH | previous)

    assert settings.telegram is not None
    assert settings.telegram.webhook_secrets == ("contoh-webhook-secret-1", "contoh-webhook-secret-0")
    assert settings.whatsapp is not None
    assert settings.whatsapp.app_secrets == ("contoh-app-secret-0001", "contoh-app-secret-0000")


def test_T30_the_settings_show_no_secret_when_printed() -> None:
    url = "postgresql+asyncpg://pulang:contoh-sandi@db/pulang"
    settings = read_settings(BOTH | {"PULANG_DATABASE_URL": url, "PULANG_DATABASE_LISTEN_URL": url})

    shown = repr(settings) + str(settings)

    assert "contoh" not in shown


def test_settings_of_the_tests_are_passed_over() -> None:
    settings = read_settings({"PULANG_TEST_DATABASE_URL": "postgresql://tests", "HOME": "/nowhere"})

    assert settings == Settings()


def test_no_setting_is_listed_twice() -> None:
    assert len(NAMES) == len(set(NAMES))


def test_ports_of_agencies_endpoints_are_read() -> None:
    assert read_settings({"PULANG_WEBHOOK_PORTS": "443, 8443"}).webhook_ports == {443, 8443}


@pytest.mark.parametrize("written", ["0", "65536", "https", "443;8443", ","])
def test_wrong_ports_of_agencies_endpoints_stop_the_start(written: str) -> None:
    with pytest.raises(WrongSettings, match="PULANG_WEBHOOK_PORTS"):
        read_settings({"PULANG_WEBHOOK_PORTS": written})


def test_command_for_voice_notes_is_read_as_words_and_never_by_a_shell() -> None:
    settings = read_settings({"PULANG_TRANSCRIBE_COMMAND": "/bin/sh 'a b' {file} ; rm"})

    assert settings.transcribe_command == ("/bin/sh", "a b", "{file}", ";", "rm")


@pytest.mark.parametrize("command", ["/tidak/ada {file}", "/bin/sh 'terbuka"])
def test_command_that_cannot_be_run_stops_the_start(command: str) -> None:
    with pytest.raises(WrongSettings):
        read_settings({"PULANG_TRANSCRIBE_COMMAND": command})
