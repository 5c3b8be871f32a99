"""Writes plan.xlsx: the strategy of Pasto 2022, laid out as a planning office keeps it.

The cells of the sheet "Estrategia RdC 2022" are those of the published document, word for word and with its defects:
rows shifted one cell to the left (1.8, 1.9, 2.8.), the second window of 1.7 under Responsable and Fecha Inicio, "OPGI"
alone in the first column, two dates in one cell (1.10), the header repeated at each page. The sheets "Contactos" and
"Notas internas" (hidden) are invented.

Needs openpyxl 3.1. With the same zlib it writes the same bytes each time: the properties and the times of the zip are fixed.
Usage: python3 datasets/pasto-2022/make-plan.py
"""

import io
import re
import zipfile
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break

TITLES = [
    'PASTO LA GRAN CAPITAL',
    'ALCALDÍA MUNICIPAL',
    'OFICINA DE PLANEACIÓN DE GESTIÓN INSTITUCIONAL',
]
STRATEGY = 'ESTRATEGIA DE RENDICIÓN DE CUENTAS'
COMPONENT = 'Componente: Rendición de cuentas'
HEADER = ('Subcomponente / Proceso', 'Actividades', 'Producto', 'Meta', 'Responsable', 'Fecha Inicio', 'Fecha Final')

