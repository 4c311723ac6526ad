"""Makes sure a Chromium is there for the browser tests: found, installed with apt, or told how to get one."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def install_with_apt() -> None:
    print("Chromium for the browser tests is missing; installing it with apt (a few minutes) ...", flush=True)  # noqa: T201
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=environment, check=False)
    subprocess.run(["apt-get", "install", "-y", "-q", "chromium"], env=environment, check=False)


def main() -> int:
    if find_chromium() is None and shutil.which("apt-get") and os.geteuid() == 0:
        install_with_apt()
    if find_chromium():
        return 0
    print(  # noqa: T201
        "The browser tests need Chromium. Install it, for example with `sudo apt-get install chromium`, "
        "`sudo dnf install chromium` or `brew install --cask chromium`, so that one of these is on the PATH: "
        + ", ".join(NAMES),
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
