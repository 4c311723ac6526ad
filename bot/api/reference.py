"""The reference page: the OpenAPI document as a page for people, made on the server, without any script."""

import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.api.problems import KINDS

_HERE = Path(__file__).parent
_CODE = re.compile(r"`([^`]+)`")


def render(document: dict[str, Any]) -> str:
    """The whole page."""
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters["words"] = _words
    environment.filters["pretty"] = _pretty
    environment.filters["kind"] = _kind
    template = environment.get_template("reference.html")
    return template.render(document=document, sections=_sections(document), kinds=KINDS)


def style_sheet() -> str:
    return (_HERE / "static" / "reference.css").read_text(encoding="utf-8")


def _sections(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Operations by tag, in the document's order."""
    sections: dict[str, list[dict[str, Any]]] = {tag["name"]: [] for tag in document["tags"]}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            shown = {"method": method.upper(), "path": document["servers"][0]["url"] + path, "body": body}
            sections[operation["tags"][0]].append(operation | shown)
    return [{"name": name, "operations": operations} for name, operations in sections.items()]


def _words(text: str) -> Markup:
    """Plain text, with what stands between backticks as code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704  # escaped just before


def _pretty(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _kind(schema: dict[str, Any]) -> str:
    """A schema in a few words, with links' names for other schemas."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " or ".join(_kind(each) for each in schema["anyOf"])
    if "const" in schema:
        return json.dumps(schema["const"])
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    form = f" ({schema['format']})" if "format" in schema else ""
    return f"{schema.get('type', 'anything')}{form}"
