"""A large invented plan, and its figures computed without Rinde.

Rules, from the project's rule book: an activity is programmed when something fell due by the cut-off;
it is fulfilled when what was reported by then is at least what was due; the headline is fulfilled
over programmed, the mean that of the capped percentages of the programmed. A report counts as verified when
it has evidence and control interno said yes. All with fractions; rounding comes last.
"""

import datetime
import random
from fractions import Fraction

from hard_entities import Activity, Entity, Record
from hard_reading import percentage, zone

YEAR = 2022
PEACE = "Subcomponente 6. Acuerdo de Paz"


class LargePlan:
    """Activities of one to four deliveries, some of two offices, and reports on most of them."""

    def __init__(self, activities, offices, records):
        random_ = random.Random(20220331)
        names = [f"Dependencia {n:02} de prueba" for n in range(1, offices + 1)]
        parts = [f"Subcomponente {n}. Parte {n}" for n in range(1, 6)] + [PEACE]
        self.activities = []
        for n in range(activities):
            months = sorted(random_.sample(range(1, 13), random_.randint(1, 4)))
            due = [(f"{YEAR}-{m:02}-{random_.randint(1, 28):02}", random_.randint(1, 9))
                   for m in months]
            # The first activities name every office and every part once, in order.
            several = 2 if n >= offices and n % 7 == 0 else 1
            own = [names[n]] if n < offices else random_.sample(names, several)
            part = parts[n] if n < len(parts) else random_.choice(parts)
            self.activities.append(Activity(f"{n // 100 + 1}.{n % 100 + 1}", due, offices=own,
                                            part=part))
        # Nobody reports on one in ten.
        reported = [a for n, a in enumerate(self.activities) if n % 10 != 3]
        start = datetime.date(YEAR, 1, 3)
        self.records = []
        for n in range(records):
            date = start + datetime.timedelta(days=random_.randrange(362))
            evidence = random_.choice(["", f"Acta {n}", f"https://e.example.co/2022/{n}.pdf"])
            self.records.append(Record(random_.choice(reported).number, date.isoformat(),
                                       random_.randint(0, 5), evidence,
                                       random_.choice(["sí", "no", ""]),
                                       random_.choice(["", f"Nota {n}"])))
        # The file is in no order, and no two rows are equal.
        for n, record in enumerate(self.records):
            if not record.evidence:
                record.note = f"Sin soporte {n}"
        self.of = {activity.number: [] for activity in self.activities}
        for record in self.records:
            self.of[record.number].append(record)

    def entity(self):
        return Entity(self.activities, self.records)

    def check(self, audience, report, found):
        cutoffs = {"planeacion": (9, 30), "concejo": (9, 30), "asamblea": (12, 31),
                   "control-interno": (8, 31)}
        check = Check(self, datetime.date(YEAR, *cutoffs[audience]), report, found)
        {"planeacion": check.planning, "concejo": check.council, "asamblea": check.assembly,
         "control-interno": check.oversight}[audience]()


class Standing:
    """How one activity stands between two days."""

    def __init__(self, activity, records, first, last):
        self.activity = activity
        self.last = last
        self.due = sum(amount for date, amount in activity.due if first <= date <= last)
        self.records = [record for record in records if first <= record.date <= last]
        self.done = sum(record.amount for record in self.records)
        self.verified = sum(record.amount for record in self.records
                            if record.evidence and record.verified == "sí")
        self.is_programmed = self.due > 0
        self.ratio = Fraction(self.done, self.due) if self.due else None
        self.verified_ratio = Fraction(self.verified, self.due) if self.due else None
        self.is_fulfilled = self.is_programmed and self.done >= self.due
        self.is_verified = self.is_programmed and self.verified >= self.due
        self.is_unreported = self.is_programmed and not self.records
        self.is_unfulfilled = self.is_programmed and bool(self.records) and self.done == 0
        self.annual = Fraction(self.done, activity.target)

    def last_of(self, attribute):
        """What the last report that has it says; of two on a day, that which stands below."""
        having = [record for record in self.records if getattr(record, attribute)]
        if not having:
            return ""
        latest = max(record.date for record in having)
        return getattr([record for record in having if record.date == latest][-1], attribute)


