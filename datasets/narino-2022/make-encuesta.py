"""Writes the answers and the dictionary of encuestas/percepcion-2022: an invented survey of households, as KoboToolbox exports one.

The subregions, municipalities and DIVIPOLA codes are real, and so is how many municipalities a subregion has; households and
answers are invented. In each subregion municipalities were drawn, in each of these households, and the head of each household
answered. It writes the same bytes each time.
Usage: python3 datasets/narino-2022/make-encuesta.py
"""

import csv
import math
import sys
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from survey_example import Draw, write_dictionary

FOLDER = Path(__file__).parent / 'encuestas' / 'percepcion-2022'
# Code, name, municipalities that it has, leaning to «sí», and those drawn: code, name, households (invented), households visited.
SUBREGIONS = (
    ('centro', 'Centro', 6, 0.3, (('52001', 'Pasto', 41200, 78), ('52240', 'Chachagüí', 3900, 26), ('52788', 'Tangua', 2700, 24))),
    ('obando', 'Exprovincia de Obando', 13, 0.1, (
        ('52356', 'Ipiales', 14600, 52), ('52227', 'Cumbal', 6100, 32), ('52585', 'Pupiales', 3200, 24), ('52317', 'Guachucal', 2900, 24),
        ('52022', 'Aldana', 1400, 18))),
    ('sabana', 'Sabana', 5, 0, (('52838', 'Túquerres', 8300, 44), ('52320', 'Guaitarilla', 2600, 24), ('52720', 'Sapuyes', 1500, 18))),
    ('juanambu', 'Juanambú', 5, -0.1, (('52399', 'La Unión', 5200, 36), ('52110', 'Buesaco', 4300, 30), ('52687', 'San Lorenzo', 3800, 28))),
    ('rio-mayo', 'Río Mayo', 7, -0.2, (('52693', 'San Pablo', 3100, 28), ('52378', 'La Cruz', 3400, 28), ('52083', 'Belén', 1600, 20))),
    ('pacifico-sur', 'Pacífico Sur', 2, -0.7, (('52835', 'Tumaco', 33500, 52), ('52520', 'Francisco Pizarro', 2300, 22))),
)
SEXES = (('mujer', 'Mujer'), ('hombre', 'Hombre'))
AGES = (('18_28', 'De 18 a 28 años'), ('29_59', 'De 29 a 59 años'), ('60_mas', 'De 60 años o más'))
CHANNELS = (
    ('radio', 'Radio', 0.5), ('redes', 'Redes sociales', 0.2), ('web', 'Página web de la Gobernación', -1.2), ('reunion', 'Reuniones de la comunidad', -0.3),
    ('television', 'Televisión', -0.9), ('perifoneo', 'Perifoneo', -1.6),
)
TOPICS = (
    ('vias', 'Vías y transporte', 0.6), ('salud', 'Salud', 0.4), ('educacion', 'Educación', -0.1), ('agua', 'Agua potable y saneamiento', -0.2),
    ('empleo', 'Empleo y producción del campo', 0), ('seguridad', 'Seguridad y paz', -0.4), ('contratos', 'Contratación', -1.5),
)
# The codes that KoboToolbox gives to the choice and to its column of texts.
OTHER = ('other', 'Otro')
CHANNEL_OTHERS, TOPIC_OTHERS = ('Volantes', 'La iglesia', 'El cabildo'), ('Deporte', 'Cultura', 'Vivienda', 'Ambiente')
COMMENTS = ('Que vengan a la vereda', 'No conocía la audiencia', 'Arreglar la vía', 'Informar por la emisora', 'Gracias por preguntar')
YES_NO = (('si', 'Sí'), ('no', 'No'))
NO_ANSWER = '98=no sabe|99=no responde'
TEXTS = {
    'subregion': 'Subregión', 'municipio': 'Municipio', 'sexo': 'Sexo', 'edad': 'Rango de edad',
    'conoce_obligacion': '¿Sabe que la Gobernación tiene la obligación de rendir cuentas?',
    'participo': '¿Participó en 2022 en algún espacio de rendición de cuentas de la Gobernación?',
    'satisfaccion': '¿Qué tan satisfecho o satisfecha quedó? (1 es nada y 5 es mucho)',
    'confianza': '¿Cuánto confía en la información de la Gobernación? (1 es nada y 5 es mucho)',
    'canales': '¿Por cuáles medios quiere que la Gobernación rinda cuentas?', 'temas': '¿Sobre qué temas?',
    'nota': '¿Qué nota le pone a la gestión de la Gobernación, de 0 a 10?', 'comentario': '¿Algo más?',
}
FIELDS = (
    ['start', 'end', 'ubicacion/subregion', 'ubicacion/municipio', 'ubicacion/hogar', 'persona/sexo', 'persona/edad']
    + ['cuentas/conoce_obligacion', 'cuentas/participo', 'cuentas/satisfaccion', 'cuentas/confianza', 'cuentas/canales']
    + [f'cuentas/canales/{code}' for code, *_ in CHANNELS] + ['cuentas/canales/ninguno', 'cuentas/canales/other', 'cuentas/canales_other', 'cuentas/temas']
    + [f'cuentas/temas/{code}' for code, *_ in TOPICS] + ['cuentas/temas/other', 'cuentas/temas_other', 'cuentas/nota', 'cuentas/comentario']
    + ['_id', '_uuid', '_submission_time', '_index', 'municipios_subregion', 'hogares_municipio', 'peso']
)


