"""Officers' and agencies' HTTP API under /api/v1, with its OpenAPI description."""

from bot.api.wiring import setup

__all__ = ["setup"]
