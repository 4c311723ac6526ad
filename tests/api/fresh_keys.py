"""A hook for schemathesis: every right request gets an Idempotency-Key of its own, since a used one is refused."""

import uuid
from typing import Any

import schemathesis
from schemathesis.generation import GenerationMode


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    is_meant_wrong = case.meta is not None and case.meta.generation.mode is GenerationMode.NEGATIVE
    if not is_meant_wrong and "Idempotency-Key" in (case.headers or {}):
        case.headers["Idempotency-Key"] = uuid.uuid4().hex
