"""Checks workbooks with readers that are not ours.

    python3 check_workbook.py INFORME.xlsx...

Looks at the machine-checkable rows of the accessibility checklist of the UK Government Analysis
Function ("Accessible spreadsheets: a checklist of the basics"; the codes T1, F4… are those of
the project's notes), holds openpyxl against calamine cell by cell, and every canonical CSV named for
a table (`indicadores.csv`, beside the workbook or in `datos/`) against that table. One row below a
table is its total; empty rows at its end are for typing. Prints one line per finding and exits with
1 if there is any.

Needs: openpyxl, python-calamine.
"""

import csv
import datetime
import io
import math
import pathlib
import re
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl
import python_calamine
from openpyxl.utils import range_boundaries

MARKS = ("[x]", "[z]", "[c]", "[u]")
FROZEN_NOTICE = "inmovilizad"
FILTER_NOTICE = "tiene filtros"
TOTAL_NOTICE = "«Total»"
ENTRY_NOTICE = "escribir"
PROTECTION_NOTICE = "protegida sin contraseña"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Findings:
    """What was found in one workbook."""

    def __init__(self, path):
        self.path = path
        self.count = 0

    def __call__(self, code, text):
        self.count += 1
        print(f"{self.path}: {code}: {text}")


def check(path):
    found = Findings(path)
    try:
        package(path, found)
        book = openpyxl.load_workbook(path)
        values = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:  # whatever a reader that refuses the file has to say
        found("unreadable", f"{error.__cause__ or error}")
        return found.count
    properties(book, found)
    markers = {"used": set(), "explained": set()}
    for sheet in book:
        layout(sheet, found)
        looks(sheet, found)
        notes(sheet, markers)
        for table in sheet.tables.values():
            rows_of_table(sheet, values[sheet.title], table, found)
            total_of_table(sheet, values[sheet.title], table, found)
            entries_of_table(sheet, table, found)
    ranges_with_totals(book, found)
    for marker in markers["used"] - markers["explained"]:
        found("N4", f"{marker} is not explained in the notes")
    for marker in markers["explained"] - markers["used"]:
        found("N4", f"{marker} is explained and not used")
    readers_agree(path, values, found)
    for sheet in values:
        for table in book[sheet.title].tables.values():
            for other in canonical_csv(path, table.name):
                same_as_csv(sheet, table, other, found)
    return found.count


def package(path, found):
    """The zip is whole, its parts are XML, its charts are described, and there are no macros."""
    with zipfile.ZipFile(path) as archive:
        bad = archive.testzip()
        if bad:
            found("zip", f"{bad} is damaged")
        for name in archive.namelist():
            content = archive.read(name)
            if "vbaProject" in name:
                found("F11", "has macros")
            if not name.endswith((".xml", ".rels")):
                continue
            try:
                root = ElementTree.fromstring(content)
            except ElementTree.ParseError as error:
                found("xml", f"{name}: {error}")
                continue
            if name.startswith("xl/drawings/drawing"):
                for frame in root.iter(DRAWING + "cNvPr"):
                    if not frame.get("descr"):
                        found("F10", f"{name}: {frame.get('name')} has no alternative text")
            if name.startswith("xl/charts/chart"):
                for needed in ("title", "ser"):
                    if root.find(f".//{CHART}{needed}") is None:
                        found("F10", f"{name}: no {needed}")
                for series in root.iter(CHART + "ser"):
                    if series.find(CHART + "tx") is None:
                        found("F10", f"{name}: a series without name")
                for axis in list(root.iter(CHART + "valAx")):
                    if axis.find(CHART + "title") is None:
                        found("F10", f"{name}: an axis of values without title")
            if name.startswith("xl/worksheets/sheet"):
                for cell in root.iter(SHEET + "c"):
                    value = cell.find(SHEET + "v")
                    if cell.get("t") == "e":
                        found("error", f"{name}: {cell.get('r')} holds an error")
                    if cell.find(SHEET + "f") is not None and value is None:
                        found("formula", f"{name}: {cell.get('r')} has no stored value")
                    if cell.get("t", "n") == "n" and value is not None:
                        try:
                            finite = math.isfinite(float(value.text))
                        except (TypeError, ValueError):
                            finite = False
                        if not finite:
                            found("number", f"{name}: {cell.get('r')} holds {value.text!r}")


