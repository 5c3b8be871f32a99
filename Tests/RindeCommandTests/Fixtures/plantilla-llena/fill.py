"""Fills the templates of `rinde iniciar` as an office would.

    rinde iniciar CARPETA --plantilla alcaldia --vigencia 2026
    python3 fill.py CARPETA
    soffice --headless --convert-to xlsx --outdir plantilla-llena CARPETA/*.xlsx

openpyxl 3.1.5 types the cells; LibreOffice saves the books once more, as it does for a person.
"""

import datetime
import sys

import openpyxl

folder = sys.argv[1]


def day(month, number):
    return datetime.date(2026, month, number)


def headings(sheet, first):
    """The row of the headings and their columns."""
    for row in sheet.iter_rows():
        if row[0].value == first:
            return row[0].row, {cell.value: cell.column for cell in row if cell.value}
    raise SystemExit(f"{first}: not found")


def fill(name, first, rows):
    path = f"{folder}/{name}.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    top, columns = headings(sheet, first)
    for number, values in enumerate(rows, top + 1):
        for heading, column in columns.items():
            sheet.cell(number, column).value = values.get(heading)
    book.save(path)


path = f"{folder}/entidad.xlsx"
book = openpyxl.load_workbook(path)
sheet = book.worksheets[0]
top, columns = headings(sheet, "Campo")
wanted = {
    "Nombre de la entidad": "Alcaldía de Villa Ejemplo",
    "Código DIVIPOLA": "05001",
    "Umbral zona media": 55,
    "Datos de ejemplo": "No",
}
more = [("Dependencia", "Despacho del Alcalde", "DA"), ("Corte propio", day(4, 15), "Concejo")]
for row in range(top + 1, sheet.max_row + 1):
    field = sheet.cell(row, 1)
    if field.value in wanted:
        sheet.cell(row, 2).value = wanted[field.value]
    if field.value is None and more:
        for column, value in enumerate(more.pop(0), 1):
            sheet.cell(row, column).value = value
book.save(path)

fill(
    "plan",
    "Subcomponente",
    [
        {
            "Subcomponente": "1. Información de calidad y en lenguaje comprensible",
            "N.º": "1.1",
            "Actividades": "Publicar el informe de gestión",
            "Meta o producto": "1 informe publicado",
            "Responsable": "Secretaría de Planeación",
            "Fecha inicio": day(2, 2),
            "Fecha final": day(6, 30),
        },
        {
            "Subcomponente": "1. Información de calidad y en lenguaje comprensible",
            "N.º": "1.2",
            "Actividades": "Publicar boletines",
            "Meta o producto": "4 boletines publicados",
            "Responsable": "Despacho del Alcalde",
            "meta_valor": 4,
            "meta_tipo": "conteo",
            "programacion": "2026-03-31:1; 2026-06-30:1; 2026-09-30:1; 2026-12-15:1",
        },
        {
            "Subcomponente": "2. Diálogo de doble vía con la ciudadanía y sus organizaciones",
            "N.º": "2.1",
            "Actividades": "Realizar la audiencia pública",
            "Meta o producto": "1 audiencia realizada",
            "Responsable": "Despacho del Alcalde; Secretaría de Planeación",
            "Fecha inicio": day(11, 3),
            "Fecha final": day(11, 30),
        },
    ],
)
fill(
    "avances",
    "Actividad",
    [
        {
            "Actividad": "1.1",
            "Fecha": day(6, 16),
            "Cantidad": 1,
            "Dependencia": "Secretaría de Planeación",
            "Evidencia": "Informe de gestión",
            "Verificado": "Sí",
        },
        {"Actividad": "1.2", "Fecha": day(3, 20), "Cantidad": 1, "Evidencia": "Boletín 1"},
    ],
)
