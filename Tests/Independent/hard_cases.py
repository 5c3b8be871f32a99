"""Runs the built command on what is hard for a report, and reads the results back.

    python3 hard_cases.py RINDE [CASO...]

Builds entities in a temporary folder, runs RINDE on them, and holds what openpyxl, calamine and the
csv module read against values that are computed here. Then the checkers of workbooks and of data
packages, and a recalculation in LibreOffice, look at all that was written. Prints one line per case
and exits with 1 if anything is wrong.

Needs: soffice, openpyxl, python-calamine, frictionless.
"""

import contextlib
import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

import check_package
import check_workbook
import recalculate
from hard_entities import Activity, Entity, Record
from hard_plan import LargePlan
from hard_survey import HardSurvey
from hard_reading import Findings, Report, spanish

SLOWEST = 10  # seconds for one report of the large plan; a busy machine takes about two
SLOWEST_SURVEY = 20


class Bench:
    """The command, a folder to work in, and the findings."""

    def __init__(self, rinde, work):
        self.rinde = pathlib.Path(rinde).resolve()
        self.work = work
        self.found = Findings()
        self.written = []
        self.times = {}

    def run(self, *words, folder=None, code=0):
        start = time.monotonic()
        result = subprocess.run([self.rinde, *map(str, words)], cwd=folder or self.work,
                                capture_output=True, text=True, timeout=300)
        self.times[words[:2]] = time.monotonic() - start
        self.found(result.returncode == code,
                   f"{' '.join(map(str, words))}: código {result.returncode}: {result.stderr}")
        return result

    def report(self, audience, entity, cutoff, *options, into="informes", code=0):
        """Writes a report and opens it."""
        place = self.work / into / entity.name
        place.mkdir(parents=True, exist_ok=True)
        before = set(place.iterdir())
        when = ["--corte", cutoff] if cutoff else []
        self.run("informe", audience, entity, *when, "--salida", place, *options, code=code)
        (folder,) = (new for new in set(place.iterdir()) - before if new.is_dir())
        self.written.append(folder)
        return Report(folder, self.found)

    def explained(self, entity, figure):
        return self.run("explicar", entity, figure).stdout


AUDIENCES = [("planeacion", "T1"), ("concejo", "T1"), ("asamblea", "T1"),
             ("control-interno", "PAAC-1")]


WHOLE = ["Programadas a la fecha de corte", "Cumplidas en la vigencia", "Avance anual promedio",
         "No programada", "Anticipada", "Sin programación", "Sin demanda", "No calculable"]


def nothing_due(bench):
    """Ninguna actividad exigible todavía"""
    found = bench.found
    activities = [Activity(f"1.{n}", [("2022-12-15", 1)], offices=[office])
                  for n, office in enumerate(["Planeación", "Prensa", "Planeación"], start=1)]
    entity = Entity(activities).write(bench.work / "sin-vencer")
    for audience, cutoff in AUDIENCES:
        report = bench.report(audience, entity, f"2022-{cutoff}")
        for sheet in report.book:
            found(sheet.max_row > 1, f"{audience}: la hoja {sheet.title} está vacía")
        for title, values in report.charts().items():
            found(any(isinstance(value, (int, float)) and value for value in values),
                  f"{audience}: el gráfico «{title}» no muestra nada")
        for name in report.places:
            for row in report.table(name):
                for key, text in row.items():
                    # What stands over the whole plan or the year's targets needs nothing due.
                    whole = "anual" in key or "vigencia" in key or row.get("medida") in WHOLE
                    if key.endswith("_pct") and key != "umbral_pct" and not whole:
                        found.equal(text, "", f"{audience}, {name}, {key}")
                    if key == "zona":
                        found.equal(text, "", f"{audience}, {name}, {key}")
        if audience in ("concejo", "asamblea"):
            summary = report.text("Resumen_ejecutivo")
            found("El plan de la vigencia 2022 tiene 3 actividades. Al 31 de marzo de 2022 ninguna "
                  "tenía todavía entregas por cumplir." in summary, f"{audience}: {summary}")
            found("por conteo" not in summary, f"{audience}: {summary}")
        if audience == "control-interno":
            found("No había actividades programadas a la fecha de corte." in report.text("Portada"),
                  f"{audience}: {report.text('Portada')}")
    office = bench.report("concejo", entity, "2022-T1", "--dependencia", "prensa")
    found("«Prensa» responde por 1 actividad, que al 31 de marzo de 2022 aún no tenía entregas por "
          "cumplir." in office.text("Resumen_ejecutivo"), office.text("Resumen_ejecutivo"))
    for title, values in office.charts().items():
        found(any(values), f"una dependencia: el gráfico «{title}» no muestra nada")


