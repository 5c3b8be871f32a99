"""A page in headless Chromium: axe-core, network, keyboard, widths, dark mode and paper.

`check_pages.py` calls it. Chromium is Debian's; playwright drives it and downloads nothing.
"""

import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
LOOK = (HERE / "page_browser.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
# Scheme, width and height; 640 px is what is left of 1280 at a zoom of 200 %.
DESK, DARK_PHONE = ("light", 1280, 900), ("dark", 320, 640)
VIEWS = [DESK, ("dark", 1280, 900), ("light", 640, 450), DARK_PHONE, ("light", 320, 640)]
# The rules that are no matter of colour need no second look in each scheme and width.
AXE_VIEWS = [DESK, DARK_PHONE]
CAPTURED = (1280, 320)
POINT = 0.5


def axe_source():
    folder = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (pathlib.Path(folder) / "axe.min.js").read_text(encoding="utf-8")


def launch(playwright):
    program = shutil.which("chromium")
    if program is None:
        raise SystemExit("falta chromium: corra scripts/setup --completo")
    # Chromium's own sandbox does not start as root, which is who runs in a container.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=program, args=options)


class Visit:
    """A page that is open; what it asks for and says is a finding."""

    def __init__(self, browser, path, found):
        self.scheme, self.width = None, None
        self.found = found
        self.address = path.resolve().as_uri()
        self.context = browser.new_context(locale="es-CO", reduced_motion="reduce")
        self.page = self.context.new_page()
        self.page.on("request", self.request)
        self.page.on("console", self.said)
        self.page.on("pageerror", lambda error: found("console", str(error)[:200]))
        self.page.route("**/*", self.allow)
        self.view(DESK)
        self.page.goto(self.address, wait_until="load")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def view(self, view):
        self.scheme, self.width, height = view
        self.page.set_viewport_size({"width": self.width, "height": height})
        self.page.emulate_media(media="screen", color_scheme=self.scheme)

    def request(self, request):
        if request.url != self.address and not request.url.startswith("data:"):
            self.found("network", f"asks for {request.url[:120]}")

    def allow(self, route):
        if route.request.url == self.address or route.request.url.startswith("data:"):
            route.continue_()
        else:
            route.abort()

    def said(self, message):
        if message.type in ("error", "warning"):
            self.found("console", message.text[:200])

    def look(self, name, argument=None):
        return self.page.evaluate(f"argument => ({LOOK}).{name}(argument)", argument)


def check(browser, path, found, options):
    counts = {"rules": 0, "texts": 0}
    with Visit(browser, path, found) as visit:
        visit.page.evaluate(options["axe"])
        for view in VIEWS:
            visit.view(view)
            fits(visit, found)
            if view in AXE_VIEWS:
                counts["texts"] += contrasts(visit, found)
                counts["rules"] += accessible(visit, found)
            if options["captures"] and visit.width in CAPTURED:
                capture(visit, path, options["captures"])
        counts["stops"] = keyboard(visit, found)
        visit.view(DESK)
        counts["sheets"] = paper(visit, path, found, options)
    return counts


def fits(visit, found):
    """Nothing but a table's own region scrolls sideways, and no text is cut."""
    size = visit.look("overflow")
    if size["width"] > size["limit"]:
        found("overflow", f"{size['width']} px wide in {size['limit']}: {', '.join(size['guilty'])}")
    for text in visit.look("regions"):
        found("region", f"{visit.width} px: {text}")
    for text in visit.look("cards"):
        found("cards", f"{visit.width} px: {text}")


def contrasts(visit, found):
    """Every text of the page and of its drawings stands out from what is beneath it."""
    texts = visit.look("texts")
    drawings = visit.look("drawings")
    for text in texts["found"][:8]:
        found("contrast", f"{visit.scheme}: {text}")
    for text in drawings["found"][:8]:
        # On a telephone a drawing may scroll or shrink; its smallest letter is judged at a desk.
        if "smaller" in text and visit.width < 640:
            continue
        found("drawing", f"{visit.scheme}: {text}")
    return texts["looked"] + drawings["looked"]


def accessible(visit, found):
    result = visit.look("axe", {
        "runOnly": {"type": "tag", "values": TAGS},
        "resultTypes": ["violations", "incomplete"], "preload": False,
    })
    where = f"{visit.scheme}, {visit.width} px"
    for kind, code in (("violations", "axe"), ("incomplete", "axe-incomplete")):
        for rule in result[kind]:
            if kind == "incomplete" and rule["id"] == "color-contrast":
                continue  # `contrasts` worked out the colours of every text.
            if rule["id"] == "th-has-data-cells" and kind == "incomplete" and all(
                    node["groups"] for node in rule["nodes"]):
                continue  # It looks beside a heading; page_markup.py looks below that of a group.
            node = rule["nodes"][0]
            found(code, f"{where}: {rule['id']} ({len(rule['nodes'])}): {node['target']}: {node['why']}")
    return result["passes"]


def keyboard(visit, found):
    """Tab goes first to the skip link, then through every link and region in their order."""
    expected = visit.look("focusable")
    order = []
    for step in range(len(expected) + 2):
        visit.page.keyboard.press("Tab")
        at = visit.look("focused")
        if at is None:
            break
        if at["order"] in order:
            break
        order.append(at["order"])
        if step == 0 and not re.fullmatch("#.+", at["href"] or ""):
            found("keyboard", f"the first stop is no skip link but {at['name']} «{at['text']}»")
        if not at["ring"]:
            found("keyboard", f"{at['name']} «{at['text']}» does not show that it has the focus")
        if not at["seen"]:
            found("keyboard", f"{at['name']} «{at['text']}» has the focus out of sight")
    missed = [name for number, name in enumerate(expected) if number not in order]
    if missed:
        found("keyboard", f"{len(missed)} of {len(expected)} are not reached: {', '.join(missed[:5])}")
    if order != sorted(order):
        found("keyboard", "the order of the stops is not that of the page")
    return len(order)


def capture(visit, path, folder):
    name = f"{path.parent.parent.name}-{path.parent.name}-{path.stem}-{visit.width}-{visit.scheme}.png"
    visit.page.screenshot(path=str(folder / name), full_page=True, scale="css", animations="disabled")


def paper(visit, path, found, options):
    """Prints on letter paper: no blank sheet, no word beyond its edges, no row lost or cut in two."""
    visit.page.emulate_media(media="print", color_scheme="light")
    tables = visit.look("rows")
    with tempfile.TemporaryDirectory() as work:
        pdf = pathlib.Path(options["captures"] or work) / f"{path.parent.parent.name}-{path.stem}.pdf"
        visit.page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=False)
        sheets = read_sheets(pdf, found)
        flow = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    lost_rows(tables, flow, found)
    return sheets


