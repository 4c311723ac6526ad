"""Fixtures of the job tests: jobs work on what real conversations left behind."""

import pytest

from storage.signals import Signals
from tests.jobs.post import Post, RoundSignals
from tests.talk import Talk, master_key, parts, talk, vault

__all__ = ["master_key", "parts", "talk", "vault"]


@pytest.fixture
def signals() -> Signals:
    return RoundSignals()


@pytest.fixture
async def post(talk: Talk, signals: RoundSignals) -> Post:
    """The outbox after one person's report, which has been answered."""
    await talk.worker.says("sos")
    post = Post(talk, signals)
    post.begin()
    return post
