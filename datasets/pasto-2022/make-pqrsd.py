"""Writes pqrsd.xlsx: invented petitions, complaints and claims of 2022, as an office of citizens' services would keep them.

Needs openpyxl 3.1. With the same zlib it writes the same bytes each time: the properties and the times of the zip are fixed.
Usage: python3 datasets/pasto-2022/make-pqrsd.py
"""

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill

TITLES = ('Alcaldía Municipal de Pasto', 'Registro de PQRSD 2022 (datos inventados)')
HEADER = ('Radicado', 'Tipo', 'Fecha de recepción', 'Fecha de respuesta', 'Dependencia', 'Canal')
OPGI, EDUCATION, HEALTH = 'OPGI', 'Secretaría de Educación Municipal', 'Secretaría de Salud Municipal'
TRAFFIC, WELFARE, GOVERNMENT = 'Secretaría de Tránsito y Transporte Municipal', 'Secretaría de Bienestar Social', 'Secretaría de Gobierno Municipal'
WEB, DESK, MAIL, PHONE = 'Página web', 'Ventanilla', 'Correo electrónico', 'Línea telefónica'
# Tipo, recepción, respuesta, dependencia, canal.
RECORDS = [
    ('Petición de interés particular', date(2022, 1, 13), date(2022, 2, 3), TRAFFIC, DESK),
    ('Queja', date(2022, 1, 20), date(2022, 2, 11), TRAFFIC, PHONE),
    ('Solicitud de información', date(2022, 2, 2), date(2022, 2, 14), EDUCATION, WEB),
    ('Reclamo', date(2022, 2, 9), date(2022, 3, 2), HEALTH, DESK),
    ('Felicitación', date(2022, 2, 18), date(2022, 2, 25), WELFARE, WEB),
    ('Petición de documentos', date(2022, 3, 1), date(2022, 3, 17), GOVERNMENT, DESK),
    ('Petición de interés general', date(2022, 3, 10), date(2022, 4, 1), OPGI, MAIL),
    ('Denuncia por actos de corrupción', date(2022, 3, 24), date(2022, 4, 18), GOVERNMENT, WEB),
    ('Traslado por competencia', date(2022, 4, 8), date(2022, 4, 19), GOVERNMENT, MAIL),
    ('Solicitud de información', date(2022, 4, 8), date(2022, 4, 27), OPGI, WEB),
    ('Petición de interés particular', date(2022, 4, 8), date(2022, 5, 3), TRAFFIC, DESK),
    ('Consulta', date(2022, 4, 8), date(2022, 5, 25), GOVERNMENT, MAIL),
    ('Petición de interés general', date(2022, 4, 13), date(2022, 5, 6), WELFARE, WEB),
    ('Reclamo', date(2022, 4, 14), date(2022, 5, 9), HEALTH, WEB),
    ('Sugerencia', date(2022, 5, 11), date(2022, 5, 20), EDUCATION, WEB),
    ('Queja', date(2022, 5, 26), date(2022, 6, 15), TRAFFIC, PHONE),
    ('Solicitud de información', datetime(2022, 6, 17, 8, 30), date(2022, 7, 6), EDUCATION, WEB),
    ('Solicitud de información', datetime(2022, 6, 17, 16, 45), date(2022, 7, 7), EDUCATION, WEB),
    ('Petición de interés particular', date(2022, 7, 6), date(2022, 7, 27), HEALTH, DESK),
    ('Consulta', date(2022, 7, 13), date(2022, 8, 26), GOVERNMENT, MAIL),
    ('Reclamo', date(2022, 7, 25), None, TRAFFIC, PHONE),
    ('Traslado por competencia', date(2022, 8, 4), date(2022, 8, 16), GOVERNMENT, MAIL),
    ('Solicitud de copias', date(2022, 8, 18), date(2022, 9, 1), OPGI, DESK),
    ('Queja', date(2022, 9, 5), date(2022, 9, 23), WELFARE, PHONE),
    ('Petición de interés general', date(2022, 9, 19), date(2022, 10, 10), OPGI, WEB),
    ('Petición de interés particular', date(2022, 10, 14), date(2022, 11, 8), TRAFFIC, DESK),
    ('Denuncia', date(2022, 10, 21), date(2022, 11, 17), GOVERNMENT, WEB),
    ('Solicitud de información', date(2022, 11, 3), date(2022, 11, 18), HEALTH, WEB),
    ('Reclamo', date(2022, 11, 15), 'en trámite', HEALTH, DESK),
    ('Sugerencia', date(2022, 11, 29), date(2022, 12, 12), EDUCATION, WEB),
    ('Petición de interés particular', date(2022, 12, 10), date(2022, 12, 30), TRAFFIC, WEB),
    ('Petición de interés particular', date(2022, 12, 16), date(2023, 1, 6), TRAFFIC, DESK),
    ('Queja', date(2022, 12, 16), date(2023, 1, 10), TRAFFIC, PHONE),
    ('Consulta', date(2022, 12, 20), None, GOVERNMENT, MAIL),
    ('Solicitud de información', date(2022, 12, 27), None, OPGI, WEB),
]
FIXED = datetime(2022, 12, 30, 8, 0, 0)
WIDTHS = (13, 34, 18, 18, 46, 20)


def fill(sheet):
    """Writes two titles, the header and one row per record, with real dates."""
    for number, title in enumerate(TITLES, 1):
        sheet.cell(number, 1, title).font = Font(name='Arial', size=11, bold=True)
        sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=len(HEADER))
    for column, (name, width) in enumerate(zip(HEADER, WIDTHS), 1):
        cell = sheet.cell(4, column, name)
        cell.font = Font(name='Arial', size=10, bold=True, color='FFFFFFFF')
        cell.fill = PatternFill('solid', fgColor='FF1F3864')
        cell.alignment = Alignment(horizontal='center', vertical='center', wrap_text=True)
        sheet.column_dimensions[cell.column_letter].width = width
    for number, record in enumerate(RECORDS, 5):
        for column, value in enumerate((f'PQRSD-{number - 4:03}', *record), 1):
            cell = sheet.cell(number, column, value)
            cell.font = Font(name='Arial', size=10)
            if isinstance(value, datetime):
                cell.number_format = 'dd/mm/yyyy hh:mm'
            elif isinstance(value, date):
                cell.number_format = 'dd/mm/yyyy'


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
    workbook.active.title = 'PQRSD 2022'
    fill(workbook.active)
    properties = workbook.properties
    properties.title = 'Registro de PQRSD 2022 (datos de ejemplo)'
    properties.creator = 'Datos inventados para el ejemplo'
    properties.language = 'es-CO'
    properties.created = FIXED
    Path(__file__).with_name('pqrsd.xlsx').write_bytes(fixed_bytes(workbook))


if __name__ == '__main__':
    main()
