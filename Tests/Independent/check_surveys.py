"""Recomputes the surveys of the datasets from their raw files and compares the command's results.

    python3 check_surveys.py PROGRAM [--probar]

Without anything of Rinde: counts, bases and gaps by count_survey.py; shares; weights raked here to
the margins of encuesta.json, and the shares they give; Wilson's intervals, in a copy of a survey
that asks for them; and, against the fixture that R's survey package wrote, standard errors. Both the
JSON of `rinde encuesta` and the CSV files of `rinde informe encuesta` are read. A hidden cell must be
empty, a shown one must count nobody or at least the minimum, and no hidden count may follow from
what is shown: linear algebra in fractions and propagation of bounds look for one that does.

With --probar the results are altered one figure at a time, and each change must be found.
Prints one line per finding and exits with 1 if there is any.
"""

import copy
import csv
import json
import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import count_survey
from recoverable import recoverable

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/RindeCommandTests/Fixtures/encuestas"
SURVEYS = (
    ("bucaramanga-2021/encuestas/diagnostico-2021", "google"),
    ("narino-2022/encuestas/percepcion-2022", "kobo"),
    ("pasto-2022/encuestas/evaluacion-audiencia-2022", "microsoft"),
)
KINDS = {"no responde": "no_responde", "no sabe": "no_sabe", "no aplica": "no_aplica"}
EXACT, ITERATED = 1e-12, 1e-6
QUANTILE = 1.959963984540054  # of the normal distribution, at 0,975


def configuration(folder):
    text = (folder / "encuesta.json").read_text("utf-8")
    return json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))


def near(found, wanted, tolerance):
    return found is not None and abs(found - wanted) <= tolerance * max(1, abs(wanted))


class Raw:
    """A survey by its files: the answers of every row, and its weight."""

    def __init__(self, path, tool):
        self.folder = ROOT / "datasets" / path
        self.settings = configuration(self.folder)
        self.questions = count_survey.dictionary(self.folder)
        rows = {"google": count_survey.google, "microsoft": count_survey.microsoft,
                "kobo": count_survey.kobo}[tool](self.folder)
        self.answers = [{name: count_survey.answer(row, name, self.questions, tool)
                         for name in self.questions} for row in rows]
        column = self.settings.get("diseno", {}).get("pesos")
        self.weights = [float(row[column]) if column else 1.0 for row in rows]
        self.is_weighted = column is not None
        self.rake()

    def rake(self):
        margins = self.settings.get("calibracion", {}).get("margenes", [])
        for _ in range(500 if margins else 0):
            for margin in margins:
                name = margin["variable"]
                for code, total in margin["totales"].items():
                    rows = [n for n, row in enumerate(self.answers) if row[name] == ("respuesta", code)]
                    factor = total / math.fsum(self.weights[n] for n in rows)
                    for n in rows:
                        self.weights[n] *= factor

    def rows(self, variable=None, code=None):
        return [n for n, row in enumerate(self.answers)
                if variable is None or row[variable] == ("respuesta", code)]

    def chosen(self, row, name, code):
        kind, value = self.answers[row][name]
        return kind == "respuesta" and (code in value if isinstance(value, set) else value == code)

    def base(self, rows, name):
        return [n for n in rows if (self.answers[n][name] or ("",))[0] == "respuesta"]

    def share(self, base, name, code):
        whole = math.fsum(self.weights[n] for n in base)
        return math.fsum(self.weights[n] for n in base if self.chosen(n, name, code)) / whole


def wilson(count, base):
    share, square = count / base, QUANTILE ** 2
    middle = (share + square / (2 * base)) / (1 + square / base)
    half = QUANTILE / (1 + square / base) * math.sqrt(
        share * (1 - share) / base + square / (4 * base * base))
    return middle - half, middle + half


