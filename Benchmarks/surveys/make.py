"""Writes the dictionaries of the two surveys that are measured, in the words of peers/gen.c. Usage: python3 Benchmarks/surveys/make.py"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / 'datasets'))
from survey_example import write_dictionary

GROUPS = ('JAL', 'JAC', 'Academia', 'Veeduría', 'Gremio', 'ONG', 'Ciudadanía', 'Medios')
CHANNELS = ('Página web', 'Facebook', 'Radio', 'Correo', 'WhatsApp', 'Volante', 'Perifoneo')
TOPICS = ('Salud', 'Educación', 'Vías', 'Seguridad', 'Agua potable', 'Contratación', 'Presupuesto', 'Ambiente', 'Empleo', 'Vivienda')
SAMPLE_GROUPS = ('jal', 'jac', 'academia', 'veedurias', 'gremios', 'ong', 'ciudadania')
SAMPLE_TOPICS = ('metas', 'finanzas', 'obras', 'contratacion', 'salud')


def question(name, text, kind, labels):
    return {'id': name, 'texto': text, 'tipo': kind, 'opciones': [(f'o{at}', label) for at, label in enumerate(labels, 1)]}


write_dictionary(HERE / 'w1' / 'diccionario.csv', [
    question('grupo', 'Grupo', 'unica', GROUPS),
    question('conoce_obligacion', '¿Conoce la obligación de rendir cuentas?', 'unica', ('Sí', 'No', 'NS-NR')),
    question('participo', '¿Participó?', 'unica', ('Sí', 'No')),
    question('canales', '¿Por cuáles medios se informa?', 'multiple', CHANNELS),
    question('temas', '¿Qué temas le interesan?', 'multiple', TOPICS),
])
write_dictionary(HERE / 'sample' / 'diccionario.csv', [
    {'id': 'grupo', 'texto': 'Grupo', 'tipo': 'unica', 'opciones': [(code, code.upper()) for code in SAMPLE_GROUPS]},
    {'id': 'temas', 'texto': '¿Qué temas le interesan?', 'tipo': 'multiple', 'opciones': [(code, code.capitalize()) for code in SAMPLE_TOPICS]},
])
