"""A disk that loses power: an ext4 in a file, whose copy holds what was flushed and nothing else."""

import os
import shutil
import subprocess
from pathlib import Path

_SIZE_BYTES = 256 * 1024 * 1024
# The file system flushes of its own accord only every five minutes: what is there, the product asked for.
_OPTIONS = "loop,noatime,commit=300"


class Disk:
    """Mounted at `place` while it is open. Needs root and loop devices.

    What a process wrote stays in the kernel's memory until it is flushed into the file below; a copy of that file is
    what a machine finds after a power cut.
    """

    def __init__(self, folder: Path) -> None:
        self.place = folder / "disk"
        self._file = folder / "disk.img"
        self._copy = folder / "after.img"

    def __enter__(self) -> "Disk":
        self.place.mkdir()
        with self._file.open("wb") as file:
            os.truncate(file.fileno(), _SIZE_BYTES)
        _run("mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(self._file))
        self._mount()
        return self

    def __exit__(self, *_: object) -> None:
        _run("umount", str(self.place))

    def remember(self) -> None:
        """Keep what a power cut in this moment would leave; nothing may be writing."""
        _run("cp", "--sparse=always", str(self._file), str(self._copy))

    def come_back(self) -> None:
        """Be what was remembered; nobody may use the disk."""
        _run("umount", str(self.place))
        shutil.move(self._copy, self._file)
        self._mount()

    def _mount(self) -> None:
        _run("mount", "-o", _OPTIONS, str(self._file), str(self.place))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise OSError(f"{' '.join(command[:1])}: {done.stderr.strip()} (this needs root and loop devices)")
