"""Tests of the OpenAPI document and the page made of it."""

import re

from bot.api import openapi, reference
from bot.api.problems import KINDS
from bot.api.wiring import OPERATIONS
from tests.api.systems import Client


async def test_document_names_every_route_and_its_own_operations(client: Client) -> None:
    document = await (await client.get("/api/v1/openapi.json")).json()

    assert document["openapi"] == "3.1.0"
    named = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert named == {(operation.method, operation.path) for operation in OPERATIONS}


def test_every_schema_the_document_points_to_is_in_it() -> None:
    document = openapi.build(OPERATIONS, "1.0.0")

    names = set(re.findall(r"#/components/schemas/(\w+)", str(document)))

    assert names <= set(document["components"]["schemas"])


async def test_page_stands_without_script_under_a_strict_policy(client: Client) -> None:
    answer = await client.get("/api/v1/")

    page = await answer.text()
    assert (answer.status, answer.content_type) == (200, "text/html")
    assert "<script" not in page
    assert " style=" not in page
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert all(f'id="{kind.word}"' in page for kind in KINDS)
    assert all(f'id="{operation.name}"' in page for operation in OPERATIONS)


async def test_every_link_on_the_page_leads_somewhere(client: Client) -> None:
    page = await (await client.get("/api/v1/")).text()

    anchors = set(re.findall(r'href="#([^"]+)"', page))
    addresses = set(re.findall(r'href="(/[^"]+)"', page))
    assert anchors <= set(re.findall(r'id="([^"]+)"', page))
    assert [(await client.get(address)).status for address in sorted(addresses)] == [200] * len(addresses)


async def test_address_without_slash_leads_to_the_page(client: Client) -> None:
    answer = await client.get("/api/v1", allow_redirects=False)

    assert (answer.status, answer.headers["Location"]) == (308, "/api/v1/")


def test_text_of_the_document_is_escaped_on_the_page() -> None:
    assert str(reference._words("<b> `<i>`")) == "&lt;b&gt; <code>&lt;i&gt;</code>"
