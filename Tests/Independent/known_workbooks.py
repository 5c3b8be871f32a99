"""Holds the demonstration workbooks against what is known of them, read with openpyxl.

`prove_checkers.py` calls it; what stands here was written by hand, not taken from a workbook.
"""

import csv
import datetime

import openpyxl

STRANGE = [
    "=1+1", "+57 300", "@todos", 'a < b & "c" > d', "Emoji 🙂👩‍👩‍👧 y ñandú", "Uno␁dos␀tres␟",
    "_x0041_", "línea\notra\núltima", "<script>alert(1)</script>", "&amp;", "]]>",
]
NOTE = "á" * 40_000
ADDRESS = "https://example.org/" + "a" * 2_980


def differences(path):
    """The number of known things that are not so, each printed; none for other workbooks."""
    facts = {"captura.xlsx": entries, "limites.xlsx": limits}.get(path.name)
    if facts is None:
        return 0
    wrong = [name for name, holds in facts(path) if not holds]
    for name in wrong:
        print(f"{path.name}: {name}: not so")
    return len(wrong)


def entries(path):
    book = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    total = [cell.value for cell in values["Gasto"][9]]
    yield "the total", total == ["Total", None, 350.5, 240, 240 / 350.5]
    yield "the table without it", book["Gasto"].tables["tbl_gasto"].ref == "A6:E8"
    yield "the filter without it", book["Gasto"].tables["tbl_gasto"].autoFilter.ref == "A6:E8"
    line = book["Gasto"]["C9"]
    yield "a bold total", line.font.bold and line.border.top.style == "thin"
    yield "three unprotected sheets", not any(
        book[name].protection.sheet for name in ("Portada", "Gasto", "Plantilla"))
    progress = book["Avances"]
    yield "a protected sheet", progress.protection.sheet and not progress.protection.password
    unlocked = {cell.coordinate for row in progress.iter_rows() for cell in row
                if not cell.protection.locked}
    yield "its unlocked cells", unlocked == {f"{c}{r}" for c in "DEFGHIJ" for r in (8, 9)}
    rules = {str(rule.sqref): (rule.type, rule.formula1, rule.formula2)
             for rule in progress.data_validations.dataValidation}
    yield "its rules", rules == {
        "D8:D9": ("date", "36526", "73050"),
        "E8:E9": ("whole", "0", None),
        "F8:F9": ("decimal", "0", None),
        "G8:G9": ("decimal", "0", None),
        "H8:H9": ("list", '"Sí,No,En revisión"', None),
    }
    yield "its dates", openpyxl.utils.datetime.from_excel(36526) == datetime.datetime(2000, 1, 1) \
        and openpyxl.utils.datetime.from_excel(73050) == datetime.datetime(2099, 12, 31)
    template = book["Plantilla"]
    yield "300 rows for typing", template.tables["tbl_plantilla"].ref == "A6:G307"
    formats = [cell.number_format for cell in template[307]]
    yield "their formats", formats == ["dd/mm/yyyy", "#,##0", "General", "0.0%", "@", "@", "@"]
    yield "their ground", all(cell.fill.fgColor.rgb == "FFEAF2FA" for cell in template[307])
    commitments = [[cell.protection.locked for cell in row] for row in book["Compromisos"]["A7:B8"]]
    yield "a locked column beside", commitments == [[True, False], [True, False]]


def limits(path):
    book = openpyxl.load_workbook(path)
    yield "45 sheets", len(book.sheetnames) == 45
    yield "their names", set(book.sheetnames) == {
        "Portada", "Textos", "Mil_filas", "N" * 30 + "A", "N" * 30 + "B",
        *(f"Hoja_{number}" for number in range(6, 46))}
    texts = list(book["Textos"].iter_rows(min_row=4))
    yield "strange texts", [row[0].value for row in texts[:11]] == STRANGE
    yield "no formula", all(cell.data_type == "s" for row in texts for cell in row)
    note = texts[11][0].value
    kept = len(note) - len(note.lstrip("á"))
    yield "the long note", 32_000 < kept and len(note) <= 32_767 \
        and note[kept:] == f"… [texto recortado: {40_000 - kept} caracteres]"
    address = texts[12][1]
    yield "the long address", address.value == ADDRESS and address.hyperlink is None
    with open(path.parent / "datos" / "textos.csv", encoding="utf-8", newline="") as file:
        records = list(csv.reader(file))
    yield "the whole note as data", records[12][0] == NOTE
    yield "the whole address as data", records[13][1] == ADDRESS
    rows = [[cell.value for cell in row] for row in book["Mil_filas"].iter_rows(min_row=5)]
    yield "a thousand rows", rows[:-1] == [[f"Fila {n}", n] for n in range(1, 1_001)]
    yield "their total", rows[-1] == ["Total", "=SUM($B$5:$B$1004)"]