# One list per page of the document, one tuple per row; '' is an empty cell.
PAGES = [
    [
        (
            'Subcomponente 1. Información de calidad y en lenguaje comprensible',
            '1.1 Realizar jornada de sensibilización dirigida al equipo líder del proceso de rendición de cuentas.',
            'Jornada de sensibilización al equipo líder del proceso de rendición de cuentas realizada',
            '1 jornada de sensibilización realizada.',
            'OPGI',
            '01/02/2022',
            '04/03/2022',
        ),
        (
            '',
            '1.2 Realizar capacitaciones a los líderes de área en la estrategia de rendición de cuentas.',
            'Líderes de área capacitados en la estrategia de rendición de cuentas.',
            '100% líderes de área capacitados.',
            'OPGI',
            '01/02/2022',
            '22/04/2022',
        ),
        (
            '',
            '1.3 Formular y publicar en el portal web de la Alcaldía de Pasto, un informe de gestión de la Secretaría de Educación Municipal.',
            'Informe de gestión formulado y publicado en el portal web de la Alcaldía de Pasto.',
            '1 informe de gestión formulado y publicado.',
            'Secretaría de Educación Municipal',
            '01/09/2022',
            '20/12/2022',
        ),
        (
            '',
            '1.4 Formular y publicar en el portal web de la Alcaldía de Pasto, un informe de gestión de la Secretaría de Tránsito y Transporte.',
            'Informe de gestión formulado y publicado en el portal web de la Alcaldía de Pasto.',
            '1 informe de gestión formulado y publicado.',
            'Secretaría de Tránsito y Transporte Municipal',
            '01/09/2022',
            '20/12/2022',
        ),
        (
            '',
            '1.5 Formular y publicar en el portal web de la Alcaldía de Pasto, un informe de gestión de la Secretaría de Salud Municipal.',
            'Informe de gestión formulado y publicado en el portal web de la Alcaldía de Pasto.',
            '1 informe de gestión formulado y publicado.',
            'Secretaría de Salud Municipal',
            '01/09/2022',
            '20/12/2022',
        ),
    ],
    [
        (
            'Subcomponente 1. Información de calidad y en lenguaje comprensible',
            '1.6 Formular y publicar en el portal web de la Alcaldía de Pasto, un informe de rendición de cuentas de grupos poblacionales (Primera infancia, infancia, adolescencia, adulto mayor, juventud, mujer, población LGBTI, víctimas de conflicto armado, población con discapacidad, habitante de calle).',
            'Informe de rendición de cuentas formulado y publicado en el portal web de la Alcaldía de Pasto.',
            '1 informe de rendición de cuentas publicado.',
            'Secretaría de Bienestar Social',
            '01/09/2022',
            '20/12/2022',
        ),
        (
            '',
            '',
            '',
            '',
            'Dirección Administrativa de Juventud',
            '',
            '',
        ),
        (
            '',
            '',
            '',
            '',
            'Secretaría MOSIG',
            '',
            '',
        ),
        (
            '',
            '',
            '',
            '',
            'Secretaría de Gobierno Municipal',
            '',
            '',
        ),
        (
            '',
            '1.7 Elaborar y distribuir el periódico institucional "Pasto así avanzamos en la Gran Capital" con la gestión realizada por la Administración Municipal.',
            'Ejemplares de Periódico institucional elaborados y distribuidos.',
            '15.000 ejemplares elaborados y distribuidos.',
            'Oficina de Comunicación Social',
            '01/07/2022',
            '01/08/2022',
        ),
        (
            '',
            '',
            '',
            '',
            '01/11/2022',
            '01/12/2022',
            '',
        ),
        (
            '1.8 Publicar en redes sociales (Facebook, Twitter, Instagram) la gestión realizada por la Administración Municipal.',
            'Información de la Administración Municipal publicada en redes sociales.',
            '100% de información publicada en redes sociales.',
            'Oficina de Comunicación Social',
            '03/01/2022',
            '31/12/2022',
            '',
        ),
        (
            '1.9 Realizar y publicar en los diferentes medios de comunicación, el cronograma de las diferentes jornadas de diálogo de rendición de cuentas.',
            'Cronograma de jornadas de diálogo realizado y publicado.',
            '1 cronograma publicado.',
            'OPGI',
            '01/02/2022',
            '28/02/2022',
            '',
        ),
        (
            '',
            '',
            '',
            '',
            '01/06/2022',
            '30/06/2022',
            '',
        ),
    ],
    [
        (
            'Subcomponente 1. Información de calidad y en lenguaje comprensible',
            '1.10 Formular y publicar en el portal web de la Alcaldía de Pasto, dos (2) informe de gestión de la Administración Municipal.',
            'Informe de gestión formulado y publicado en el portal web de la Alcaldía de Pasto.',
            '2 informes de gestión formulados y publicados.',
            'Todas las secretarías de la Administración Municipal',
            '01/05/2022 01/10/2022',
            '01/06/2022 01/11/2022',
        ),
        (
            '',
            '1.11 Identificar las necesidades de la ciudadanía frente a la estrategia de rendición de cuentas.',
            'Informe de usuarios, ciudadanos y partes interesadas caracterizados publicado.',
            '1 informe de usuarios, ciudadanos y partes interesadas caracterizados publicado.',
            'OPGI Todas las dependencias',
            '01/02/2022',
            '29/07/2022',
        ),
        (
            'Subcomponente 2. Diálogo de doble vía con la ciudadanía y sus organizaciones',
            '2.1 Realizar jornadas temáticas de diálogo sobre el avance de la gestión, a través de diferentes canales presenciales y/o virtuales.',
            'Jornadas temáticas de diálogo realizadas',
            '20 jornadas temáticas de diálogo realizadas',
            'Oficina de Planeación de Gestión Institucional',
            '04/04/2022',
            '20/12/2022',
        ),
        (
            '',
            '2.2 Realizar espacios territoriales de diálogo (12 comunas y 17 corregimientos).',
            'Espacios de diálogo con la ciudadanía realizados.',
            'Mínimo 29 espacios de diálogo realizados',
            'OPGI',
            '01/02/2022',
            '30/11/2022',
        ),
        (
            '',
            '2.3 Realizar audiencias de rendición de cuentas ante la ciudadanía del Municipio de Pasto.',
            'Audiencias de rendición de cuentas realizadas.',
            '2 audiencias de rendición de cuentas realizadas.',
            'Equipo líder del proceso de rendición de cuentas',
            '01/07/2022',
            '20/12/2022',
        ),
        (
            '',
            '2.4 Realizar una audiencia de rendición de cuentas por parte de la Secretaría de Educación.',
            'Audiencia de rendición de cuentas.',
            '1 audiencia realizada.',
            'Secretaría de Educación Municipal',
            '01/09/2022',
            '20/12/2022',
        ),
    ],
    [
        (
            'Subcomponente 2. Diálogo de doble vía con la ciudadanía y sus organizaciones',
            '2.5 Realizar una audiencia de rendición de cuentas por parte de la Secretaría de Salud.',
            'Audiencia de rendición de cuentas.',
            '1 audiencia realizada.',
            'Secretaría de Salud Municipal',
            '01/09/2022',
            '20/12/2022',
        ),
        (
            '',
            '2.6 Realizar una audiencia de rendición de cuentas por parte de la Secretaría de Tránsito y Transporte.',
            'Audiencia de rendición de cuentas.',
            '1 audiencia realizada.',
            'Secretaría de Tránsito y Transporte Municipal',
            '01/09/2022',
            '20/12/2022',
        ),
        (
            '',
            '2.7 Realizar una audiencia de rendición de cuentas de grupos poblacionales.',
            'Audiencia de rendición de cuentas realizada.',
            '1 audiencia de rendición de cuentas realizada.',
            'Secretaría de Bienestar Social',
            '01/09/2022',
            '20/12/2022',
        ),
        (
            '',
            '',
            '',
            '',
            'Dirección de Juventud',
            '',
            '',
        ),
        (
            '',
            '',
            '',
            '',
            'Secretaría MOSIG',
            '',
            '',
        ),
        (
            '2.8. Mejorar la estrategia de comunicación para incentivar la participación ciudadana en los diferentes espacios de rendición de cuentas.',
            'Estrategia de comunicación mejorada.',
            '1 estrategia de comunicación mejorada.',
            'Oficina de Comunicación Social',
            '01/02/2022',
            '15/12/2022',
            '',
        ),
        (
            'OPGI',
            '',
            '',
            '',
            '',
            '',
            '',
        ),
        (
            'Subcomponente 3. Responsabilidad',
            '3.1 Realizar encuestas de satisfacción en los espacios de rendición de cuentas.',
            'Encuestas aplicadas en los espacios de rendición de cuentas.',
            'Al menos 50 encuestas aplicadas.',
            'Dependencia responsable del evento de rendición de cuentas',
            '01/07/2022',
            '20/12/2022',
        ),
        (
            '',
            '3.2 Distribuir un formato para diligenciar preguntas en los espacios de rendición de cuentas.',
            'Formatos para preguntas en espacios de rendición de cuentas diligenciados.',
            'Al menos 100 formatos de preguntas diligenciados',
            'Equipo líder del proceso de rendición de cuentas',
            '01/07/2022',
            '20/12/2022',
        ),
    ],
    [
        (
            'Subcomponente 3. Responsabilidad',
            '3.3 Responder las preguntas diligencias por la ciudadanía a través de diferentes canales.',
            'Preguntas de la ciudadanía con respuesta.',
            'Al menos 100 preguntas de la ciudadanía con respuesta.',
            'Equipo líder del proceso de rendición de cuentas',
            '01/07/2022',
            '30/12/2022',
        ),
        (
            '',
            '3.4 Elaborar y publicar un informe de las respuestas de la Administración Municipal.',
            'Informe de las respuestas de la Administración Municipal.',
            'Al menos 3 informes de respuestas de la Administración Municipal.',
            'OPGI',
            '01/07/2022',
            '30/12/2022',
        ),
    ],
]

