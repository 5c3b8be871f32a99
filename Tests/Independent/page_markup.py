"""What a page's own markup says, read with Python's parser: structure, links, safety.

`check_pages.py` calls it. Nothing here needs a browser, so a page is looked at twice by two parsers.
"""

import html.parser
import pathlib
import re
import urllib.parse

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
FORBIDDEN = {"script", "iframe", "object", "embed", "form", "base", "audio", "video", "link"}
# A title and a description inside a drawing belong to the drawing.
MARKS = ("[x]", "[z]", "[c]", "[u]")


class Element:
    """An element with its attributes, its children and the texts between them."""

    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent = name, dict(attributes), parent
        self.repeated = len(self.attributes) < len(attributes)
        self.children = []

    def get(self, name, default=None):
        return self.attributes.get(name, default)

    def all(self, *names):
        """The elements inside with one of these names, or all, in document order."""
        for child in self.children:
            if isinstance(child, Element):
                if not names or child.name in names:
                    yield child
                yield from child.all(*names)

    def inside(self, *names):
        parent = self.parent
        while parent is not None:
            if parent.name in names:
                return parent
            parent = parent.parent
        return None

    @property
    def text(self):
        """The text with its white space as a reader sees it."""
        parts = []
        self._texts(parts)
        return " ".join("".join(parts).split())

    def _texts(self, parts):
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            else:
                child._texts(parts)
                if child.name in ("br", "p", "li", "div", "td", "th", "tr"):
                    parts.append(" ")


