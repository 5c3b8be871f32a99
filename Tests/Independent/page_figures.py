"""The figures of a page against the manifest and the workbook beside it.

`check_pages.py` calls it. What a figure should look like is worked out here from the workbook's cell,
its number format and Spanish punctuation: nothing is taken from the page.
"""

import datetime
import decimal
import json
import re

import openpyxl

PERCENT = re.compile(r"0(?:\.(0+))?%")
NUMBER = re.compile(r"(?:#,##)?0(?:\.(0+))?")


def check(path, root, found):
    """The number of figures on the page that were compared, and of those in the manifest."""
    manifest_path = path.parent / "manifiesto.json"
    book_path = path.with_suffix(".xlsx")
    if not manifest_path.is_file() or not book_path.is_file():
        found("figure", "no manifest or no workbook beside the page")
        return 0, 0
    manifest = json.loads(manifest_path.read_text(encoding="utf-8"))
    figures = {figure["id"]: figure for figure in manifest["cifras"]}
    book = openpyxl.load_workbook(book_path, data_only=True)
    if path.name not in {output["archivo"] for output in manifest["salidas"]}:
        found("manifest", "the page is not among the files of the manifest")
    seen = set()
    for element in root.all("data"):
        identifier = element.get("data-cifra")
        if identifier is None:
            continue
        figure = figures.get(identifier)
        if figure is None:
            found("figure", f"{identifier} is not in the manifest")
            continue
        seen.add(identifier)
        same_figure(element, figure, book, found)
    tables(root, figures, seen, found)
    if figures and not seen:
        found("figure", "no figure of the manifest stands on the page")
    example(root, book, found)
    return len(seen), len(figures)


def same_figure(element, figure, book, found):
    value = element.get("value")
    if value != (figure["valor"] or ""):
        found("figure", f"{figure['id']}: {value!r}, the manifest says {figure['valor']!r}")
    cell = book[figure["hoja"]][figure["celda"]]
    if not agrees(cell.value, figure):
        found("figure", f"{figure['id']}: {cell.value!r} in the workbook, not {figure['valor']!r}")
    shown, expected = element.text, displayed(cell)
    if expected is None:
        # A blank cell: the page may say so in words, never with a number.
        if re.search(r"\d", shown):
            found("figure", f"{figure['id']}: shows {shown!r}, the workbook's cell is blank")
    elif plain(shown) != expected:
        found("figure", f"{figure['id']}: shows {shown!r}, the workbook {expected!r}")


def agrees(value, figure):
    if figure["valor"] is None:
        return value is None or isinstance(value, str)
    if not isinstance(value, (int, float)):
        return False
    exact = decimal.Decimal(repr(value)) * (100 if figure["unidad"] == "porcentaje" else 1)
    published = decimal.Decimal(figure["valor"])
    return abs(exact - published) <= max(decimal.Decimal("5e-7"), abs(published) * decimal.Decimal("1e-12"))


def displayed(cell):
    """What a Spanish reader sees in the cell, or nothing if it is blank."""
    value = cell.value
    if value is None or isinstance(value, str):
        return value and plain(value)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, datetime.datetime):
        return value.strftime("%d/%m/%Y")
    format = cell.number_format.split(";")[0]
    percent = PERCENT.fullmatch(format)
    number = NUMBER.fullmatch(format)
    exact = decimal.Decimal(repr(value))
    if percent:
        return spanish(exact * 100, len(percent[1] or "")) + " %"
    if number:
        return spanish(exact, len(number[1] or ""), "#" in format)
    return spanish(exact, max(0, -exact.normalize().as_tuple().exponent), False)


def spanish(value, places, thousands=True):
    step = decimal.Decimal(1).scaleb(-places)
    rounded = value.quantize(step, rounding=decimal.ROUND_HALF_UP)
    text = f"{abs(rounded):,.{places}f}" if thousands else f"{abs(rounded):.{places}f}"
    sign = "-" if rounded < 0 else ""
    return sign + text.translate(str.maketrans(",.", ".,"))


def plain(text):
    """White space of any width is a space, and any minus is a hyphen."""
    return " ".join(text.replace("\u2212", "-").split())


def tables(root, figures, seen, found):
    """A cell of a table that has a figure's row and column is not shown without its name."""
    for table in root.all("table"):
        name = (table.get("id") or "").removeprefix("tabla-")
        of_table = {key for key, figure in figures.items() if figure["tabla"] == name}
        if of_table and not of_table & seen:
            found("figure", f"the table {name} shows none of its {len(of_table)} figures by name")


def example(root, book, found):
    said = any(isinstance(cell.value, str) and "Datos de ejemplo" in cell.value
               for row in book.worksheets[0].iter_rows() for cell in row)
    shown = any("Datos de ejemplo" in child for element in root.all()
                for child in element.children if isinstance(child, str)
                if not element.inside("head"))
    if said != shown:
        found("example", "page and workbook differ on whether the figures are examples")