SIXTY = "Secretaría de Infraestructura, Hábitat y Servicios del Norte"
TWINS = ["Secretaría de Educación", "Secretaria de Educacion"]
FORTY = "Subsecretaría de Desarrollo Comunitario y"
COUSINS = [FORTY + " Participación", FORTY + " Planeación"]
SHORT = ["Prensa", "PRENSA", "Prensa y comunicaciones"]
MARKED = ["¿Qué hay de nuevo?", "Control * interno"]


def offices(bench):
    """Nombres de dependencias que se parecen o no caben"""
    found = bench.found
    found(len(SIXTY) == 60 and len(FORTY) >= 40, "los nombres de la prueba no son los que dice")
    names = [SIXTY, *TWINS, *COUSINS, *SHORT, *MARKED]
    activities = [
        Activity(f"{n}.{k}", [("2022-03-15", 2)], offices=[name], text=f"Tarea {k} de {n}")
        for n, name in enumerate(names, start=1) for k in (1, 2)]
    # Each office has another number of fulfilled activities in its pair, by its place.
    records = [Record(f"{n}.{k}", "2022-03-01", 2)
               for n in range(1, len(names) + 1) for k in range(1, n % 3 + 1)]
    level = [{"nombre": SIXTY, "sigla": "SIHSN"}]
    entity = Entity(activities, records, dependencias=level).write(bench.work / "dependencias")
    for audience, cutoff in AUDIENCES[1:3]:
        report = bench.report(audience, entity, f"2022-{cutoff}")
        titles = report.sheet_names()
        found(all(len(title) <= 31 for title in titles), f"{audience}: {titles}")
        found.equal(len({title.lower() for title in titles}), len(titles), f"{audience}: hojas")
        groups = report.table("por_responsable")
        found.equal([row["responsable"] for row in groups], names, audience)
        links = report.links("Por_dependencia")
        contents = report.links("Contenido")
        for n, (name, group) in enumerate(zip(names, groups), start=1):
            found.equal(int(group["cumplidas"]), n % 3, f"{audience}: cumplidas de {name}")
            sheet = links.get(name)
            found(sheet in titles, f"{audience}: {name} lleva a {sheet}")
            found.equal(report.book[sheet]["A1"].value, name, f"{audience}: título de {sheet}")
            found(sheet in contents.values(), f"{audience}: {sheet} no está en el contenido")
            rows = report.table(sheet.lower())
            found.equal([row["numero"] for row in rows], [f"{n}.1", f"{n}.2"], f"{audience}, {sheet}")
        # In a cell with accents taken away, the links of the contents still lead where they say.
        for text, sheet in contents.items():
            found(text == sheet or report.book[sheet]["A1"].value == text,
                  f"{audience}: el contenido dice «{text}» y lleva a {sheet}")
    for n, name in enumerate(names, start=1):
        report = bench.report("concejo", entity, "2022-T1", "--dependencia", name, into=f"de-{n}")
        rows = report.table("indicadores")
        found.equal([row["numero"] for row in rows], [f"{n}.1", f"{n}.2"], name)
    by_abbreviation = bench.report("concejo", entity, "2022-T1", "--dependencia", "sihsn", into="a")
    found.equal(by_abbreviation.folder.name, report_name(bench, "de-1"), "por la sigla")
    for asked, expected in [
        ("secretaría de educacion", [*TWINS, "sus tildes"]),
        ("prensa", SHORT[:2]),
        ("Secretaría de Educasión", ["¿Quiso decir", TWINS[0]]),
    ]:
        refused = bench.run("informe", "concejo", entity, "--corte", "2022-T1", "--dependencia",
                            asked, "--salida", bench.work / "nada", code=64)
        for words in expected:
            found(words in refused.stderr, f"«{asked}»: {refused.stderr}")
    refused = bench.run("informe", "asamblea", entity, "--corte", "2022-T1", "--dependencia",
                        names[0], "--salida", bench.work / "nada", code=64)
    found("no recibe --dependencia" in refused.stderr, refused.stderr)
    found(not (bench.work / "nada").exists(), "se escribió un informe que se rechazó")


