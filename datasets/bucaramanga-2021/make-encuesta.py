"""Writes the answers and the dictionary of encuestas/diagnostico-2021: an invented survey, as Google Forms downloads one.

The three published figures of 2021 (91 %, 70,6 % and 66,2 %) come out with 62, 48 and 45 of 68 answers; 68 is the least
number of answers that gives all three, not a fact. Everything else is invented. It writes the same bytes each time.
Usage: python3 datasets/bucaramanga-2021/make-encuesta.py
"""

import csv
import sys
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from survey_example import Draw, write_dictionary

FOLDER = Path(__file__).parent / 'encuestas' / 'diagnostico-2021'
WHO, KNOWS, WANTS, CLOSING = 'Quién responde', 'La rendición de cuentas de 2020', 'Lo que espera', 'Cierre'
# Option, label, answers; the answers of the 68 add up.
GROUPS = (
    ('jac', 'Junta de Acción Comunal (JAC)', 21), ('jal', 'Junta Administradora Local (JAL)', 15), ('academia', 'Academia', 12),
    ('ciudadania', 'Ciudadanía', 6), ('veedurias', 'Veedurías ciudadanas', 5), ('organizaciones', 'Organizaciones sociales y ONG', 3),
    ('gremios', 'Gremios', 2), ('servidores', 'Servidores públicos y contratistas', 2), ('medios', 'Medios de comunicación', 1),
    ('control', 'Entes de control', 1), ('gobiernos-escolares', 'Gobiernos escolares', 0),
)
SEXES = (('mujer', 'Mujer'), ('hombre', 'Hombre'))
# Option, label, answers, and how much more (or less) often each kind of group marks it.
CHANNELS = (
    ('web', 'Página web', 46, {'academia': 2, 'jal': 1}), ('redes', 'Redes sociales', 41, {'academia': 1, 'ciudadania': 1}),
    ('audiencias', 'Audiencias públicas', 34, {'jal': 2, 'jac': 1}), ('radio-tv', 'Programas de radio y televisión', 27, {'jac': 2}),
    ('correo', 'Correo electrónico o mensajes de texto', 15, {'academia': 1}),
    ('impresos', 'Impresos (volantes, carteleras, perifoneo)', 9, {'jac': 2}),
)
CHANNEL_OTHERS = ('Reuniones con las juntas', 'Llamadas telefónicas', 'Visitas a los barrios')
TOPICS = (
    ('metas', 'Cumplimiento de metas del plan de desarrollo', 45, {'jal': 2, 'academia': 1}),
    ('finanzas', 'Situación financiera del municipio', 38, {'academia': 2}),
    ('obras', 'Avance en la ejecución de obras públicas', 34, {'jac': 2}), ('contratacion', 'Contratación', 24, {'veedurias': 3}),
    ('sociales', 'Programas sociales, salud y educación', 19, {'ciudadania': 1}), ('seguridad', 'Seguridad y convivencia', 15, {'jac': 1}),
)
# The second has commas of its own: it is one answer all the same.
TOPIC_OTHERS = ('Medio ambiente', 'Movilidad, transporte y espacio público', 'Empleo juvenil', 'Medio ambiente')
SCALE = {5: 9, 4: 19, 3: 18, 2: 9, 1: 4, 'NS/NR': 5, '': 4}
SUGGESTIONS = (
    'Más difusión en los barrios', 'Que la audiencia sea en la noche', 'Explicar el presupuesto con palabras sencillas', 'Publicar antes el informe',
    'Responder todas las preguntas', 'Invitar a los jóvenes', 'Mostrar las obras por comuna', 'Menos discursos y más cifras',
    'Que vayan los secretarios', 'Transmitir por la emisora', 'Sin comentarios', 'Continuar con las visitas de obra',
    'Quedo atenta en lideresa@ejemplo.example', 'Dejar más tiempo para preguntar', 'Publicar los contratos',
)
TEXTS = {
    'grupo': '¿A qué grupo pertenece?', 'sexo': 'Sexo',
    'conoce_obligacion': '¿Sabe que el Gobierno tiene la obligación de informar sobre los avances de la gestión pública?',
    'participo': '¿Participó en algún ejercicio de rendición de cuentas de la administración municipal en 2020?',
    'ejercicios': '¿En cuántos ejercicios participó?',
    'satisfaccion': '¿Qué tan satisfecho o satisfecha quedó con la rendición de cuentas de 2020? (1 es nada y 5 es mucho)',
    'canales': '¿Por cuáles medios prefiere que se informe sobre las decisiones del gobierno? (puede marcar varios)',
    'temas': '¿Qué temas le interesan más? (puede marcar varios)',
    'sugerencias': '¿Qué sugiere para la próxima rendición de cuentas?',
}


