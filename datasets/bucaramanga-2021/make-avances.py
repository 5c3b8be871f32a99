"""Writes avances.xlsx: invented progress records for the plan of Bucaramanga 2021, as a planning office would keep them.

Needs openpyxl 3.1. With the same zlib it writes the same bytes each time: the properties and the times of the zip are fixed.
Usage: python3 datasets/bucaramanga-2021/make-avances.py
"""

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

HEADER = (
    'Actividad', 'Fecha', 'Cantidad', 'Numerador', 'Denominador', 'Hito', 'Dependencia', 'Evidencia', 'Verificado', 'Observación',
)
# Actividad, fecha, cantidad, numerador, denominador, dependencia, evidencia, verificado, observación; no record has a hito.
RECORDS = [
    ('1.2', date(2021, 1, 31), 1, None, None, 'OATIC', 'https://evidencias.example.co/bucaramanga/2021/1.2-informe-1.pdf', 'sí', ''),
    ('1.6', date(2021, 2, 26), 1, None, None, 'Secretaría Jurídica', 'https://evidencias.example.co/bucaramanga/2021/1.6-contratacion-2020-2.pdf', 'sí', ''),
    ('1.3', date(2021, 3, 31), None, 5, 5, 'Subsecretaría Administrativa de Bienes y Servicios', 'https://evidencias.example.co/bucaramanga/2021/1.3-secop-t1.pdf', 'sí', 'Plan inicial y cuatro modificaciones'),
    ('1.4', date(2021, 3, 31), None, 0, 0, 'Prensa y Comunicaciones', '', '', 'Ninguna dependencia solicitó publicación en el trimestre'),
    ('3.1', date(2021, 4, 15), 1, None, None, 'Secretaría Jurídica', 'Lista de asistencia del 15/04/2021', 'sí', ''),
    ('1.2', date(2021, 4, 22), 1, None, None, 'OATIC', 'https://evidencias.example.co/bucaramanga/2021/1.2-informe-2.pdf', 'sí', ''),
    ('1.1', date(2021, 6, 10), 1, None, None, 'Secretaría de Planeación', 'https://evidencias.example.co/bucaramanga/2021/1.1-diagnostico-estrategia.pdf', 'sí', 'Se entregó después del 29/05/2021'),
    ('1.3', date(2021, 6, 30), None, 6, 8, 'Subsecretaría Administrativa de Bienes y Servicios', 'https://evidencias.example.co/bucaramanga/2021/1.3-secop-t2.pdf', 'sí', ''),
    ('1.4', date(2021, 6, 30), None, 8, 10, 'Prensa y Comunicaciones', 'https://evidencias.example.co/bucaramanga/2021/1.4-publicaciones-t2.xlsx', 'sí', ''),
    ('1.2', date(2021, 7, 21), 1, None, None, 'OATIC', 'https://evidencias.example.co/bucaramanga/2021/1.2-informe-3.pdf', 'sí', ''),
    ('2.1', date(2021, 8, 13), 1, None, None, 'Prensa y Comunicaciones', 'https://evidencias.example.co/bucaramanga/2021/2.1-plan-comunicaciones-v2.pdf', 'sí', ''),
    ('1.6', date(2021, 8, 17), 1, None, None, 'Secretaría Jurídica', 'https://evidencias.example.co/bucaramanga/2021/1.6-contratacion-2021-1.pdf', 'sí', 'Se publicó después del 30/07/2021'),
    ('3.1', date(2021, 8, 20), 1, None, None, 'OATIC', 'Lista de asistencia del 20/08/2021', 'no', ''),
    ('1.3', date(2021, 9, 30), None, 9, 9, 'Subsecretaría Administrativa de Bienes y Servicios', 'https://evidencias.example.co/bucaramanga/2021/1.3-secop-t3.pdf', 'sí', ''),
    ('1.4', date(2021, 9, 30), None, 90, 100, 'Prensa y Comunicaciones', 'https://evidencias.example.co/bucaramanga/2021/1.4-publicaciones-t3.xlsx', 'sí', ''),
    ('1.2', date(2021, 10, 22), 1, None, None, 'OATIC', 'https://evidencias.example.co/bucaramanga/2021/1.2-informe-4.pdf', 'sí', ''),
    ('3.1', date(2021, 11, 10), 2, None, None, 'Secretaría Jurídica', 'Listas de asistencia del 10/11/2021', 'sí', 'Dos jornadas el mismo día'),
    ('2.2', date(2021, 12, 15), 0.85, None, None, 'Despacho Alcalde', 'https://evidencias.example.co/bucaramanga/2021/2.2-seguimiento-estrategia.pdf', 'sí', 'Avance de la estrategia según su cronograma'),
    ('1.5', date(2021, 12, 28), 1, None, None, 'Secretaría de Hacienda', '', 'no', 'Pendiente de cargar el enlace de la publicación'),
    ('1.3', date(2021, 12, 31), None, 7, 7, 'Subsecretaría Administrativa de Bienes y Servicios', 'https://evidencias.example.co/bucaramanga/2021/1.3-secop-t4.pdf', 'sí', ''),
    ('1.4', date(2021, 12, 31), None, 12, 12, 'Prensa y Comunicaciones', 'https://evidencias.example.co/bucaramanga/2021/1.4-publicaciones-t4.xlsx', '', ''),
]
FIXED = datetime(2021, 12, 31, 8, 0, 0)
THIN = Side(style='thin', color='FFBFBFBF')
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
WIDTHS = (11, 12, 10, 11, 13, 14, 36, 52, 11, 48)


