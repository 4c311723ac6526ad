"""Fixtures of the storage tests: SQLite as the product opens it."""

import pytest


@pytest.fixture
def own_threads() -> bool:
    return True