CONTACTS = [
    ('Dependencia', 'Enlace de rendición de cuentas', 'Correo', 'Extensión'),
    ('OPGI', 'Profesional de apoyo', 'opgi@pasto.example.co', '101'),
    ('Oficina de Comunicación Social', 'Profesional de prensa', 'prensa@pasto.example.co', '102'),
    ('Secretaría de Educación Municipal', 'Enlace de planeación', 'educacion@pasto.example.co', '103'),
    ('Secretaría de Salud Municipal', 'Enlace de planeación', 'salud@pasto.example.co', '104'),
    ('Secretaría de Tránsito y Transporte Municipal', 'Enlace de planeación', 'transito@pasto.example.co', '105'),
    ('Secretaría de Bienestar Social', 'Enlace de planeación', 'bienestar@pasto.example.co', '106'),
    ('Contactos inventados para el ejemplo', '', '', ''),
]
NOTES = [
    ('Notas internas de la oficina (datos inventados para el ejemplo)', ''),
    ('Actividades', 'Nota'),
    ('1.7', 'Confirmar con Comunicación Social cuántos ejemplares van en cada entrega.'),
    ('1.9', '¿Un cronograma con actualización o dos cronogramas? Preguntar en comité.'),
    ('1.10', 'Dos entregas, las fechas quedaron en la misma celda.'),
    ('2.8', 'El responsable OPGI quedó en la primera columna.'),
]

DATE = re.compile(r'\d\d/\d\d/\d{4}')
FIXED = datetime(2022, 1, 31, 8, 0, 0)
THIN = Side(style='thin', color='FF7F7F7F')
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD_FILL = PatternFill('solid', fgColor='FF1F4E79')
BAND_FILL = PatternFill('solid', fgColor='FFD9E2F3')
WRAP = Alignment(wrap_text=True, vertical='center')
CENTRE = Alignment(wrap_text=True, vertical='center', horizontal='center')
# Widths in characters, Subcomponente to Fecha Final.
WIDTHS = (24, 46, 30, 26, 26, 13, 13)


