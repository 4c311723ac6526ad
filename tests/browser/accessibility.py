"""Asks axe-core what somebody with other eyes, hands or a screen reader would stumble over on a page."""

from functools import cache
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import Page

_AXE = Path(__file__).parent / "vendor" / "axe.min.js"
_SHOWN: tuple[tuple[int, Literal["light", "dark"]], ...] = ((1366, "light"), (390, "dark"))
_LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The twelfth row of a table is drawn like the two-hundredth, and every element takes time.
_SHORTEN = """document.querySelectorAll("tbody > tr:nth-child(n+13), ol > li:nth-child(n+13), option:nth-child(n+13)")
  .forEach((each) => each.remove())"""
_RUN = """async (levels) => {
  const found = await axe.run(document, {
    runOnly: levels, resultTypes: ["violations"], preload: false, iframes: false });
  const wide = [document.documentElement, document.getElementById("navigation")]
    .filter((each) => each.scrollWidth > each.clientWidth).map((each) => ["wider-than-the-screen", each.tagName]);
  const grave = found.violations.filter((each) => ["serious", "critical"].includes(each.impact))
    .map((each) => [each.id, each.nodes[0].html.slice(0, 160), each.nodes[0].failureSummary.slice(0, 300)]);
  return [...wide, ...grave];
}"""


@cache
def _script() -> str:
    return _AXE.read_text(encoding="utf-8")


async def serious_faults(page: Page) -> list[Any]:
    """What axe finds serious or critical, or is wider than the screen, on a desk by day and on a phone by night.

    Colours do not depend on the width nor anything else on the scheme, so these two show what all four would.
    """
    await page.evaluate(_SHORTEN)
    await page.evaluate(_script())
    found: list[Any] = []
    for width, scheme in _SHOWN:
        await page.set_viewport_size({"width": width, "height": 844})
        await page.emulate_media(color_scheme=scheme)
        found += [[width, scheme, *fault] for fault in await page.evaluate(_RUN, _LEVELS)]
    return found