def properties(book, found):
    if not book.properties.title:
        found("P3", "no title")
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", book.properties.language or ""):
        found("P3", "no language")
    if book.active != book.worksheets[0]:
        found("P4", "does not open on its first sheet")
    for view in book.worksheets[0].views.sheetView:
        for selection in view.selection:
            if selection.activeCell not in (None, "A1"):
                found("P4", "does not open on A1")
    names = [sheet.title.lower() for sheet in book]
    titles = [sheet["A1"].value for sheet in book]
    if len(set(names)) < len(names) or len(set(titles)) < len(titles):
        found("S1", "sheet names or titles are repeated")
    for name in book.sheetnames:
        if not re.fullmatch(r"\w{1,31}", name):
            found("S1", f"{name!r} is not letters, digits and underscores")


def column_a(sheet, last):
    texts = (sheet.cell(row, 1).value for row in range(1, last + 1))
    return " ".join(str(text) for text in texts if text is not None)


def layout(sheet, found):
    """One table from column A under its title, or running text in column A alone."""
    where = sheet.title
    if not isinstance(sheet["A1"].value, str) or not sheet["A1"].value.strip():
        found("F4", f"{where}: no title in A1")
    if sheet.merged_cells.ranges:
        found("T3", f"{where}: merged cells {sheet.merged_cells}")
    if sheet.sheet_state != "visible":
        found("T9", f"{where}: hidden sheet")
    for key, dimension in [*sheet.row_dimensions.items(), *sheet.column_dimensions.items()]:
        if dimension.hidden:
            found("T9", f"{where}: {key} is hidden")
    for part in (sheet.oddHeader, sheet.oddFooter, sheet.evenHeader, sheet.firstHeader):
        if part.left.text or part.center.text or part.right.text:
            found("F6", f"{where}: has a header or footer")
    if sheet.page_setup.orientation != "landscape" or sheet.page_setup.paperSize != 1:
        found("print", f"{where}: is not set to landscape on letter paper")
    tables = list(sheet.tables.values())
    if len(tables) > 1:
        found("S5", f"{where}: more than one table")
    opening = column_a(sheet, range_boundaries(tables[0].ref)[1] - 1 if tables else 1)
    if sheet.freeze_panes and FROZEN_NOTICE not in opening:
        found("T7", f"{where}: frozen without telling")
    has_filter = sheet.auto_filter.ref or any(table.autoFilter for table in tables)
    if has_filter and FILTER_NOTICE not in opening:
        found("T7", f"{where}: filtered without telling")
    if not tables:
        if sheet.max_column > 1:
            found("T1", f"{where}: cells beside column A without a table")
        if sheet.max_row < 2:
            found("S2", f"{where}: says nothing under its title")
        return
    left, top, right, bottom = range_boundaries(tables[0].ref)
    if left != 1:
        found("S4", f"{where}: the table does not begin in column A")
    if top < 2:
        found("S3", f"{where}: no text between title and table")
    if (sheet.max_row, sheet.max_column) != (total_row(sheet, bottom) or bottom, right):
        found("S5", f"{where}: cells beyond the table {tables[0].ref}")
    for row in range(1, top):
        if not sheet.cell(row, 1).value:
            found("S3", f"{where}: row {row} above the table is empty")
        if any(sheet.cell(row, column).value for column in range(2, right + 1)):
            found("S3", f"{where}: row {row} above the table goes beyond column A")
    if sheet.print_title_rows != f"${top}:${top}":
        found("print", f"{where}: the headings are not repeated on each page")