class Comparison:
    """What of a document is not what the raw files say."""

    def __init__(self, raw, document, fixture=None):
        self.raw, self.document, self.fixture = raw, document, fixture
        self.findings, self.looked = [], 0
        self.least = raw.settings["supresion"]["minimo"]

    def expect(self, is_right, where, *words):
        self.looked += 1
        if not is_right:
            self.findings.append(f"{self.document['encuesta']}: {where}: {' '.join(map(str, words))}")

    def all(self):
        rows = self.raw.rows()
        self.expect(self.document["encuestados"] == len(rows), "encuestados")
        self.expect(self.document["filas"]["leidas"] == len(rows), "filas leídas")
        self.expect([q["id"] for q in self.document["preguntas"]] == list(self.raw.questions), "orden")
        for question in self.document["preguntas"]:
            name = question["id"]
            self.domain(question, name, rows, name)
            for part in question["grupos"]:
                variable = part["variable"]
                code = next(code for code, label, _ in self.raw.questions[variable]["opciones"]
                            if label == part["valor"])
                self.domain(part, name, self.raw.rows(variable, code), f"{name}, {variable}={code}")
            self.no_hidden_follows(question)
        if self.fixture:
            self.against_r()
        return self.findings

    def domain(self, found, name, rows, where):
        base = self.raw.base(rows, name)
        if found["base"] is not None:
            self.expect(found["base"] == len(base), where, "base", found["base"], len(base))
        for kind, key in KINDS.items():
            told = found["sin_respuesta"][key]
            gaps = [("faltante", kind)] + ([None] if kind == "no aplica" else [])
            count = sum(self.raw.answers[n][name] in gaps for n in rows)
            self.expect(told in (None, count), where, key, told, count)
        codes = [code for code, *_ in self.raw.questions[name]["opciones"]]
        self.expect([o["codigo"] for o in found["opciones"]] == codes or not found["opciones"],
                    where, "opciones")
        for option in found["opciones"]:
            self.option(option, base, name, f"{where}, {option['codigo']}")
        if found["escala"]:
            self.hidden_scale(found, where)

    def hidden_scale(self, found, where):
        """Of a scale with hidden points only what the others tell may be shown: no mean; the two highest if both are
        shown; the median if what is hidden is all on one side of it."""
        hidden = [int(o["codigo"]) for o in found["opciones"] if o["suprimida"]]
        if not hidden:
            return
        value = lambda key: found["escala"][key] and found["escala"][key]["valor"]
        self.expect(value("media") is None, where, "la media se muestra y sus opciones no")
        highest = sorted(int(o["codigo"]) for o in found["opciones"])[-2:]
        self.expect(value("dos_mas_altos") is None or not set(highest) & set(hidden), where,
                    "las dos más altas se muestran y una está reservada")
        median = value("mediana")
        self.expect(median is None or max(hidden) < median or min(hidden) > median, where,
                    "la mediana se muestra entre opciones reservadas")

    def option(self, option, base, name, where):
        numbers = ("n", "participacion", "error_estandar", "intervalo", "n_efectivo",
                   "efecto_diseno")
        if option["suprimida"]:
            self.expect(all(option[key] is None for key in numbers), where, "oculta, y dice algo")
            return
        count = sum(self.raw.chosen(n, name, option["codigo"]) for n in base)
        self.expect(option["n"] == count, where, "n", option["n"], count)
        self.expect(count == 0 or count >= self.least, where, "se muestra con", count)
        if base:
            share = self.raw.share(base, name, option["codigo"])
            tolerance = ITERATED if self.raw.is_weighted else EXACT
            self.expect(near(option["participacion"], share, tolerance), where, "participación",
                        option["participacion"], share)
        precision = self.document["precision"]
        if precision == "no-declarada":
            self.expect(option["intervalo"] is None and option["error_estandar"] is None, where,
                        "trae precisión sin que la muestra la tenga")
        elif base and not self.raw.is_weighted and option["intervalo"]:
            low, high = wilson(count, len(base))
            told = option["intervalo"]
            self.expect(told["metodo"] == "wilson", where, told["metodo"])
            self.expect(near(told["inferior"], low, 1e-9) and near(told["superior"], high, 1e-9),
                        where, "Wilson", told, low, high)

    def no_hidden_follows(self, question):
        # A zero may be shown by the rule; that nobody of a group chose an option may follow.
        for cell, value in recoverable(question, self.raw):
            self.expect(value == 0, question["id"], f"la cuenta oculta de {cell} se deduce: {value}")
        self.looked += 1

    def against_r(self):
        questions = {question["id"]: question for question in self.document["preguntas"]}
        freedom = self.fixture["grados_libertad"]
        for name, options in self.fixture["calibradas"].items():
            if "media" in options:
                self.like_r(questions[name]["escala"]["media"], "valor", "media", options, name)
                continue
            for option in questions[name]["opciones"]:
                if option["codigo"] in options and not option["suprimida"]:
                    where = f"{name}, {option['codigo']}"
                    self.like_r(option, "participacion", "participacion",
                                options[option["codigo"]], where)
                    self.expect(option["grados_libertad"] == freedom, where, "grados de libertad")
        for part in questions["participo"]["grupos"]:
            if part["variable"] == "subregion" and not part["opciones"][0]["suprimida"]:
                code = next(c for c, label, _ in self.raw.questions["subregion"]["opciones"]
                            if label == part["valor"])
                self.like_r(part["opciones"][0], "participacion", "participacion",
                            self.fixture["participo_por_subregion"][code], f"participo en {code}")
        for name, key in (("participo", "participo"), ("conoce_obligacion", "conoce")):
            told, wanted = questions[name]["opciones"][0], self.fixture["korn_graubard"][key]
            for side in ("inferior", "superior"):
                self.expect(near(told["intervalo"][side], wanted[side], ITERATED), name, side)

    def like_r(self, told, mine, theirs, wanted, where):
        for key, other in ((mine, theirs), ("error_estandar", "error_estandar")):
            self.expect(near(told[key], wanted[other], ITERATED), where, key, told[key], wanted[other])