def read_sheets(pdf, found):
    said = subprocess.run(["pdfinfo", "-f", "1", "-l", "9999", str(pdf)],
                          capture_output=True, text=True, check=True).stdout
    sizes = re.findall(r"Page +(\d+) size: +([\d.]+) x ([\d.]+)", said)
    for number, width, height in sizes:
        if sorted((float(width), float(height))) != [612, 792]:
            found("paper", f"sheet {number} is {width} by {height} points, no letter")
    boxes = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"],
                           capture_output=True, text=True, check=True).stdout
    for number, part in enumerate(boxes.split("<page ")[1:], start=1):
        width, height = map(float, re.match(r'width="([\d.]+)" height="([\d.]+)"', part).groups())
        words = re.findall(r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<', part)
        if not words:
            found("paper", f"sheet {number} is blank")
        for left, top, right, bottom, word in words:
            if float(left) < -POINT or float(right) > width + POINT or float(bottom) > height + POINT:
                found("paper", f"sheet {number}: «{word}» stands beyond the edge")
                break
    return len(sizes)


def squeezed(text):
    """What a sheet must show: white space and hyphens come and go where lines break, and whether a
    picture letter is drawn depends on the fonts of the machine."""
    text = re.sub(r"[\s\u00ad\u2010\u2011\-]+", "", text)
    return "".join(sign for sign in text if ord(sign) < 0x2600 or 0xa000 <= ord(sign) < 0xfe00)


def lost_rows(tables, flow, found):
    sheets = [squeezed(sheet) for sheet in flow.split("\f")]
    whole = "".join(sheets)
    for table in tables:
        lost = cut = 0
        for row in table["rows"]:
            text = squeezed("".join(row))
            if any(text in sheet for sheet in sheets):
                continue
            if text in whole:
                cut += 1
            elif not all(squeezed(cell) in whole for cell in row):
                lost += 1
            elif not any(all(squeezed(cell) in sheet for cell in row) for sheet in sheets):
                cut += 1
        if lost:
            found("paper", f"{table['name']}: {lost} of {len(table['rows'])} rows are not whole on paper")
        if cut:
            found("paper", f"{table['name']}: {cut} of {len(table['rows'])} rows are cut in two")