def report_name(bench, place):
    (folder,) = (new for new in (bench.work / place / "dependencias").iterdir() if new.is_dir())
    return folder.name


NOTE = "á" * 39_000 + " fin" * 250
ADDRESS = "https://evidencias.example.co/acta.pdf?x=" + "a" * 2959
STRANGE = [
    "=1+1", "+57 300 123", "-5 por ciento", "@todos", "a < b & \"c\" > d", "Emoji 🙂👩‍👩‍👧 y ñandú",
    "línea una\nlínea dos", "Dijo «sí» y \"no\", 'tal vez'; fin", "_x0041_ no es A", "]]> &amp; <nuevo>",
]
CONTROL = "Uno\x01dos\x1ftres"


def texts(bench):
    """Textos difíciles, una nota de 40.000 caracteres y una dirección de 3.000"""
    found = bench.found
    found(len(NOTE) == 40_000 and len(ADDRESS) == 3_000, "la prueba no mide lo que dice")
    short = "https://evidencias.example.co/2022/acta-1.pdf"
    notes = [*STRANGE, CONTROL, NOTE, "normal", "normal"]
    evidence = [*STRANGE[:6], "Acta", "Acta", "Acta", "Acta", "Acta", "Acta", ADDRESS, short]
    for edition in ("csv", "xlsx"):
        activities = [Activity(f"1.{n}", [("2022-03-15", 1)], text=f"{text} (n.º {n})",
                               offices=["R&D <nuevo> \"uno\""])
                      for n, text in enumerate([*STRANGE, "a", "b", "c", "d"], start=1)]
        wanted = notes if edition == "csv" else [n if len(n) < 30_000 else n[:30_000] for n in notes]
        records = [Record(f"1.{n}", "2022-03-01", 1, evidence[n - 1], "sí", note)
                   for n, note in enumerate(wanted, start=1)]
        entity = Entity(activities, records).write(bench.work / f"textos-{edition}", edition)
        for audience, cutoff in AUDIENCES:
            report = bench.report(audience, entity, f"2022-{cutoff}")
            table = {"planeacion": "indicadores", "control-interno": "actividades",
                     "concejo": "dep_r_d_nuevo_uno", "asamblea": "dep_r_d_nuevo_uno"}[audience]
            rows, excel = report.table(table), report.excel(table)
            for n, (row, other) in enumerate(zip(rows, excel)):
                # Of a plan, a line break is a space.
                text = activities[n].text.replace("\n", " ")
                found.equal(row["actividad"], text, f"{edition}, {audience}")
                found.equal(row["evidencia"], evidence[n], f"{edition}, {audience}")
                for key in ("actividad", "evidencia"):
                    found.equal(other[key], neutral(row[key]), f"{edition}, {audience}, Excel")
            if audience == "control-interno":
                register = report.table("registro_de_evidencias")
                read = [row["observacion"] for row in register]
                found.equal(read, wanted, f"{edition}, {audience}")
                read = [row["observacion"] for row in report.excel("registro_de_evidencias")]
                found.equal(read, list(map(neutral, wanted)), f"{edition}, {audience}, Excel")
                check_cells(found, report, "registro_de_evidencias", "observacion", wanted, short)
            elif audience != "planeacion":
                read = [row["observaciones"] for row in rows]
                found.equal(read, wanted, f"{edition}, {audience}")
                check_cells(found, report, table, "observaciones", wanted, short)


def neutral(text):
    """What the edition for Excel writes, so that no text is taken for a formula."""
    return f"'{text}" if text[:1] in tuple("=+-@\t\r") and text else text


