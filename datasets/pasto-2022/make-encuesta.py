"""Writes the answers and the dictionary of encuestas/evaluacion-audiencia-2022: an invented survey, as Microsoft Forms downloads one.

Needs openpyxl 3.1. With the same zlib it writes the same bytes each time: the properties and the times of the zip are fixed.
Usage: python3 datasets/pasto-2022/make-encuesta.py
"""

import sys
from datetime import datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from survey_example import Draw, fixed_bytes, write_dictionary

FOLDER = Path(__file__).parent / 'encuestas' / 'evaluacion-audiencia-2022'
FIRST = ('ID', 'Hora de inicio', 'Hora de finalización', 'Correo electrónico', 'Nombre')
WHO, ABOUT, NEXT = 'Quién responde', 'La audiencia', 'La próxima audiencia'
GROUPS = (
    ('ciudadania', 'Ciudadanía', 19), ('jac', 'Junta de Acción Comunal', 12), ('jal', 'Junta Administradora Local', 6),
    ('veedurias', 'Veedurías ciudadanas', 5), ('academia', 'Academia', 5), ('organizaciones', 'Organizaciones sociales', 4),
    ('servidores', 'Servidores públicos y contratistas', 4), ('medios', 'Medios de comunicación', 2),
)
MODES = (('presencial', 'Presencial'), ('virtual', 'Por la transmisión en vivo'))
# Option, label, answers, and how much more (or less) often each kind of group marks it.
SOURCES = (
    ('web', 'Página web de la Alcaldía', 14, {'academia': 1}), ('redes', 'Redes sociales', 29, {'ciudadania': 1}),
    ('invitacion', 'Invitación directa (carta, correo o llamada)', 17, {'jal': 2, 'veedurias': 2}),
    ('medios', 'Radio, prensa o televisión', 12, {'ciudadania': 1}), ('junta', 'Por la junta de acción comunal', 13, {'jac': 3}),
)
SOURCE_OTHERS = ('Un vecino', 'Volante en la plaza')
TOPICS = (
    ('obras', 'Obras públicas y vías', 31, {'jac': 2}), ('salud', 'Salud', 24, {'ciudadania': 1}), ('educacion', 'Educación', 20, {'academia': 2}),
    ('presupuesto', 'Presupuesto y contratación', 22, {'veedurias': 3, 'jal': 1}), ('seguridad', 'Seguridad y convivencia', 18, {'jac': 1}),
    ('ambiente', 'Ambiente y gestión del riesgo', 11, {'organizaciones': 2}),
)
TOPIC_OTHERS = ('Movilidad', 'Cultura y carnaval', 'Plazas de mercado')
GRADES = (('bien', 'Bien'), ('regular', 'Regular'), ('mal', 'Mal'))
YES_NO = (('si', 'Sí'), ('no', 'No'))
COMMENTS = (
    'Muy larga la presentación', 'Buena organización', 'Hace falta transporte desde los corregimientos', 'El sonido de la transmisión fallaba',
    'Respondieron a todos', 'Entregar el informe antes', 'Ninguno', 'Que repitan la jornada en El Encano', 'Pocas preguntas del público',
    'Gracias por el intérprete de señas', 'Deberían hacerla en la tarde', 'Más cifras y menos videos',
)
TEXTS = {
    'grupo': '¿En qué calidad asistió?', 'modo': '¿Cómo siguió la audiencia?', 'enterado': '¿Cómo se enteró de la audiencia? (puede marcar varias)',
    'organizacion': 'La organización del evento', 'profundidad': 'La profundidad de los temas', 'claridad': 'La claridad de la información',
    'explicaron': '¿Se explicó el procedimiento para las intervenciones?', 'oportunidad': '¿Tuvo una oportunidad adecuada para opinar?',
    'pregunto': '¿Hizo una pregunta?', 'respuesta': '¿Cómo califica la respuesta que recibió?',
    'utilidad': '¿Qué tan útil es la audiencia como espacio de participación? (1 es nada y 5 es mucho)', 'volveria': '¿Volvería a asistir?',
    'temas': '¿Qué temas propone para la próxima audiencia? (puede marcar varios)', 'comentarios': 'Comentarios',
}
# Microsoft Forms leaves a space that does not break at the end of some headings.
TRAILING = {'organizacion', 'comentarios'}
FIXED = datetime(2022, 12, 19, 8, 0, 0)
SHEET_DATE = 'm/d/yy h:mm:ss'


def dealt(draw, counts):
    """As many of each value as its count says, in a random order."""
    return draw.shuffled(value for value, count in counts for _ in range(count))