def rows_of_table(sheet, values, table, found):
    """Headings, blanks, marks and names of a table."""
    where = sheet.title
    if not re.fullmatch(r"tbl_\w+", table.name):
        found("T2", f"{where}: table {table.name!r}")
    left, top, right, bottom = range_boundaries(table.ref)
    headings = [sheet.cell(top, column).value for column in range(left, right + 1)]
    if not all(isinstance(heading, str) and heading.strip() for heading in headings):
        found("T5", f"{where}: a heading is empty or no text")
    if len({str(heading).lower() for heading in headings}) < len(headings):
        found("T5", f"{where}: headings are repeated")
    if headings != [column.name for column in table.tableColumns]:
        found("T5", f"{where}: the table's headings are not those of its cells")
    for column in range(left, right + 1):
        if not sheet.cell(top, column).font.bold:
            found("T5", f"{where}: heading {column} is not bold")
    opening = column_a(sheet, top - 1)
    last = bottom - entry_rows(sheet, table)
    cells = [[values.cell(r, c).value for c in range(left, right + 1)]
             for r in range(top + 1, last + 1)]
    if any(all(value is None for value in row) for row in cells):
        found("T4", f"{where}: an empty row in the table")
    flat = [value for row in cells for value in row]
    if total_row(sheet, bottom):
        flat += [values.cell(bottom + 1, c).value or "" for c in range(left, right + 1)]
    # Blank cells for typing are looked at by `entries_of_table`.
    blank = any(values.cell(r, c).value is None and sheet.cell(r, c).protection.locked
                for r in range(top + 1, last + 1) for c in range(left, right + 1))
    if blank and not re.search("en blanco|vacía", opening.lower()):
        found("T8", f"{where}: blank cells, and nothing above says why")
    for mark in MARKS:
        if mark in flat and mark not in opening:
            found("T8", f"{where}: {mark} is not explained above the table")
    for value in flat:
        if isinstance(value, str) and re.search(r"[\u00b9\u00b2\u00b3\u2070-\u209f\u2020\u2021]|\*+$", value):
            found("N1", f"{where}: symbol for a note in {value!r}")


def total_row(sheet, bottom):
    """The row directly below a table, if it says that it is the total."""
    value = sheet.cell(bottom + 1, 1).value
    return bottom + 1 if isinstance(value, str) and value.startswith("Total") else None


def total_of_table(sheet, values, table, found):
    """The total is told above, stands out, and its sums are those of the data rows."""
    left, top, right, bottom = range_boundaries(table.ref)
    row = total_row(sheet, bottom)
    if row is None:
        return
    if TOTAL_NOTICE not in column_a(sheet, top - 1):
        found("total", f"{sheet.title}: a total without telling")
    for column in range(left, right + 1):
        cell = sheet.cell(row, column)
        if not cell.font.bold or cell.border.top.style != "thin":
            found("total", f"{sheet.title}!{cell.coordinate}: not bold under a thin line")
        if cell.data_type != "f":
            continue
        match = re.fullmatch(r"=SUM\(\$([A-Z]+)\$(\d+):\$\1\$(\d+)\)", cell.value)
        if not match:
            continue
        if (int(match[2]), int(match[3])) != (top + 1, bottom):
            found("total", f"{sheet.title}!{cell.coordinate}: {cell.value} is not of all data rows")
        parts = [values[f"{match[1]}{number}"].value for number in range(top + 1, bottom + 1)]
        expected = math.fsum(part for part in parts if isinstance(part, (int, float)))
        stored = values.cell(row, column).value
        if abs(stored - expected) > 1e-12 * max(1, abs(expected)):
            found("total", f"{sheet.title}!{cell.coordinate}: {stored}, the rows sum {expected}")


def ranges_with_totals(book, found):
    """No formula takes a total for one row more of its table."""
    totals = {}
    for sheet in book:
        for table in sheet.tables.values():
            row = total_row(sheet, range_boundaries(table.ref)[3])
            if row:
                totals[sheet.title] = row
    pattern = re.compile(r"(?:'([^']+)'!)?\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)")
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            for name, first, last in pattern.findall(cell.value):
                total = totals.get(name or sheet.title, 0)
                if int(first) <= total <= int(last):
                    found("total", f"{sheet.title}!{cell.coordinate}: {cell.value} has a total in it")