def joined(marks, options):
    """As Google joins the items of a cell; nothing tells the text of «Otro» from the others."""
    return [', '.join([options[number][1] for number in numbers] + texts) for numbers, texts in marks]


def respondents():
    """One dictionary per answer, in the order of arrival."""
    draw = Draw(68)
    groups = draw.shuffled(code for code, _, count in GROUPS for _ in range(count))
    labels = {code: label for code, label, _ in GROUPS}
    sexes = draw.shuffled(['Mujer'] * 33 + ['Hombre'] * 32 + ['Prefiero no responder'] * 3)
    lean = {'jal': 1, 'jac': 0.6, 'veedurias': 1, 'ciudadania': -0.8, 'academia': -0.3}
    knows = draw.chosen([lean.get(group, 0) for group in groups], 62)
    took = draw.chosen([lean.get(group, 0) for group in groups], 48)
    times = {at: times for at, times in zip(sorted(took), draw.shuffled([1] * 22 + [2] * 14 + [3] * 7 + [5] * 2 + [''] * 3))}
    scale = draw.shuffled(value for value, count in SCALE.items() for _ in range(count))
    silent = (11, 40)
    channels = joined(draw.marks([group for at, group in enumerate(groups) if at not in silent], CHANNELS, CHANNEL_OTHERS), CHANNELS)
    for at in silent:
        channels.insert(at, '')
    topics = joined(draw.marks(groups, TOPICS, TOPIC_OTHERS), TOPICS)
    written = dict(zip(draw.shuffled(range(68)), SUGGESTIONS))
    moment = datetime(2021, 3, 8, 7, 12, 9)
    for at, group in enumerate(groups):
        moment += timedelta(minutes=11 + draw.below(700), seconds=draw.below(60))
        while not 6 <= moment.hour < 22:
            moment += timedelta(hours=1)
        yield {
            'moment': moment, 'grupo': labels[group], 'sexo': sexes[at], 'conoce_obligacion': 'Sí' if at in knows else 'No',
            'participo': 'Sí' if at in took else 'No', 'ejercicios': times.get(at, ''), 'satisfaccion': scale[at],
            'canales': channels[at], 'temas': topics[at], 'sugerencias': written.get(at, ''),
        }


def stamp(moment):
    """As Google writes it in Spanish of Colombia: 2021/03/08 7:12:09 a. m. COT."""
    half = 'a. m.' if moment.hour < 12 else 'p. m.'
    return f'{moment:%Y/%m/%d} {(moment.hour - 1) % 12 + 1}:{moment:%M:%S} {half} COT'


def dictionary():
    """The questions with their options, as diccionario.csv holds them."""
    yes_no = [('si', 'Sí'), ('no', 'No')]
    scale = [('1', '1 (nada)'), ('2', '2'), ('3', '3'), ('4', '4'), ('5', '5 (mucho)')]
    other = [('otro', 'Otro')]
    rows = (
        ('grupo', 'unica', WHO, {'opciones': [option[:2] for option in GROUPS]}),
        ('sexo', 'unica', WHO, {'opciones': SEXES, 'faltantes': 'Prefiero no responder=no responde'}),
        ('conoce_obligacion', 'unica', KNOWS, {'opciones': yes_no}),
        ('participo', 'unica', KNOWS, {'opciones': yes_no}),
        ('ejercicios', 'numerica', KNOWS, {'base': 'participo=si'}),
        ('satisfaccion', 'escala', KNOWS, {'opciones': scale, 'faltantes': 'NS/NR=no responde', 'escala': (1, 5)}),
        ('canales', 'multiple', WANTS, {'opciones': [option[:2] for option in CHANNELS] + other, 'otro': 'otro'}),
        ('temas', 'multiple', WANTS, {'opciones': [option[:2] for option in TOPICS] + other, 'otro': 'otro'}),
        ('sugerencias', 'abierta', CLOSING, {}),
    )
    return [{'id': name, 'texto': TEXTS[name], 'tipo': kind, 'seccion': section, **rest} for name, kind, section, rest in rows]


def main():
    write_dictionary(FOLDER / 'diccionario.csv', dictionary())
    with (FOLDER / 'respuestas.csv').open('w', encoding='utf-8', newline='') as target:
        rows = csv.writer(target, lineterminator='\n', quoting=csv.QUOTE_ALL)
        rows.writerow(('Marca temporal', *TEXTS.values()))
        for answer in respondents():
            rows.writerow((stamp(answer['moment']), *(answer[name] for name in TEXTS)))


if __name__ == '__main__':
    main()