def respondents():
    """One dictionary per answer, in the order of arrival."""
    draw = Draw(57)
    groups = dealt(draw, [(code, count) for code, _, count in GROUPS])
    total = len(groups)
    labels = {code: label for code, label, _ in GROUPS}
    silent = 23
    heard = draw.marks([group for at, group in enumerate(groups) if at != silent], SOURCES, SOURCE_OTHERS)
    heard.insert(silent, ([], []))
    topics = draw.marks(groups, TOPICS, TOPIC_OTHERS)
    asked = draw.chosen([{'jal': 1, 'jac': 1, 'veedurias': 1.4}.get(group, 0) for group in groups], 21)
    answers = dict(zip(sorted(asked), dealt(draw, [('Bien', 9), ('Regular', 6), ('Mal', 4), (None, 2)])))
    columns = {
        'modo': dealt(draw, [('Presencial', 34), ('Por la transmisión en vivo', 23)]),
        'organizacion': dealt(draw, [('Bien', 36), ('Regular', 15), ('Mal', 5), (None, 1)]),
        'profundidad': dealt(draw, [('Bien', 22), ('Regular', 24), ('Mal', 9), (None, 2)]),
        'claridad': dealt(draw, [('Bien', 30), ('Regular', 19), ('Mal', 7), (None, 1)]),
        'explicaron': dealt(draw, [('Sí', 44), ('No', 11), (None, 2)]),
        'oportunidad': dealt(draw, [('Sí', 33), ('No', 22), (None, 2)]),
        'utilidad': dealt(draw, [(5, 17), (4, 20), (3, 11), (2, 5), (1, 2), (None, 2)]),
        'volveria': dealt(draw, [('Sí', 45), ('No', 6), ('No sabe', 5), (None, 1)]),
    }
    texts = dict(zip(draw.shuffled(range(total)), COMMENTS))
    moment = datetime(2022, 12, 6, 17, 40, 0)
    for at, group in enumerate(groups):
        moment += timedelta(minutes=6 + draw.below(360), seconds=draw.below(60))
        while not 6 <= moment.hour < 23:
            moment += timedelta(hours=1)
        row = {name: values[at] for name, values in columns.items()}
        row.update({
            'moment': moment, 'minutes': 2 + draw.below(9), 'grupo': labels[group], 'enterado': cell(heard[at], SOURCES),
            'temas': cell(topics[at], TOPICS), 'pregunto': 'Sí' if at in asked else 'No', 'respuesta': answers.get(at),
            'comentarios': texts.get(at),
        })
        yield row


def cell(marks, options):
    """As Microsoft Forms joins items: each is followed by a semicolon, the last one too."""
    numbers, texts = marks
    return ''.join(f'{item};' for item in [options[number][1] for number in numbers] + texts) or None


def dictionary():
    """The questions with their options, as diccionario.csv holds them."""
    scale = [('1', '1 (nada)'), ('2', '2'), ('3', '3'), ('4', '4'), ('5', '5 (mucho)')]
    other = [('otro', 'Otro')]
    rows = (
        ('grupo', 'unica', WHO, {'opciones': [option[:2] for option in GROUPS]}),
        ('modo', 'unica', WHO, {'opciones': MODES}),
        ('enterado', 'multiple', WHO, {'opciones': [option[:2] for option in SOURCES] + other, 'otro': 'otro'}),
        ('organizacion', 'unica', ABOUT, {'opciones': GRADES}),
        ('profundidad', 'unica', ABOUT, {'opciones': GRADES}),
        ('claridad', 'unica', ABOUT, {'opciones': GRADES}),
        ('explicaron', 'unica', ABOUT, {'opciones': YES_NO}),
        ('oportunidad', 'unica', ABOUT, {'opciones': YES_NO}),
        ('pregunto', 'unica', ABOUT, {'opciones': YES_NO}),
        ('respuesta', 'unica', ABOUT, {'opciones': GRADES, 'base': 'pregunto=si'}),
        ('utilidad', 'escala', ABOUT, {'opciones': scale, 'escala': (1, 5)}),
        ('volveria', 'unica', NEXT, {'opciones': YES_NO, 'faltantes': 'No sabe=no sabe'}),
        ('temas', 'multiple', NEXT, {'opciones': [option[:2] for option in TOPICS] + other, 'otro': 'otro'}),
        ('comentarios', 'abierta', NEXT, {}),
    )
    return [{'id': name, 'texto': TEXTS[name], 'tipo': kind, 'seccion': section, **rest} for name, kind, section, rest in rows]


def fill(sheet):
    """Writes the headings and one row per answer, in the table that Microsoft Forms makes."""
    sheet.append(FIRST + tuple(text + ('\u00a0' if name in TRAILING else '') for name, text in TEXTS.items()))
    number = 0
    for answer in respondents():
        # The third was a test of the office and was deleted: its number stays free.
        number += 2 if number == 2 else 1
        finish = answer['moment'] + timedelta(minutes=answer['minutes'])
        sheet.append((number, answer['moment'], finish, 'anonymous', None, *(answer[name] for name in TEXTS)))
    for row in sheet.iter_rows(min_row=2, min_col=2, max_col=3):
        for date in row:
            date.number_format = SHEET_DATE
    table = Table(displayName='OfficeForms.Table', ref=sheet.dimensions)
    table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium2', showRowStripes=True)
    sheet.add_table(table)


def main():
    write_dictionary(FOLDER / 'diccionario.csv', dictionary())
    workbook = Workbook()
    workbook.active.title = 'Form1'
    fill(workbook.active)
    properties = workbook.properties
    properties.title = 'Evaluación de la segunda audiencia pública 2022 (datos de ejemplo)'
    properties.creator = 'Datos inventados para el ejemplo'
    properties.language = 'es-CO'
    properties.created = FIXED
    (FOLDER / 'respuestas.xlsx').write_bytes(fixed_bytes(workbook, FIXED))


if __name__ == '__main__':
    main()
