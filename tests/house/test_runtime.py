"""What `make run` installs is all that the product needs (the tests' own packages are out of its sight)."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
START = """
import sys
from importlib.metadata import packages_distributions

installed = set(sys.argv[1].split())


def simple(name):
    return name.lower().replace("_", "-").replace(".", "-")


class OnlyRuntime:
    def find_spec(self, name, path=None, target=None):
        owners = [simple(each) for each in OWNERS.get(name.partition(".")[0], [])]
        if owners and not installed & set(owners):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


OWNERS = packages_distributions()
sys.meta_path.insert(0, OnlyRuntime())
import bot.__main__, bot.demo, bot.terminal, storage.migrate, storage.postgres_signals
"""


def test_the_product_starts_with_what_the_runtime_requirements_name() -> None:
    lock = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==", lock, re.MULTILINE)

    done = subprocess.run([sys.executable, "-c", START, " ".join(names)], cwd=ROOT, capture_output=True, text=True)

    assert (done.returncode, done.stderr[-2_000:]) == (0, "")
