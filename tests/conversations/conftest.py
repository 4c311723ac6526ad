"""What plays the conversations: the conversation tester."""

from tests.talk import master_key, parts, talk, vault

__all__ = ["master_key", "parts", "talk", "vault"]