def entry_rows(sheet, table):
    """How many rows at the end of a table are empty and prepared for typing."""
    left, top, right, bottom = range_boundaries(table.ref)
    count = 0
    for row in range(bottom, top, -1):
        cells = [sheet.cell(row, column) for column in range(left, right + 1)]
        if any(cell.value is not None for cell in cells):
            break
        if all(cell.protection.locked for cell in cells):
            break
        count += 1
    return count


def entries_of_table(sheet, table, found):
    """Whole columns for typing, told above, with rules that say what they admit."""
    where = sheet.title
    left, top, right, bottom = range_boundaries(table.ref)
    data = range(top + 1, bottom + 1)
    columns = [column for column in range(left, right + 1)
               if not sheet.cell(bottom, column).protection.locked]
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        if cell.protection.locked == (cell.row in data and cell.column in columns):
            found("entry", f"{where}!{cell.coordinate}: locked where it should not, or the reverse")
    protection = sheet.protection
    if protection.sheet != (0 < len(columns) < right - left + 1):
        found("entry", f"{where}: protected with no reason, or not protected")
    if protection.password:
        found("entry", f"{where}: has a password")
    if protection.sheet and (
            protection.selectLockedCells or protection.selectUnlockedCells
            or protection.formatColumns or protection.formatRows or protection.autoFilter
            or protection.sort or not protection.deleteRows or not protection.formatCells):
        found("entry", f"{where}: forbids too much, or too little")
    opening = column_a(sheet, top - 1)
    if columns and ENTRY_NOTICE not in opening:
        found("entry", f"{where}: something can be typed, and nothing above says so")
    if protection.sheet:
        if PROTECTION_NOTICE not in opening:
            found("entry", f"{where}: protected without telling")
        for column in columns:
            if f"«{sheet.cell(top, column).value}»" not in opening:
                found("entry", f"{where}: column {column} is not among those that are told")
    ruled = set()
    for rule in sheet.data_validations.dataValidation:
        for area in rule.sqref.ranges:
            if (area.min_row, area.max_row) != (top + 1, bottom) or area.min_col != area.max_col:
                found("entry", f"{where}: a rule for {area}, not for a whole column")
            if area.min_col not in columns:
                found("entry", f"{where}: a rule for {area}, where nothing can be typed")
            ruled.add(area.min_col)
            cells = (sheet.cell(row, area.min_col) for row in data)
            check_rule(where, rule, [c for c in cells if c.value is not None], found)
    for column in columns:
        formats = {sheet.cell(row, column).number_format for row in data
                   if sheet.cell(row, column).value is None}
        if column not in ruled and formats - {"@"}:
            found("entry", f"{where}: column {column} has no rule and is not text")


def check_rule(where, rule, cells, found):
    """What a rule admits is told before and after, and what stands there already follows it."""
    if rule.errorStyle not in (None, "stop") or not rule.showErrorMessage:
        found("entry", f"{where}: the rule of {rule.sqref} does not stop anything")
    if not all((rule.errorTitle, rule.error, rule.promptTitle, rule.prompt, rule.showInputMessage)):
        found("entry", f"{where}: the rule of {rule.sqref} says nothing")
    if max(len(rule.prompt or ""), len(rule.error or "")) > 255 or len(rule.promptTitle or "") > 32:
        found("entry", f"{where}: the rule of {rule.sqref} says too much")
    if rule.type == "list":
        words = (rule.formula1 or "")[1:-1].replace('""', '"')
        if rule.formula1 != '"' + words.replace('"', '""') + '"' or not 0 < len(words) <= 255:
            found("entry", f"{where}: the list of {rule.sqref} is {rule.formula1!r}")
        admitted = words.split(",").__contains__
    elif rule.type == "date":
        first, last = datetime.datetime(2000, 1, 1), datetime.datetime(2099, 12, 31)
        epoch = datetime.datetime(1899, 12, 30)
        limits = [epoch + datetime.timedelta(int(text)) for text in (rule.formula1, rule.formula2)]
        if (rule.operator or "between") != "between" or limits != [first, last]:
            found("entry", f"{where}: the dates of {rule.sqref} are {limits}")
        admitted = lambda value: isinstance(value, datetime.datetime) and first <= value <= last
    elif rule.type in ("whole", "decimal"):
        if (rule.operator, rule.formula1) != ("greaterThanOrEqual", "0"):
            found("entry", f"{where}: the numbers of {rule.sqref} are not from zero on")
        admitted = lambda value: isinstance(value, (int, float)) and value >= 0
    else:
        found("entry", f"{where}: a rule of type {rule.type}")
        return
    for cell in cells:
        if cell.data_type != "f" and cell.value not in MARKS and not admitted(cell.value):
            found("entry", f"{where}!{cell.coordinate}: {cell.value!r} is not admitted")


