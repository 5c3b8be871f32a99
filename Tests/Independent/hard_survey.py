"""A survey that is hard for a report: many questions and options, and texts that invite mistakes.

Three thousand people answer three hundred questions, one of them with sixty options to mark. Labels hold
delimiters, quotes, line ends, emoji and what a sheet would take for a formula; two questions have the
same text but for its case, and some identifiers are longer than the name of a sheet may be. Answers
follow from the numbers of the person and of the question, so every count is known.
"""

import csv
import json

PEOPLE, QUESTIONS, TOPICS = 3000, 300, 60
LABELS = ["=1+1", "Sí, \"claro\"", "Obras; vías, y puentes", "Emoji 🙂👩‍👩‍👧 y ñandú", "a < b & 'c' > d", "@todos"]
LONG = "identificador_bastante_largo_que_no_cabe_en_el_nombre_de_una_hoja"


def identifier(question):
    return f"{LONG}_{question}" if question % 50 == 0 else f"q{question}"


def text(question):
    if question in (7, 8):
        return ("¿Qué Opina Del Informe?", "¿Qué opina del informe?")[question - 7]
    return (f"{question}. ¿Qué tan de acuerdo está usted con la manera en que la administración "
            f"explicó el avance, los «retrasos» y el costo de la meta número {question}?")


def choice(person, question):
    return (person + question) % len(LABELS)


def marks(person):
    """The topics that a person marked: the first always, another by the number of the person."""
    return sorted({1, 2 + person % (TOPICS - 1)})


class HardSurvey:
    def write(self, folder):
        folder.mkdir(parents=True)
        with (folder / "diccionario.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "texto", "tipo", "codigo", "etiqueta"])
            for topic in range(1, TOPICS + 1):
                writer.writerow(["temas", "¿Qué temas? (puede marcar varios)", "multiple", f"t{topic}",
                                 f"Tema {topic}: agua, vías y «otros»"])
            for question in range(2, QUESTIONS + 1):
                for code, label in enumerate(LABELS):
                    writer.writerow([identifier(question), text(question), "unica", f"c{code}", label])
        with (folder / "respuestas.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["persona", *(f"temas/t{n}" for n in range(1, TOPICS + 1)),
                             *(identifier(n) for n in range(2, QUESTIONS + 1))])
            for person in range(1, PEOPLE + 1):
                marked = marks(person)
                writer.writerow([person, *(int(n in marked) for n in range(1, TOPICS + 1)),
                                 *(f"c{choice(person, n)}" for n in range(2, QUESTIONS + 1))])
        settings = {"muestra": "no-probabilistica", "grupos": ["q2"], "identificador": "persona"}
        (folder / "encuesta.json").write_text(json.dumps(settings), encoding="utf-8")
        return folder

    def check(self, report, found):
        """Holds the counts of the report against those of the rule of the answers."""
        topics = report.table("p001_temas")
        for topic, row in enumerate(topics, start=1):
            count = sum(topic in marks(person) for person in range(1, PEOPLE + 1))
            found.equal((row["n"], row["base"]), (str(count), str(PEOPLE)), f"temas, {topic}")
        found.equal(len(topics), TOPICS, "temas")
        names = [name for name in report.places if name.startswith("p")]
        tables = {name: report.table(name) for name in names if name[1:2].isdigit()}
        found.equal(len(tables), QUESTIONS, "tablas de preguntas")
        for rows in [rows for name, rows in tables.items() if not name.endswith("_temas")]:
            found.equal([row["opcion"] for row in rows], LABELS, "opciones")
            found.equal({row["n"] for row in rows}, {str(PEOPLE // len(LABELS))}, "cuentas")
        titles = report.sheet_names()
        found(all(len(title) <= 31 for title in titles), f"{titles}")
        found.equal(len({title.lower() for title in titles}), len(titles), "hojas")
