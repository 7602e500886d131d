"""Whether a page is sound: axe finds nothing, nobody complains, nothing is too wide, the policy is strict."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import CDPSession, Response

from visitor import Visitor

AXE = Axe()
COLOURS = "{runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations']}"
EVERY_RULE = "{resultTypes: ['violations']}"


def unsound(visitor: Visitor, inside: CDPSession, where: str) -> list[object]:
    """What is wrong with this page."""
    visitor.complaints.clear()
    visitor.page.emulate_media(color_scheme="light")
    answer = visitor.page.goto(where)
    assert answer is not None
    visitor.page.evaluate("document.querySelectorAll('main details').forEach(fold => fold.open = true)")
    found = [*violations(inside, EVERY_RULE), *_wide(visitor), *_loose(answer)]
    visitor.page.emulate_media(color_scheme="dark")
    found += [("dark", each) for each in violations(inside, COLOURS, again=True)]
    found += visitor.complaints
    visitor.complaints.clear()
    return found


def violations(inside: CDPSession, options: str, *, again: bool = False) -> list[tuple[str, list[str]]]:
    """What axe finds. It comes in through the debugger, past the policy of the page."""
    if not again:
        inside.send("Runtime.evaluate", {"expression": AXE.axe_script})
    told = inside.send(
        "Runtime.evaluate",
        {"expression": f"axe.run({options})", "awaitPromise": True, "returnByValue": True},
    )
    broken = told["result"]["value"]["violations"]
    return [(rule["id"], [node["html"][:300] for node in rule["nodes"]][:3]) for rule in broken]


def _wide(visitor: Visitor) -> list[object]:
    width, screen = visitor.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{width} px wide on {screen}"] if width > screen else []


def _loose(answer: Response) -> list[object]:
    policy = answer.headers.get("content-security-policy", "")
    return [] if "default-src 'none'" in policy and "unsafe" not in policy else [f"policy: {policy}"]