class Group:
    """The headline figures of some activities."""

    def __init__(self, standings, quarters):
        programmed = [s for s in standings if s.is_programmed]
        self.activities = len(standings)
        self.programmed = len(programmed)
        self.fulfilled = sum(s.is_fulfilled for s in standings)
        self.verified = sum(s.is_verified for s in standings)
        self.unreported = sum(s.is_unreported for s in standings)
        self.unfulfilled = sum(s.is_unfulfilled for s in standings)
        self.partial = self.programmed - self.fulfilled - self.unreported - self.unfulfilled
        self.complete = sum(s.annual >= 1 for s in standings)
        self.exceeded = sum(s.is_programmed and s.ratio > 1 for s in standings)
        self.count = mean([Fraction(s.is_fulfilled) for s in programmed])
        self.verified_count = mean([Fraction(s.is_verified) for s in programmed])
        self.mean = mean([min(Fraction(1), s.ratio) for s in programmed])
        self.verified_mean = mean([min(Fraction(1), s.verified_ratio) for s in programmed])
        self.annual_count = mean([Fraction(s.annual >= 1) for s in standings])
        self.annual_mean = mean([min(Fraction(1), s.annual) for s in standings])
        self.quarter_programmed = sum(s.is_programmed for s in quarters)
        self.quarter_fulfilled = sum(s.is_fulfilled for s in quarters)
        self.quarter_count = mean([Fraction(s.is_fulfilled) for s in quarters if s.is_programmed])

    def row(self, quarter):
        """Every column that a table of groups may have."""
        return {
            "actividades": str(self.activities), "programadas": str(self.programmed),
            "cumplidas": str(self.fulfilled), "parciales": str(self.partial),
            "incumplidas": str(self.unfulfilled), "sin_reporte": str(self.unreported),
            "no_exigibles": str(self.activities - self.programmed),
            "completas": str(self.complete), "conteo_pct": percentage(self.count),
            "zona": zone(self.count), "promedio_pct": percentage(self.mean),
            "conteo_vigencia_pct": percentage(self.annual_count),
            "avance_anual_pct": percentage(self.annual_mean),
            "cumplidas_verificadas": str(self.verified),
            "conteo_verificado_pct": percentage(self.verified_count),
            "promedio_verificado_pct": percentage(self.verified_mean),
            f"t{quarter}_programadas": str(self.quarter_programmed),
            f"t{quarter}_cumplidas": str(self.quarter_fulfilled),
            f"t{quarter}_conteo_pct": percentage(self.quarter_count),
        }


def mean(values):
    return sum(values, Fraction(0)) / len(values) if values else None