def looks(sheet, found):
    """Fonts, widths, clipped text, contrast, and colour beside text only."""
    where = sheet.title
    for key, dimension in sheet.column_dimensions.items():
        if dimension.customWidth and not 6 <= dimension.width <= 120:
            found("T10", f"{where}: column {key} is {dimension.width} wide")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None and cell.fill.patternType and cell.protection.locked:
                found("F8", f"{where}!{cell.coordinate}: colour without text")
            if cell.value is None:
                continue
            font = cell.font
            if font.name != "Arial" or font.sz < 10 or font.i:
                found("F3", f"{where}!{cell.coordinate}: {font.name} {font.sz}")
            if cell.alignment.textRotation:
                found("F3", f"{where}!{cell.coordinate}: turned text")
            if cell.coordinate == "A1" and font.sz < 12:
                found("F3", f"{where}: the title is smaller than 12 points")
            ratio = contrast(cell)
            if ratio < 4.5:
                found("F9", f"{where}!{cell.coordinate}: contrast {ratio:.1f}")
            clipped(sheet, cell, found)


def clipped(sheet, cell, found):
    """Text that its cell cannot show; an approximation from the mean width of letters."""
    if not isinstance(cell.value, str) or cell.data_type == "f":
        return
    width = sheet.column_dimensions[cell.column_letter].width or 8.43
    neighbour = sheet.cell(cell.row, cell.column + 1).value
    longest = max(len(line) for line in cell.value.split("\n"))
    if not cell.alignment.wrapText:
        if neighbour is not None and longest * 0.85 > width:
            found("T6", f"{sheet.title}!{cell.coordinate}: runs under its neighbour")
        return
    lines = sum(max(1, math.ceil(len(line) * 0.8 / width)) for line in cell.value.split("\n"))
    height = sheet.row_dimensions[cell.row].height or 15
    if height < 400 and lines * 11.5 > height + 1:
        found("T6", f"{sheet.title}!{cell.coordinate}: {lines} lines in {height} points")


def rgb(colour, default):
    if colour is None or colour.type != "rgb":
        return default
    return tuple(int(colour.rgb[-6:][place:place + 2], 16) for place in (0, 2, 4))


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
              for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(cell):
    ground = rgb(cell.fill.fgColor, (255, 255, 255)) if cell.fill.patternType else (255, 255, 255)
    light, dark = sorted((luminance(rgb(cell.font.color, (0, 0, 0))), luminance(ground)))[::-1]
    return (light + 0.05) / (dark + 0.05)


def notes(sheet, markers):
    """Notes used anywhere, and those explained in the first column of the sheet of notes."""
    for row in sheet.iter_rows():
        for cell in row:
            if not isinstance(cell.value, str) or cell.data_type == "f":
                continue
            used = set(re.findall(r"\[nota \d+\]", cell.value))
            explains = sheet.title.lower() == "notas" and cell.column == 1 and cell.row > 1
            markers["explained" if explains else "used"] |= used