def normal(draw):
    """A number of mean 0 and variance 1, nearly normal."""
    return sum(draw.chance() for _ in range(12)) - 6


def says_yes(draw, lean):
    return draw.chance() < 1 / (1 + math.exp(-lean))


def single(draw, lean):
    """si or no, and sometimes 98 or 99."""
    doubt = draw.chance()
    return '98' if doubt < 0.03 else '99' if doubt < 0.045 else 'si' if says_yes(draw, lean) else 'no'


def grade(draw, lean):
    """A point from 1 to 5, and sometimes 98, 99 or nothing."""
    doubt = draw.chance()
    point = str(min(5, max(1, round(3.1 + 0.6 * lean + 1.1 * normal(draw)))))
    return '98' if doubt < 0.05 else '99' if doubt < 0.07 else '' if doubt < 0.08 else point


def multiple(draw, name, options, lean, others):
    """The columns of a multiple question; all are empty when it was skipped."""
    codes = [code for code, *_ in options] + (['ninguno'] if name == 'canales' else []) + ['other']
    silent, none, typed = draw.chance() < 0.04, name == 'canales' and draw.chance() < 0.05, draw.chance() < 0.05
    marked = [code for code, _, own in options if says_yes(draw, own + lean - 0.4)]
    text = draw.one(others)
    marked = ['ninguno'] if none else (marked + ['other'] if typed else marked) or [options[0][0]]
    if silent:
        return {}
    row = {f'cuentas/{name}/{code}': int(code in marked) for code in codes}
    return {**row, f'cuentas/{name}': ' '.join(marked), f'cuentas/{name}_other': text if 'other' in marked else ''}


def household(draw, lean):
    """The answers of one head of household."""
    sex = SEXES[draw.weighted((0.58, 0.42))][0]
    age = draw.weighted((0.16, 0.55, 0.29))
    row = {'persona/sexo': sex, 'persona/edad': AGES[age][0]}
    row['cuentas/conoce_obligacion'] = single(draw, 0.4 + lean)
    row['cuentas/participo'] = single(draw, -1.5 + lean + (0.3 if sex == 'hombre' else 0) + 0.2 * age)
    satisfied = grade(draw, lean)
    row['cuentas/satisfaccion'] = satisfied if row['cuentas/participo'] == 'si' else ''
    row['cuentas/confianza'] = grade(draw, lean)
    row.update(multiple(draw, 'canales', CHANNELS, 0.3 * lean - (0.3 if age == 2 else 0), CHANNEL_OTHERS))
    row.update(multiple(draw, 'temas', TOPICS, 0.4 * lean, TOPIC_OTHERS))
    mark = str(min(10, max(0, round(5.6 + lean + 2.1 * normal(draw)))))
    row['cuentas/nota'] = '99' if draw.chance() < 0.03 else mark
    row['cuentas/comentario'] = draw.one(COMMENTS) if draw.chance() < 0.08 else ''
    return row


