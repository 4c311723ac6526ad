"""Fixtures of the job tests: jobs work on what real conversations left behind."""

from tests.talk import master_key, parts, talk, vault

__all__ = ["master_key", "parts", "talk", "vault"]