def check_cells(found, report, table, key, notes, short):
    """The long note is cut with a mark; only the short address is a link."""
    for row, note in enumerate(notes):
        cell = report.cell(table, row, key)
        found(cell.data_type in "sn", f"{key}: {shown_type(cell)}")
        if len(note) > 32_767:
            mark = re.fullmatch(r"(á+.*)… \[texto recortado: (\d+) caracteres\]", cell.value)
            found(mark and len(mark[1]) + int(mark[2]) == len(note), "la nota larga no dice el corte")
        elif note == CONTROL:
            found.equal(cell.value, "Uno␁dos␟tres", key)
        else:
            found.equal(cell.value, note, key)
    long, linked = (report.cell(table, len(notes) - k, "evidencia") for k in (2, 1))
    found.equal(long.value, ADDRESS, "la dirección larga")
    found(long.hyperlink is None, "la dirección larga no debe ser un enlace")
    found(linked.hyperlink and linked.hyperlink.target == short, "la dirección corta no es un enlace")


def shown_type(cell):
    return f"{cell.coordinate} es de tipo {cell.data_type}"


def rounding(bench):
    """Un porcentaje cuyo redondeo pasaría de zona (R-1.4)"""
    found = bench.found
    ratios = [(5996, 10_000, "59,96 %", "Baja", 2), (7996, 10_000, "79,96 %", "Media", 2),
              (59_999, 100_000, "59,999 %", "Baja", 3), (6, 10, "60,0 %", "Media", 1),
              (8, 10, "80,0 %", "Alta", 1), (599, 1000, "59,9 %", "Baja", 1)]
    activities = [Activity(f"1.{n}", [("2022-03-15", due)])
                  for n, (_, due, *_) in enumerate(ratios, start=1)]
    records = [Record(f"1.{n}", "2022-03-01", done) for n, (done, *_) in enumerate(ratios, start=1)]
    entity = Entity(activities, records).write(bench.work / "redondeo")
    listed = bench.run("indicadores", entity, "--corte", "2022-T1").stdout
    for audience, table, key in [("planeacion", "indicadores", "cumplimiento_pct"),
                                 ("concejo", "dep_planeacion", "cumplimiento_pct"),
                                 ("control-interno", "actividades", "avance_reportado_pct")]:
        report = bench.report(audience, entity, "2022-PAAC-1" if "-" in audience else "2022-T1")
        rows = report.table(table)
        for n, (_, _, _, word, places) in enumerate(ratios):
            found.equal(rows[n]["zona"], word, f"{audience}, 1.{n + 1}")
            found.equal(report.cell(table, n, key).number_format, "0." + "0" * places + "%",
                        f"{audience}, 1.{n + 1}: formato")
    for n, (_, _, printed, word, _) in enumerate(ratios, start=1):
        line = next(line for line in listed.splitlines() if line.startswith(f"1.{n} "))
        found(f" {printed}  " in line and f" {word} " in line, f"indicadores: {line}")
        explained = bench.explained(entity, f"indicador/1.{n}/cumplimiento@2022-03-31")
        found(f"Valor: {printed}\n" in explained and f"Zona: {word} " in explained, explained)
    # A count that would cross: 1,499 of 2,500 are 59,96 %.
    due, done = 2500, 1499
    half = [Activity(str(n), [("2022-03-15", 1)], offices=["Uno", "Dos"] if n == 1 else ["Uno"])
            for n in range(1, due + 1)]
    entity = Entity(half, [Record(str(n), "2022-03-01", 1, "Acta", "sí") for n in range(1, done + 1)])
    entity = entity.write(bench.work / "conteo")
    count = Fraction(done, due)
    listed = bench.run("indicadores", entity, "--corte", "2022-T1").stdout
    report = bench.report("concejo", entity, "2022-T1")
    printed = spanish(count, 2)
    found(f"por conteo es de {printed}, en zona baja" in report.text("Resumen_ejecutivo"),
          report.text("Resumen_ejecutivo"))
    found("«Uno» (59,96 %)" in report.text("Resumen_ejecutivo"), report.text("Resumen_ejecutivo"))
    found(listed.splitlines()[3].startswith(printed), f"indicadores: {listed[:300]}")
    found.equal(report.cell("por_responsable", 0, "conteo_pct").number_format, "0.00%", "Uno")
    for figure in ("resumen/conteo", "responsable/uno/conteo"):
        explained = bench.explained(entity, f"{figure}@2022-03-31")
        found(f"Valor: {printed}\n" in explained and "Zona: Baja " in explained, explained[:600])


