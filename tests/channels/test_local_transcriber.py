"""A command of the operator's writes voice notes down: without a shell, within bounds, and without our secrets."""

import os
import stat
import sys
from pathlib import Path

import pytest

from bot.channels.local_transcriber import LocalTranscriber

ROOT = Path(__file__).parents[2]
NOTE = b"OggS contoh"
REPEAT = "import sys; print('  kata:', sys.stdin.buffer.read().decode(), ' ')"
READ_FILE = "import sys, pathlib; print(pathlib.Path(sys.argv[1]).read_bytes().decode(), sys.argv[2])"


def python(code: str, *more: str, timeout_s: float = 20.0) -> LocalTranscriber:
    return LocalTranscriber((sys.executable, "-c", code, *more), timeout_s)


async def test_note_goes_to_the_input_and_words_come_from_the_output() -> None:
    assert await python(REPEAT).transcribe(NOTE) == "kata: OggS contoh"


async def test_note_is_a_file_where_the_command_wants_one_and_no_shell_reads_its_words() -> None:
    assert await python(READ_FILE, "{file}", "$(id); rm").transcribe(NOTE) == "OggS contoh $(id); rm"


async def test_file_is_gone_afterwards() -> None:
    path = await python("import sys; print(sys.argv[1])", "{file}").transcribe(NOTE)

    assert path is not None
    assert not Path(path).exists()


async def test_command_sees_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULANG_TELEGRAM_TOKEN", "contoh-rahasia")

    assert await python("import os; print(sorted(n for n in os.environ if 'PULANG' in n))").transcribe(NOTE) == "[]"


@pytest.mark.parametrize(
    "code",
    [
        "import sys; print('kata'); sys.exit(3)",
        "import time; time.sleep(60)",
        "print('a' * 100_000)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
    ],
)
async def test_command_that_fails_or_never_ends_says_nothing(code: str) -> None:
    assert await python(code, timeout_s=1.0).transcribe(NOTE) is None


async def test_command_that_does_not_exist_says_nothing() -> None:
    assert await LocalTranscriber(("/tidak/ada",)).transcribe(NOTE) is None


async def test_command_may_leave_a_long_note_unread() -> None:
    assert await python("print('cukup')").transcribe(b"x" * 5_000_000) == "cukup"


async def test_example_asks_ffmpeg_and_whisper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script of the guide, with fakes of both programs that say what they were given."""
    for name, body in (
        ("ffmpeg", 'cp "$5" "$(eval echo \\${$#})"'),
        ("whisper-cli", 'test "$1 $2" = "--model model.bin" && cat "$(eval echo \\${$#})"'),
    ):
        fake = tmp_path / name
        fake.write_text(f"#!/bin/sh\n{body}\n")
        fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    script = LocalTranscriber((str(ROOT / "docs/examples/transcribe.sh"), "model.bin"))

    assert await script.transcribe(b"tolong saya") == "tolong saya"
