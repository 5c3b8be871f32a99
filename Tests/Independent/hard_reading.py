"""Reads a report's folder with readers that are not ours, and holds them against one another.

Used by hard_cases.py. A table is what its canonical CSV says, once openpyxl and calamine have found
the same in the workbook, cell by cell.
"""

import csv
import io
import re
import zipfile
from fractions import Fraction
from xml.etree import ElementTree

import openpyxl
import python_calamine
from openpyxl.utils import range_boundaries

import check_workbook

CHART = check_workbook.CHART


class Findings:
    """What was found wrong, and how much was looked at."""

    def __init__(self):
        self.looked = 0
        self.wrong = 0
        self.case = ""

    def __call__(self, condition, text):
        self.looked += 1
        if not condition:
            self.wrong += 1
            if self.wrong <= 60:
                print(f"  FALLA: {self.case}: {text}")

    def equal(self, found, expected, where):
        self(found == expected, f"{where}: {shown(found)}, se esperaba {shown(expected)}")


def shown(value):
    text = repr(value)
    return text if len(text) < 240 else f"{text[:200]}… ({len(text)})"


class Report:
    """A report's folder."""

    def __init__(self, folder, found):
        self.folder = folder
        self.found = found
        (self.path,) = folder.glob("*.xlsx")
        self.book = openpyxl.load_workbook(self.path, data_only=True)
        self.other = python_calamine.CalamineWorkbook.from_path(str(self.path))
        self.places = {
            table.name.removeprefix("tbl_"): (sheet, range_boundaries(table.ref))
            for sheet in self.book for table in sheet.tables.values()
            if (folder / "datos" / f"{table.name.removeprefix('tbl_')}.csv").exists()
        }
        self.read = {}

    def sheet_names(self):
        return self.book.sheetnames

    def table(self, name):
        """The rows of a table by the keys of its CSV; every cell is the same in both readers."""
        if name not in self.read:
            self.read[name] = self._table(name)
        return self.read[name]

    def _table(self, name):
        content = (self.folder / "datos" / f"{name}.csv").read_bytes().decode("utf-8")
        keys, *records = csv.reader(io.StringIO(content, newline=""))
        sheet, (left, top, right, bottom) = self.places[name]
        grid = self.other.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        where = f"{self.path.name}, {sheet.title}"
        rows = bottom - top - check_workbook.entry_rows(sheet, sheet.tables[f"tbl_{name}"])
        if not records and rows == 1 and check_workbook.says_none(sheet, top + 1, left, right):
            return []
        self.found.equal(len(records), rows, f"{where}: filas")
        for number, record in enumerate(records):
            for column, text in enumerate(record):
                cell = sheet.cell(top + 1 + number, left + column)
                theirs = grid[cell.row - 1][cell.column - 1]
                self.found(check_workbook.same(cell, text),
                           f"{where}!{cell.coordinate}: {shown(cell.value)} y en el CSV {shown(text)}")
                self.found(check_workbook.plain(cell.value) == check_workbook.plain(theirs),
                           f"{where}!{cell.coordinate}: {shown(cell.value)} y {shown(theirs)}")
        return [dict(zip(keys, record, strict=True)) for record in records]

    def cell(self, name, row, key):
        """openpyxl's cell of a row of a table; the row after the last is the total."""
        sheet, (left, top, _, _) = self.places[name]
        header = (self.folder / "datos" / f"{name}.csv").read_text("utf-8").splitlines()[0]
        return sheet.cell(top + 1 + row, left + header.split(",").index(key))

    def excel(self, name):
        """The rows of the edition for Excel, by key."""
        content = (self.folder / "excel" / f"{name}-excel.csv").read_bytes().decode("utf-8-sig")
        _, *records = csv.reader(io.StringIO(content, newline=""), delimiter=";")
        keys = (self.folder / "datos" / f"{name}.csv").read_text("utf-8").splitlines()[0].split(",")
        return [dict(zip(keys, record, strict=True)) for record in records]

    def text(self, sheet):
        """All that a sheet says, of both readers."""
        mine = [str(c.value) for row in self.book[sheet].iter_rows() for c in row
                if c.value is not None]
        theirs = [str(v) for row in self.other.get_sheet_by_name(sheet).to_python() for v in row
                  if v != ""]
        if not self.book[sheet].tables:
            self.found.equal(mine, theirs, f"{self.path.name}, {sheet}")
        return "\n".join(mine)

    def links(self, sheet):
        """What each cell of a sheet leads to within the book, by the cell's text."""
        return {
            cell.value: re.match(r"'?([^'!]+)'?!", cell.hyperlink.location)[1]
            for row in self.book[sheet].iter_rows() for cell in row
            if cell.hyperlink and cell.hyperlink.location
        }

    def charts(self):
        """The title of each chart, and the values that its series hold."""
        charts = {}
        with zipfile.ZipFile(self.path) as archive:
            for name in archive.namelist():
                if not name.startswith("xl/charts/chart"):
                    continue
                root = ElementTree.fromstring(archive.read(name))
                words = [node.text for node in root.find(CHART + "chart").iter() if node.text]
                title = next((word for word in words if " " in word), name)
                ranges = [node.text for node in root.findall(f".//{CHART}val//{CHART}f")]
                charts[title] = [value for text in ranges for value in self._range(text)]
        return charts

    def _range(self, text):
        sheet, _, cells = text.rpartition("!")
        area = self.book[sheet.strip("'")][cells.replace("$", "")]
        return [cell.value for row in area for cell in row]


def percentage(value):
    """The canonical text of a fraction: percent with six decimals, half away from zero."""
    return "" if value is None else decimal(value * 100, 6)


def decimal(value, places):
    value = Fraction(value)
    units = (abs(value) * 10**places * 2 + 1) // 2
    digits = str(units).rjust(places + 1, "0")
    sign = "-" if value < 0 and units else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def spanish(value, places=1):
    """A percentage as sentences write it."""
    return decimal(value * 100, places).replace(".", ",") + " %"


def zone(value):
    if value is None:
        return ""
    return "Baja" if value < Fraction(60, 100) else "Media" if value < Fraction(80, 100) else "Alta"
