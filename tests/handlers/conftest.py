"""Fixtures of the conversation tests."""

from tests.talk import master_key, parts, talk, vault

__all__ = ["master_key", "parts", "talk", "vault"]