def output(program, *words):
    run = subprocess.run([program, *map(str, words)], capture_output=True, text=True, cwd=ROOT)
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, words))}: exit code {run.returncode}\n{run.stderr}")
    return run.stdout


def results(program, folder):
    return json.loads(output(program, "encuesta", folder, "--formato", "json"))


def records(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def compare_tables(document, folder):
    """The findings of the tables of a report against the document: options one by one."""
    findings, looked = [], 0
    for number, question in enumerate(document["preguntas"], start=1):
        if not question["opciones"]:
            continue
        rows = records(next((folder / "datos").glob(f"p{number:02}_*.csv")))
        pairs = [(row, option, question["base"]) for row, option in zip(rows, question["opciones"], strict=True)]
        for variable in dict.fromkeys(part["variable"] for part in question["grupos"]):
            parts = [part for part in question["grupos"] if part["variable"] == variable]
            table = [row for row in records(folder / "datos" / f"por_{variable}.csv")
                     if row["numero"] == f"P{number:02}"]
            for row in table:
                part = next(part for part in parts if part["valor"] == row["grupo"])
                option = next(o for o in part["opciones"] if o["etiqueta"] == row["opcion"])
                pairs.append((row, option, part["base"]))
        for row, option, base in pairs:
            looked += 1
            unreliable = option["marca"] == "suprimir"
            interval = option["intervalo"] or {}
            shares = [option["participacion"], interval.get("inferior"), interval.get("superior")]
            share, low, high = (None if unreliable or s is None else s * 100 for s in shares)
            for key, value in (("n", option["n"]), ("base", base), ("participacion_pct", share),
                               ("inferior_pct", low), ("superior_pct", high)):
                text = row.get(key, "")
                if (value is None) != (text == "") or text and not near(float(text), value, 1e-12):
                    findings.append(f"{folder.name}: P{number:02} {row['opcion']}: {key} {text} {value}")
    return findings, looked


def alterations(document):
    """Copies of the document, each with one figure that is wrong."""
    def each(path, change):
        altered = copy.deepcopy(document)
        question = next(q for q in altered["preguntas"] if q["id"] == path)
        change(question)
        return altered

    name = next(q["id"] for q in document["preguntas"]
                if q["tipo"] == "multiple" and any(o["suprimida"] for g in q["grupos"] for o in g["opciones"]))
    shown = lambda options: next(o for o in options if not o["suprimida"] and o["n"])
    yield "n", each(name, lambda q: shown(q["opciones"]).update(n=shown(q["opciones"])["n"] + 1))
    yield "participación", each(name, lambda q: shown(q["opciones"]).update(
        participacion=shown(q["opciones"])["participacion"] + 2e-6))
    yield "base", each(name, lambda q: q.update(base=q["base"] - 1))
    yield "base de un grupo", each(name, lambda q: next(
        g for g in q["grupos"] if g["base"]).update(base=1))
    hidden = lambda q: next(o for g in q["grupos"] for o in g["opciones"] if o["suprimida"])
    yield "una participación oculta", each(name, lambda q: hidden(q).update(participacion=0.5))
    yield "una cuenta oculta", each(name, lambda q: hidden(q).update(suprimida=False, n=1))
    sex = next((q for q in document["preguntas"] if any(
        o["suprimida"] for g in q["grupos"] for o in g["opciones"]) and q["tipo"] != "multiple"), None)
    if sex:
        yield "una oculta que queda sola", alone(document, sex["id"])
    yield "no responde", each(name, lambda q: q["sin_respuesta"].update(no_responde=99))


def alone(document, name):
    """A copy in which all hidden options of a group but one are said, so that it follows."""
    altered = copy.deepcopy(document)
    question = next(q for q in altered["preguntas"] if q["id"] == name)
    part = next(g for g in question["grupos"] if g["base"] and any(o["suprimida"] for o in g["opciones"]))
    for option in [o for o in part["opciones"] if o["suprimida"]][1:]:
        option.update(suprimida=False, n=0, participacion=0.0)
    return altered


def main(arguments):
    if not arguments:
        print(__doc__)
        return 64
    program = pathlib.Path(arguments[0]).resolve()
    findings, looked, missed, changes = [], 0, 0, 0
    for path, tool in SURVEYS:
        raw = Raw(path, tool)
        calibrated = FIXTURES / f"{raw.folder.name}-calibrada.json"
        fixture = json.loads(calibrated.read_text("utf-8")) if calibrated.exists() else None
        document = results(program, raw.folder)
        comparison = Comparison(raw, document, fixture)
        findings += comparison.all()
        looked += comparison.looked
        with tempfile.TemporaryDirectory() as work:
            work = pathlib.Path(work)
            output(program, "informe", "encuesta", raw.folder, "--salida", work / "informes")
            (report,) = (place for place in (work / "informes").iterdir() if place.is_dir())
            found, count = compare_tables(document, report)
            findings += found
            looked += count
            if document["precision"] == "no-declarada":
                findings += modelled(program, raw, work)
        if "--probar" in arguments:
            for what, altered in alterations(document):
                changes += 1
                if not Comparison(raw, altered, fixture).all():
                    missed += 1
                    print(f"{document['encuesta']}: no se vio el cambio: {what}")
    for finding in findings:
        print(finding)
    print(f"{len(SURVEYS)} surveys, {looked} comparisons, {len(findings)} findings")
    if changes:
        print(f"{changes} changes, {missed} missed")
    return 1 if findings or missed else 0


def modelled(program, raw, work):
    """The findings of a copy of the survey that states precision as if the sample were simple."""
    folder = work / "encuesta"
    shutil.copytree(raw.folder, folder)
    settings = dict(raw.settings, precision_de_modelo=True)
    (folder / "encuesta.json").write_text(json.dumps(settings), encoding="utf-8")
    document = results(program, folder)
    comparison = Comparison(raw, document)
    comparison.all()
    intervals = sum(bool(o["intervalo"]) for q in document["preguntas"] for o in q["opciones"])
    if not intervals:
        comparison.findings.append(f"{raw.folder.name}: no interval with precision_de_modelo")
    return comparison.findings


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