def households():
    """One dictionary per answer, subregion by subregion."""
    draw = Draw(2022)
    number = 0
    for subregion, _, municipalities, region_lean, drawn in SUBREGIONS:
        for code, _, frame, visited in drawn:
            lean = region_lean + 0.35 * normal(draw)
            moment = datetime(2022, 10, 3 + draw.below(20), 8, 5, 0)
            for visit in range(1, visited + 1):
                number += 1
                start = moment + timedelta(days=(visit - 1) // 16, minutes=30 * ((visit - 1) % 16) + draw.below(20), seconds=draw.below(60))
                finish = start + timedelta(minutes=7 + draw.below(9))
                row = household(draw, lean)
                row.update({
                    'start': f'{start:%Y-%m-%dT%H:%M:%S}.000-05:00', 'end': f'{finish:%Y-%m-%dT%H:%M:%S}.000-05:00',
                    'ubicacion/subregion': subregion, 'ubicacion/municipio': code, 'ubicacion/hogar': f'{code}-{visit:03}',
                    '_id': 410000 + number, '_uuid': f'00000000-0000-4000-8000-{number:012}', '_index': number,
                    '_submission_time': f'{finish + timedelta(hours=5):%Y-%m-%dT%H:%M:%S}',
                    'municipios_subregion': municipalities, 'hogares_municipio': frame,
                    'peso': f'{municipalities / len(drawn) * frame / visited:.4f}',
                })
                yield row


def dictionary():
    """The questions with their options, as diccionario.csv holds them."""
    towns = [(code, name) for *_, drawn in SUBREGIONS for code, name, *_ in drawn]
    scale = [('1', '1 (nada)'), ('2', '2'), ('3', '3'), ('4', '4'), ('5', '5 (mucho)')]
    grades = {'opciones': scale, 'escala': (1, 5), 'faltantes': NO_ANSWER}
    channels = [option[:2] for option in CHANNELS] + [('ninguno', 'Por ninguno'), OTHER]
    rows = (
        ('subregion', 'unica', {'opciones': [region[:2] for region in SUBREGIONS]}),
        ('municipio', 'unica', {'opciones': towns}),
        ('sexo', 'unica', {'opciones': SEXES}),
        ('edad', 'unica', {'opciones': AGES}),
        ('conoce_obligacion', 'unica', {'opciones': YES_NO, 'faltantes': NO_ANSWER}),
        ('participo', 'unica', {'opciones': YES_NO, 'faltantes': NO_ANSWER}),
        ('satisfaccion', 'escala', {**grades, 'base': 'participo=si'}),
        ('confianza', 'escala', grades),
        ('canales', 'multiple', {'opciones': channels, 'otro': 'other', 'excluyente': 'ninguno'}),
        ('temas', 'multiple', {'opciones': [option[:2] for option in TOPICS] + [OTHER], 'otro': 'other'}),
        ('nota', 'numerica', {'faltantes': '99=no responde'}),
        ('comentario', 'abierta', {}),
    )
    sections = {'subregion': 'Ubicación', 'municipio': 'Ubicación', 'sexo': 'Persona', 'edad': 'Persona'}
    return [
        {'id': name, 'texto': TEXTS[name], 'tipo': kind, 'seccion': sections.get(name, 'Rendición de cuentas'), **rest}
        for name, kind, rest in rows
    ]


def main():
    write_dictionary(FOLDER / 'diccionario.csv', dictionary())
    with (FOLDER / 'respuestas.csv').open('w', encoding='utf-8', newline='') as target:
        rows = csv.DictWriter(target, FIELDS, restval='', delimiter=';', lineterminator='\n', quoting=csv.QUOTE_ALL)
        rows.writeheader()
        rows.writerows(households())


if __name__ == '__main__':
    main()
