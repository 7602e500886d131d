"""Whether a page is sound: axe finds nothing, nobody complains, nothing is too wide, the policy is strict."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Response

from visitor import Visitor

AXE = Axe().axe_script
EVERY_RULE = "{resultTypes: ['violations']}"
COLOURS = "{runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations']}"
"""What can differ between light and dark."""


def unsound_at(visitor: Visitor, where: str) -> list[object]:
    """What is wrong with the page at this address, every fold unfolded."""
    visitor.complaints.clear()
    answer = visitor.page.goto(where)
    assert answer is not None
    visitor.page.evaluate("document.querySelectorAll('main details').forEach(fold => fold.open = true)")
    found = [*unsound(visitor.page, in_dark=COLOURS), *_loose(answer), *visitor.complaints]
    visitor.complaints.clear()
    return found


def unsound(page: Page, *, in_dark: str = EVERY_RULE) -> list[object]:
    """What is wrong with the page as it is shown, in light and in dark."""
    page.emulate_media(color_scheme="light")
    found: list[object] = [*_violations(page, EVERY_RULE), *_wide(page)]
    page.emulate_media(color_scheme="dark")
    found += [("dark", each) for each in _violations(page, in_dark)]
    page.emulate_media(color_scheme="light")
    return found


def _violations(page: Page, options: str) -> list[tuple[str, list[str]]]:
    """What axe finds. It comes in through the debugger, past the policy of the page."""
    inside = page.context.new_cdp_session(page)
    inside.send("Runtime.evaluate", {"expression": f"if (!window.axe) {{ {AXE} }}"})
    run = {"expression": f"axe.run({options})", "awaitPromise": True, "returnByValue": True}
    broken = inside.send("Runtime.evaluate", run)["result"]["value"]["violations"]
    inside.detach()
    return [(rule["id"], [node["html"][:300] for node in rule["nodes"]][:3]) for rule in broken]


def _wide(page: Page) -> list[str]:
    width, screen = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{width} px wide on {screen}"] if width > screen else []


def _loose(answer: Response) -> list[str]:
    policy = answer.headers.get("content-security-policy", "")
    return [] if "default-src 'none'" in policy and "unsafe" not in policy else [f"policy: {policy}"]