def title(sheet, row, text, size, fill=None):
    """Writes one title over the seven columns, merged as offices do."""
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=7)
    cell = sheet.cell(row, 1, text)
    cell.font = Font(name='Arial', size=size, bold=True)
    cell.alignment = CENTRE
    sheet.row_dimensions[row].height = 20
    if fill:
        for column in range(1, 8):
            sheet.cell(row, column).fill = fill
            sheet.cell(row, column).border = BOX


def header(sheet, row, names):
    """Writes a filled header row."""
    for column, name in enumerate(names, 1):
        cell = sheet.cell(row, column, name)
        cell.font = Font(name='Arial', size=10, bold=True, color='FFFFFFFF')
        cell.fill = HEAD_FILL
        cell.border = BOX
        cell.alignment = CENTRE
    sheet.row_dimensions[row].height = 30


def lines_needed(row):
    """Estimates the wrapped lines of the fullest cell, the merged first column apart."""
    start = 0 if DATE.fullmatch(row[5]) and not DATE.fullmatch(row[6]) else 1
    return max(-(-len(text) // (width - 3)) for text, width in zip(row[start:], WIDTHS[start:]))


def data_row(sheet, number, row):
    """Writes the seven cells of a row; a cell that is one date is typed as a date, whatever its column."""
    for column, text in enumerate(row, 1):
        cell = sheet.cell(number, column)
        cell.font = Font(name='Arial', size=9)
        cell.border = BOX
        cell.alignment = WRAP
        if DATE.fullmatch(text):
            cell.value = datetime.strptime(text, '%d/%m/%Y')
            cell.number_format = 'dd/mm/yyyy'
            cell.alignment = CENTRE
        elif text:
            cell.value = text
    sheet.row_dimensions[number].height = max(16, 12.5 * lines_needed(row) + 4)


def merge_subcomponents(sheet, first, rows):
    """Merges each Subcomponente cell over the rows below it that leave the first column empty."""
    start = None
    for offset in range(len(rows) + 1):
        text = rows[offset][0] if offset < len(rows) else 'end'
        if not text:
            continue
        if start is not None and first + offset - 1 > start:
            sheet.merge_cells(start_row=start, end_row=first + offset - 1, start_column=1, end_column=1)
        start = first + offset if text.startswith('Subcomponente') else None


def plan(sheet):
    """Writes the five pages one under the other, with their titles and page breaks."""
    for column, width in zip('ABCDEFG', WIDTHS):
        sheet.column_dimensions[column].width = width
    row = 1
    for text in TITLES:
        title(sheet, row, text, 11)
        row += 1
    title(sheet, row, STRATEGY, 14)
    row += 2
    for page, rows in enumerate(PAGES):
        if page:
            sheet.row_breaks.append(Break(id=row))
            row += 1
        if page == len(PAGES) - 1:
            for text in TITLES:
                title(sheet, row, text, 11)
                row += 1
        title(sheet, row, COMPONENT, 11, BAND_FILL)
        header(sheet, row + 1, HEADER)
        first = row + 2
        for offset, cells in enumerate(rows):
            data_row(sheet, first + offset, cells)
        merge_subcomponents(sheet, first, rows)
        row = first + len(rows)
    sheet.page_setup.orientation = 'landscape'
    sheet.page_setup.paperSize = sheet.PAPERSIZE_LETTER
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.sheet_view.showGridLines = False


def small_sheet(sheet, rows, widths, header_row):
    """Writes a plain list with its header."""
    sheet.page_setup.orientation = 'landscape'
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for column, width in zip('ABCD', widths):
        sheet.column_dimensions[column].width = width
    for number, cells in enumerate(rows, 1):
        if number == header_row:
            header(sheet, number, cells)
            continue
        for column, text in enumerate(cells, 1):
            if text:
                cell = sheet.cell(number, column, text)
                cell.font = Font(name='Arial', size=10, bold=number < header_row)
                cell.alignment = Alignment(vertical='center')


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
    plan_sheet = workbook.active
    plan_sheet.title = 'Estrategia RdC 2022'
    plan(plan_sheet)
    small_sheet(workbook.create_sheet('Contactos'), CONTACTS, (46, 34, 34, 12), 1)
    notes = workbook.create_sheet('Notas internas')
    small_sheet(notes, NOTES, (16, 80), 2)
    notes.sheet_state = 'hidden'
    properties = workbook.properties
    properties.title = 'Estrategia de rendición de cuentas 2022'
    properties.creator = 'Oficina de Planeación de Gestión Institucional'
    properties.language = 'es-CO'
    properties.created = FIXED
    Path(__file__).with_name('plan.xlsx').write_bytes(fixed_bytes(workbook))


if __name__ == '__main__':
    main()