def plain(value):
    """A value as both readers give it."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, datetime.datetime):
        return value.date() if value.time() == datetime.time() else value
    return "" if value is None else value


def readers_agree(path, values, found):
    other = python_calamine.CalamineWorkbook.from_path(str(path))
    if other.sheet_names != values.sheetnames:
        found("readers", f"the sheets are {other.sheet_names} and {values.sheetnames}")
        return
    for sheet in values:
        rows = other.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        # openpyxl goes through all cells each time it is asked for these.
        height, wide = sheet.max_row, sheet.max_column
        for number in range(max(height, len(rows))):
            width = max(wide, len(rows[number]) if number < len(rows) else 0)
            for column in range(width):
                mine = plain(sheet.cell(number + 1, column + 1).value)
                theirs = ""
                if number < len(rows) and column < len(rows[number]):
                    theirs = plain(rows[number][column])
                if mine != theirs:
                    place = sheet.cell(number + 1, column + 1).coordinate
                    found("readers", f"{sheet.title}!{place}: {mine!r} and {theirs!r}")


def canonical_csv(path, name):
    identifier = name.removeprefix("tbl_")
    for folder in (path.parent, path.parent / "datos"):
        for other in sorted(folder.glob("*.csv")):
            if other.stem == identifier or other.stem.endswith("-" + identifier):
                yield other


def same_as_csv(sheet, table, path, found):
    content = path.read_bytes()
    if content.startswith(b"\xef\xbb\xbf"):
        return  # the edition for people
    left, top, right, bottom = range_boundaries(table.ref)
    records = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))[1:]
    rows = bottom - top - entry_rows(sheet, table)
    if not records and rows == 1 and says_none(sheet, top + 1, left, right):
        return
    if len(records) != rows:
        found("csv", f"{path.name}: {len(records)} records, {rows} rows in {sheet.title}")
        return
    for number, record in enumerate(records):
        if len(record) != right - left + 1:
            found("csv", f"{path.name}: record {number + 1} has {len(record)} fields")
            continue
        for column, text in enumerate(record):
            cell = sheet.cell(top + 1 + number, left + column)
            if not same(cell, text):
                place = f"{sheet.title}!{cell.coordinate}"
                found("csv", f"{path.name}: {text!r} is {cell.value!r} in {place}")


def says_none(sheet, row, left, right):
    """Whether a row says in words that there is nothing to list, and holds nothing else."""
    values = [sheet.cell(row, column).value for column in range(left, right + 1)]
    said = [value for value in values if value not in (None, "")]
    return 1 <= len(said) <= 2 and all(isinstance(value, str) for value in said)


def same(cell, text):
    """Whether a field of the canonical CSV says what the cell says."""
    value = cell.value
    if value is None or value in MARKS or value == "":
        return text == ""
    if cell.hyperlink and cell.hyperlink.target and text == cell.hyperlink.target:
        return True  # data carry the address, the sheet the words of the link
    if isinstance(value, datetime.datetime):
        return text == value.date().isoformat()
    if isinstance(value, (int, float)):
        try:
            exact = float(text)
        except ValueError:
            return False
        shown = value * 100 if "%" in cell.number_format else value
        decimals = len(text.partition(".")[2])
        tolerance = (0.5000001 * 10 ** -decimals if decimals else 0) + 1e-12 * abs(exact)
        return abs(shown - exact) <= tolerance
    visible = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", lambda match: chr(0x2400 + ord(match[0])),
                     text.replace("\r\n", "\n").replace("\r", "\n"))
    return value == visible or cut(str(value), visible)


def cut(value, text):
    """Whether a cell holds the beginning of a text and says how many characters are left out."""
    match = re.fullmatch(r"(.*)… \[texto recortado: (\d+) caracteres\]", value, re.DOTALL)
    if not match or len(text) <= 32_000 or not text.startswith(match[1]):
        return False
    rest = text[len(match[1]):]
    # Beyond these letters one character may be several code points.
    if all(letter < "\u0300" for letter in rest):
        return int(match[2]) == len(rest) > 0
    return 0 < int(match[2]) <= len(rest)


def main(paths):
    if not paths:
        print(__doc__)
        return 64
    total = sum(check(pathlib.Path(path)) for path in paths)
    if not total:
        print(f"{len(paths)} workbooks: nothing found")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
