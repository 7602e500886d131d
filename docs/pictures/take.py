"""Takes the picture of the manual: `.venv/bin/python docs/pictures/take.py` (needs a Chromium)."""

import os
import shutil
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from klarheit import formats
from klarheit.mirror import mirror
from klarheit.report import html

HERE = Path(__file__).parent
TALK = HERE.parents[1] / "src/klarheit/data/conversations/erstgespraech.vtt"
GROUND = "#dcd8cc"
MARGIN = 40


def main() -> None:
    chromium = os.environ.get("KLARHEIT_CHROMIUM") or shutil.which("chromium") or "chromium"
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "mirror.html"
        page.write_text(html.render(mirror(formats.read(TALK)), "de", title="Erstgespräch"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        wide = _shot(browser, page, 1440, 1640, "light")
        phone = _shot(browser, page, 380, 1180, "dark")
        browser.close()
    _side_by_side(wide, phone.resize((phone.width * 4 // 3, phone.height * 4 // 3))).save(
        HERE / "mirror.png", optimize=True
    )


def _shot(browser: Browser, page: Path, width: int, height: int, scheme: str) -> Image.Image:
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
    )
    opened = context.new_page()
    opened.goto(page.as_uri())
    taken = opened.screenshot()
    context.close()
    return Image.open(BytesIO(taken)).convert("RGB")


def _side_by_side(wide: Image.Image, phone: Image.Image) -> Image.Image:
    size = (wide.width + phone.width + 3 * MARGIN, wide.height + 2 * MARGIN)
    both = Image.new("RGB", size, GROUND)
    both.paste(wide, (MARGIN, MARGIN))
    both.paste(phone, (wide.width + 2 * MARGIN, MARGIN))
    return both.resize((size[0] * 3 // 4, size[1] * 3 // 4), Image.Resampling.LANCZOS).quantize(256, kmeans=1)


if __name__ == "__main__":
    main()
