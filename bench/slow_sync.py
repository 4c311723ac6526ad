"""Makes the disk slower for one process: compiles the preloaded library that delays each sync."""

import shutil
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("slow_sync.c")


def is_available() -> bool:
    return shutil.which("gcc") is not None


def environment(directory: Path, delay_ms: float) -> dict[str, str]:
    """Return what to add to a process's environment; empty when there is no delay.

    Raises:
        subprocess.CalledProcessError: the compiler failed; its words are on standard error.
    """
    if not delay_ms:
        return {}
    library = directory / "slow_sync.so"
    if not library.exists():
        subprocess.run(
            ["gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(SOURCE), "-ldl"], check=True, timeout=60
        )
        library.chmod(0o755)
    return {"LD_PRELOAD": str(library), "BENCH_SYNC_DELAY_US": str(round(delay_ms * 1000))}