class Tree(html.parser.HTMLParser):
    """Builds the tree and notes each end tag that closes nothing or another element."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.current = Element("#root", [], None)
        self.problems = []
        self.doctype = None

    def handle_decl(self, text):
        self.doctype = text

    def handle_starttag(self, name, attributes):
        element = Element(name, attributes, self.current)
        self.current.children.append(element)
        if name not in VOID:
            self.current = element

    def handle_startendtag(self, name, attributes):
        self.current.children.append(Element(name, attributes, self.current))

    def handle_endtag(self, name):
        if name != self.current.name:
            self.problems.append(f"line {self.getpos()[0]}: </{name}> closes <{self.current.name}>")
            return
        self.current = self.current.parent

    def handle_data(self, text):
        self.current.children.append(text)


def parsed(path):
    tree = Tree()
    tree.feed(pathlib.Path(path).read_text(encoding="utf-8"))
    tree.close()
    return tree


def check(path, tree, found):
    root = tree.root
    for problem in tree.problems[:5]:
        found("markup", problem)
    if tree.current is not root:
        found("markup", f"<{tree.current.name}> is never closed")
    if (tree.doctype or "").lower() != "doctype html":
        found("markup", "no <!DOCTYPE html>")
    for element in root.all():
        if element.repeated:
            found("markup", f"<{element.name}> repeats an attribute")
    head(root, found)
    headings(root, found)
    safety(root, found)
    tables(root, found)
    drawings(root, found)
    links(path, root, found)
    marks(root, found)


def head(root, found):
    page = next(root.all("html"), None)
    if page is None or page.get("lang") not in ("es-CO", "es"):
        found("lang", "the page does not say that it is in Spanish")
    titles = [title for title in root.all("title") if not title.inside("svg")]
    if len(titles) != 1 or not titles[0].text:
        found("title", f"{len(titles)} titles, or an empty one")
    metas = list(root.all("meta"))
    if not any((meta.get("charset") or "").lower() == "utf-8" for meta in metas):
        found("charset", "does not say that it is UTF-8")
    viewport = next((m.get("content", "") for m in metas if m.get("name") == "viewport"), "")
    if "width=device-width" not in viewport.replace(" ", ""):
        found("viewport", "no viewport of the device's width")
    if re.search("user-scalable *= *(no|0)|maximum-scale", viewport):
        found("viewport", "does not let the reader zoom")
    policies = [meta.get("content", "") for meta in metas
                if (meta.get("http-equiv") or "").lower() == "content-security-policy"]
    if not any("default-src 'none'" in policy for policy in policies):
        found("policy", "no policy with default-src 'none'")
    for name in ("main", "h1"):
        if len(list(root.all(name))) != 1:
            found(name, f"{len(list(root.all(name)))} <{name}>")


def headings(root, found):
    last = 0
    for heading in root.all("h1", "h2", "h3", "h4", "h5", "h6"):
        level = int(heading.name[1])
        if level > last + 1:
            found("headings", f"<{heading.name}> «{heading.text[:60]}» after <h{last}>")
        if not heading.text:
            found("headings", f"an empty <{heading.name}>")
        last = level
    seen = set()
    for element in root.all():
        identifier = element.get("id")
        if identifier is None:
            continue
        if identifier in seen or not identifier or re.search(r"\s", identifier):
            found("id", f"{identifier!r} is repeated, empty or has blanks")
        seen.add(identifier)


def safety(root, found):
    for element in root.all():
        if element.name in FORBIDDEN:
            found("script" if element.name == "script" else "foreign", f"a <{element.name}>")
        for name, value in element.attributes.items():
            value = (value or "").strip()
            if name.startswith("on"):
                found("script", f"<{element.name} {name}>")
            if name in ("href", "src", "xlink:href", "action", "formaction", "srcset", "poster"):
                scheme = urllib.parse.urlsplit(value).scheme.lower()
                if scheme in ("javascript", "vbscript"):
                    found("script", f"<{element.name} {name}={value[:40]}>")
                if element.name != "a" and scheme in ("http", "https", "ftp", "file"):
                    found("foreign", f"<{element.name} {name}={value[:60]}>")
                if element.name != "a" and value.startswith("//"):
                    found("foreign", f"<{element.name} {name}={value[:60]}>")
            if name == "style" and foreign_style(value):
                found("foreign", f"<{element.name} style={value[:60]}>")
    for style in root.all("style"):
        if foreign_style("".join(c for c in style.children if isinstance(c, str))):
            found("foreign", "a style sheet asks for a file")


def foreign_style(text):
    return "@import" in text or any(
        not url.strip("\"' ").startswith(("data:", "#"))
        for url in re.findall(r"url\(([^)]*)\)", text)
    )


def tables(root, found):
    for table in root.all("table"):
        name = table.get("id") or "a table"
        captions = [child for child in table.all("caption") if child.inside("table") is table]
        if len(captions) != 1 or not captions[0].text:
            found("caption", f"{name} has no caption")
        headers = list(table.all("th"))
        if not headers:
            found("scope", f"{name} has no heading cell")
        for header in headers:
            if header.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                found("scope", f"{name}: «{header.text[:40]}» has no scope")
            if not header.text:
                found("scope", f"{name}: an empty heading")
        if table.inside("table"):
            found("scope", f"{name} stands in a table")
        for header in headers:
            if header.get("scope") == "rowgroup" and not heads_a_group(header, table):
                found("scope", f"{name}: «{header.text[:40]}» is not above the rows of a group")
        widths = {sum(int(cell.get("colspan") or 1) for cell in row.children
                      if isinstance(cell, Element)) for row in table.all("tr")}
        if len(widths) > 1 and not any(cell.get("rowspan") for cell in table.all("td", "th")):
            found("scope", f"{name}: rows of {sorted(widths)} cells")


def heads_a_group(header, table):
    """Whether a heading is the whole first row of a group, as wide as the table, over rows of data."""
    group, own = header.inside("tbody"), header.inside("tr")
    if group is None:
        return False
    rows = list(group.all("tr"))
    columns = sum(1 for head in table.all("thead") for _ in head.all("th"))
    return (rows[0] is own and len(rows) > 1 and header.get("colspan") == str(columns)
            and all(list(row.all("td")) for row in rows[1:]))


def drawings(root, found):
    for image in root.all("img"):
        if image.get("alt") is None:
            found("alt", "an <img> without alternative text")
    for drawing in root.all("svg"):
        if drawing.inside("svg") or drawing.get("aria-hidden") == "true":
            continue
        named = drawing.get("aria-label") or drawing.get("aria-labelledby") or any(
            child.text for child in drawing.all("title") if child.parent is drawing)
        if drawing.get("role") != "img" or not named:
            found("alt", "an <svg> without role or name")
        for reference in (drawing.get("aria-labelledby") or "").split():
            if not any(other.get("id") == reference and other.text for other in root.all()):
                found("alt", f"an <svg> is named by #{reference}, which is not there or empty")


def links(path, root, found):
    folder = pathlib.Path(path).resolve().parent
    identifiers = {element.get("id") for element in root.all()}
    for link in root.all("a"):
        if link.inside("svg"):
            continue
        address = link.get("href")
        if address is None:
            found("link", f"«{link.text[:40]}» leads nowhere")
            continue
        if not link.text and not link.get("aria-label"):
            found("link", f"the link to {address[:60]} has no text")
        parts = urllib.parse.urlsplit(address)
        if parts.scheme in ("http", "https", "mailto"):
            continue
        if parts.scheme or address.startswith("/"):
            found("link", f"{address[:60]} is no relative address")
            continue
        target = urllib.parse.unquote(parts.path)
        fragment = urllib.parse.unquote(parts.fragment)
        if not target:
            if fragment and fragment not in identifiers:
                found("link", f"#{fragment} is not on the page")
            continue
        file = folder / target
        if not file.is_file():
            found("link", f"{target} does not exist")
        elif fragment and file.suffix == ".html":
            other = {element.get("id") for element in parsed(file).root.all()}
            if fragment not in other:
                found("link", f"{target} has no #{fragment}")


def marks(root, found):
    """A mark in a cell is explained somewhere outside the cells."""
    cells = {cell.text for cell in root.all("td")}
    outside = " ".join(element.text for element in root.all("p", "li", "dt", "dd", "caption")
                       if not element.inside("td"))
    for mark in MARKS:
        if mark in cells and mark not in outside:
            found("mark", f"{mark} is not explained on the page")