def same_bytes(bench):
    """Los mismos bytes, desde otra carpeta y con otra forma de la ruta"""
    found = bench.found
    plan = LargePlan(activities=60, offices=7, records=200)
    entity = plan.entity().write(bench.work / "bytes" / "una")
    other = bench.work / "bytes" / "otra"
    (other / "abajo").mkdir(parents=True)
    shutil.copytree(entity, other / "una")
    runs = [(bench.work, entity), (bench.work, entity), (entity.parent, "una"),
            (entity, "."), (other / "abajo", "../una/")]
    for audience, cutoff in AUDIENCES:
        written = []
        for n, (place, path) in enumerate(runs):
            output = bench.work / "bytes" / f"{audience}-{n}"
            bench.run("informe", audience, path, "--corte", f"2022-{cutoff}", "--salida", output,
                      folder=place)
            written.append({str(file.relative_to(output)): file.read_bytes()
                            for file in sorted(output.rglob("*")) if file.is_file()})
        found(len(written[0]) > 10, f"{audience}: se escribieron {list(written[0])}")
        for n, files in enumerate(written[1:], start=1):
            different = [name for name in files | written[0] if files.get(name) != written[0].get(name)]
            found.equal(different, [], f"{audience}, corrida {n}")


def large(bench):
    """1.000 actividades, 40 dependencias y 5.000 reportes"""
    plan = LargePlan(activities=1000, offices=40, records=5000)
    entity = plan.entity().write(bench.work / "grande")
    for audience, cutoff in [("planeacion", "2022-T3"), ("concejo", "2022-T3"),
                             ("asamblea", "2022-T4"), ("control-interno", "2022-PAAC-2")]:
        report = bench.report(audience, entity, cutoff)
        seconds = bench.times[("informe", audience)]
        print(f"  {audience}: {seconds:.2f} s")
        bench.found(seconds < SLOWEST, f"{audience}: {seconds:.1f} s")
        plan.check(audience, report, bench.found)


def survey(bench):
    """Una encuesta de 300 preguntas, 60 opciones y 3.000 personas"""
    hard = HardSurvey()
    report = bench.report("encuesta", hard.write(bench.work / "opinión"), None)
    seconds = bench.times[("informe", "encuesta")]
    print(f"  encuesta: {seconds:.2f} s")
    bench.found(seconds < SLOWEST_SURVEY, f"encuesta: {seconds:.1f} s")
    hard.check(report, bench.found)


def readers(bench):
    """Lo escrito, por los lectores y el recálculo"""
    found = bench.found
    # Of reports alike one is enough; frictionless and LibreOffice take long for the large plan.
    folders = [folder for folder in bench.written if not folder.parts[-3].startswith("de-")]
    small = [folder for folder in folders if folder.parent.name not in ("grande", "conteo", "opinión")]
    check_package.frictionless.system.trusted = True
    checks = [("check_workbook", check_workbook.check, small, "*.xlsx"),
              ("check_package", check_package.check, small, "datapackage.json")]
    for name, check, places, pattern in checks:
        for path in (path for folder in places for path in folder.glob(pattern)):
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                count = check(path)
            found(count == 0, f"{name}: {output.getvalue()[:1500]}")
    large = [folder for folder in folders if folder.name == "control-interno-2022-PAAC-2"]
    books = [path for folder in small + large for path in folder.glob("*.xlsx")]
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        code = recalculate.main(list(map(str, books)))
    found(code == 0, f"recalculate: {output.getvalue()[:3000]}")


CASES = [nothing_due, offices, texts, rounding, same_bytes, large, survey, readers]


def main(arguments):
    if not arguments:
        print(__doc__)
        return 64
    rinde, *names = arguments
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(rinde, pathlib.Path(folder))
        for case in CASES:
            if names and case.__name__ not in names:
                continue
            bench.found.case = case.__doc__
            start, looked, wrong = time.monotonic(), bench.found.looked, bench.found.wrong
            case(bench)
            print(f"{case.__doc__}: {bench.found.looked - looked} comprobaciones, "
                  f"{bench.found.wrong - wrong} fallas, {time.monotonic() - start:.0f} s", flush=True)
        return 1 if bench.found.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