def fill(sheet):
    """Writes the header and one row per record, with real numbers and dates."""
    for column, (name, width) in enumerate(zip(HEADER, WIDTHS), 1):
        cell = sheet.cell(1, column, name)
        cell.font = Font(name='Arial', size=10, bold=True, color='FFFFFFFF')
        cell.fill = PatternFill('solid', fgColor='FF385723')
        cell.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
        cell.border = BOX
        sheet.column_dimensions[cell.column_letter].width = width
    for number, record in enumerate(RECORDS, 2):
        for column, value in enumerate((*record[:5], None, *record[5:]), 1):
            cell = sheet.cell(number, column, value if value != '' else None)
            cell.font = Font(name='Arial', size=10)
            cell.alignment = Alignment(vertical='center', wrap_text=column > 6)
            cell.border = BOX
        sheet.cell(number, 1).number_format = '@'
        sheet.cell(number, 2).number_format = 'dd/mm/yyyy'
        quantity = sheet.cell(number, 3)
        quantity.number_format = '0%' if isinstance(quantity.value, float) else '0'
    choices = DataValidation(type='list', formula1='"sí,no"', allow_blank=True)
    choices.add(f'I2:I{len(RECORDS) + 1}')
    sheet.add_data_validation(choices)
    sheet.page_setup.orientation = 'landscape'
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def fixed_bytes(workbook):
    """Saves with fixed times: openpyxl stamps the present moment in the properties and in the zip."""
    saved = io.BytesIO()
    workbook.save(saved)
    result = io.BytesIO()
    stamp = FIXED.strftime('%Y-%m-%dT%H:%M:%SZ').encode()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(result, 'w', zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == 'docProps/core.xml':
                content = re.sub(rb'(<dcterms:modified[^>]*>)[^<]*', rb'\g<1>' + stamp, content)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, content, compresslevel=9)
    return result.getvalue()


def main():
    workbook = Workbook()
    workbook.active.title = 'Avances'
    fill(workbook.active)
    properties = workbook.properties
    properties.title = 'Avances de la estrategia de rendición de cuentas 2021 (datos de ejemplo)'
    properties.creator = 'Datos inventados para el ejemplo'
    properties.language = 'es-CO'
    properties.created = FIXED
    Path(__file__).with_name('avances.xlsx').write_bytes(fixed_bytes(workbook))


if __name__ == '__main__':
    main()