class Check:
    """Holds a report at a cut-off against the plan."""

    def __init__(self, plan, date, report, found):
        self.plan, self.date, self.report, self.found = plan, date, report, found
        self.quarter = (date.month - 1) // 3 + 1
        start = datetime.date(YEAR, 1, 1)
        self.standings = [Standing(a, plan.of[a.number], start, date) for a in plan.activities]
        first = datetime.date(YEAR, 3 * self.quarter - 2, 1)
        self.quarters = [Standing(a, plan.of[a.number], first, date) for a in plan.activities]

    def group(self, belongs):
        pairs = [(s, q) for s, q in zip(self.standings, self.quarters) if belongs(s.activity)]
        return Group([s for s, _ in pairs], [q for _, q in pairs])

    def rows(self, table, expected):
        """Rows of a table have at least these cells; every other column was looked at elsewhere."""
        rows = self.report.table(table)
        self.found.equal(len(rows), len(expected), f"{table}: filas")
        for row, wanted in zip(rows, expected):
            name = next(iter(row.values()))
            for key in row.keys() & wanted.keys():
                self.found.equal(row[key], wanted[key], f"{table}, {name}, {key}")

    def groups(self, table, key, names, attribute, looked):
        expected = [{key: name, **self.group(lambda a, n=name: n in attribute(a)).row(self.quarter)}
                    for name in names]
        self.rows(table, expected)
        keys = set(self.report.table(table)[0])
        self.found(keys - set(expected[0]) == set(looked), f"{table}: sin mirar {keys}")

    def offices(self):
        names = list(dict.fromkeys(o for a in self.plan.activities for o in a.offices))
        self.groups("por_responsable", "responsable", names, lambda a: a.offices, ())
        return names

    def parts(self, table="por_subcomponente", chosen=lambda name: True, looked=()):
        names = list(dict.fromkeys(a.part for a in self.plan.activities))
        self.groups(table, "subcomponente", list(filter(chosen, names)), lambda a: [a.part], looked)

    def activity(self, index):
        """The cells of an activity in the tables of the readers."""
        s, q, t = self.standings[index], self.quarters[index], f"t{self.quarter}"
        evidence = s.last_of("evidence") or ("Sin evidencia" if s.records else "")
        return {
            "numero": s.activity.number, "actividad": s.activity.text,
            f"{t}_programado": str(q.due), f"{t}_pct": percentage(q.ratio),
            "programado": str(s.due),
            "ejecutado": str(s.done) if s.records else "",
            "cumplimiento_pct": percentage(s.ratio), "avance_anual_pct": percentage(s.annual),
            "zona": zone(s.ratio), "evidencia": evidence, "observaciones": s.last_of("note"),
        }

    def members(self, sheet, belongs):
        self.rows(sheet.lower(), [self.activity(n) for n, a in enumerate(self.plan.activities)
                                  if belongs(a)])

    def summary_sentence(self):
        whole = self.group(lambda a: True)
        text = self.report.text("Resumen_ejecutivo")
        words = f"Se cumplieron {whole.fulfilled} de las {whole.programmed} actividades programadas"
        self.found(words.replace(" 1000 ", " 1.000 ") in text, f"{words}: {text[:600]}")

    def planning(self):
        self.offices()
        self.parts()
        self.rows("indicadores", [self.planned(n) for n in range(len(self.standings))])
        trace = self.report.table("trazabilidad")
        self.found.equal([row["numero"] for row in trace], [r.number for r in self.plan.records],
                         "trazabilidad")
        used = ["Usado" if r.date <= self.date else "No usado" for r in self.plan.records]
        self.found.equal([row["uso"] for row in trace], used, "trazabilidad, uso")

    def planned(self, index):
        s = self.standings[index]
        cells = {k: v for k, v in self.activity(index).items() if k != "observaciones"}
        return cells | {
            "meta_anual": str(s.activity.target), "responsable": "; ".join(s.activity.offices),
            "subcomponente": s.activity.part,
            "verificado": str(s.verified) if s.records else "",
            "cumplimiento_tope_pct": "" if s.ratio is None else percentage(min(1, s.ratio)),
            "programada": "Sí" if s.is_programmed else "No",
            "completa": "Sí" if s.annual >= 1 else "No",
            "evidencias": str(sum(bool(record.evidence) for record in s.records)),
        }

    def council(self):
        self.summary_sentence()
        links = self.report.links("Por_dependencia")
        for name in self.offices():
            self.found.equal(self.report.book[links[name]]["A1"].value, name, "enlace")
            self.members(links[name], lambda a, n=name: n in a.offices)

    def assembly(self):
        self.council()
        self.parts(chosen=lambda name: name != PEACE)
        self.parts("acuerdo_de_paz", chosen=lambda name: name == PEACE)
        links = self.report.links("Por_subcomponente") | self.report.links("Acuerdo_de_paz")
        self.found.equal(len(links), 6, "subcomponentes con hoja")
        for name, sheet in links.items():
            self.members(sheet, lambda a, n=name: a.part == n)

    def oversight(self):
        self.parts()
        self.rows("actividades", [self.audited(s) for s in self.standings])
        whole = self.group(lambda a: True)
        for key, value in [("cumplida", whole.fulfilled), ("cumplida_verificada", whole.verified),
                           ("avance_reportado_pct", float(whole.count)),
                           ("avance_verificado_pct", float(whole.verified_count))]:
            self.total("actividades", key, value)
        for key, value in [("actividades", whole.activities), ("programadas", whole.programmed),
                           ("cumplidas", whole.fulfilled), ("promedio_pct", float(whole.mean)),
                           ("cumplidas_verificadas", whole.verified),
                           ("promedio_verificado_pct", float(whole.verified_mean))]:
            self.total("por_subcomponente", key, value)
        follow_up = self.report.table("seguimiento")[-1]
        for key, value in whole.row(self.quarter).items():
            if key in follow_up:
                self.found.equal(follow_up[key], value, f"seguimiento, {key}")
        summary = {row["medida"]: row for row in self.report.table("resumen")}
        for name, amount in [("Superaron la meta", whole.exceeded),
                             ("Cumplieron la meta", whole.fulfilled - whole.exceeded),
                             ("No alcanzaron la meta", whole.programmed - whole.fulfilled)]:
            self.found.equal(summary[name]["cantidad"], str(amount), name)
            share = percentage(Fraction(amount, whole.programmed))
            self.found.equal(summary[name]["porcentaje_pct"], share, name)
        register = self.report.table("registro_de_evidencias")
        for row, record in zip(register, self.plan.records, strict=True):
            self.found.equal([row["numero"], row["fecha"], row["cantidad"], row["observacion"]],
                             [record.number, record.date.isoformat(), str(record.amount),
                              record.note], f"registro, fila {row['fila']}")

    def audited(self, s):
        return {
            "numero": s.activity.number, "programado": str(s.due),
            "reportado": str(s.done) if s.records else "",
            "verificado": str(s.verified) if s.records else "",
            "cumplida": yes(s, s.is_fulfilled), "cumplida_verificada": yes(s, s.is_verified),
            "avance_reportado_pct": percentage(s.ratio),
            "avance_verificado_pct": percentage(s.verified_ratio), "zona": zone(s.ratio),
        }

    def total(self, table, key, expected):
        cell = self.report.cell(table, len(self.report.table(table)), key)
        self.found(abs(cell.value - expected) < 1e-12, f"{table}, total, {key}: {cell.value}")


def yes(standing, value):
    return "No programada" if not standing.is_programmed else "Sí" if value else "No"
