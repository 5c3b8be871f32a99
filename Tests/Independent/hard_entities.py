"""Builds the folders of entities that hard_cases.py gives to the command.

The words and numbers are invented. Plans use the structured columns, so that what is due is known
here without reading Spanish.
"""

import csv
import datetime
import json
import re

import openpyxl

PLAN = ["Subcomponente", "N.º", "Actividad", "Meta", "Responsable", "meta_valor", "meta_tipo",
        "programacion"]
RECORDS = ["actividad", "fecha", "cantidad", "evidencia", "verificado", "observacion"]


class Activity:
    """An activity with the parts of it that fall due."""

    def __init__(self, number, due, *, offices=("Planeación",), part="Información", text=None):
        self.number = number
        self.due = [(datetime.date.fromisoformat(date), amount) for date, amount in due]
        self.offices = list(offices)
        self.part = part
        self.text = text or f"Actividad {number}"
        self.target = sum(amount for _, amount in self.due)

    def row(self):
        schedule = "; ".join(f"{date}:{amount}" for date, amount in self.due)
        return [self.part, self.number, self.text, f"{self.target} informes",
                "; ".join(self.offices), self.target, "conteo", schedule]


class Record:
    """What an office reported of an activity."""

    def __init__(self, number, date, amount, evidence="Acta 1", verified="sí", note=""):
        self.number = number
        self.date = datetime.date.fromisoformat(date)
        self.amount = amount
        self.evidence = evidence
        self.verified = verified
        self.note = note

    def row(self):
        return [self.number, self.date, self.amount, self.evidence, self.verified, self.note]


class Entity:
    """A folder to be written, as CSV or as workbooks."""

    def __init__(self, activities, records=(), **settings):
        self.activities = list(activities)
        self.records = list(records)
        self.settings = {"nombre": "Entidad de Prueba", "vigencia": 2022, "tipo_plan": "PAAC",
                         **settings}

    def write(self, folder, edition="csv"):
        folder.mkdir(parents=True)
        (folder / "entidad.json").write_text(json.dumps(self.settings, ensure_ascii=False), "utf-8")
        write = {"csv": write_csv, "xlsx": write_workbook}[edition]
        write(folder / "plan", PLAN, [activity.row() for activity in self.activities])
        write(folder / "avances", RECORDS, [record.row() for record in self.records])
        return folder


def write_csv(stem, headings, rows):
    with open(f"{stem}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows(rows)


def write_workbook(stem, headings, rows):
    book = openpyxl.Workbook()
    sheet = book.active
    for number, row in enumerate([headings, *rows], start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            if not isinstance(value, str):
                cell.value = value
                continue
            # What Excel writes for a control character, and for what looks like one so written; a
            # leading = is text, not a formula.
            value = re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", value)
            cell.value = "".join(
                f"_x{ord(c):04X}_" if ord(c) < 32 and c not in "\t\n" else c for c in value)
            cell.data_type = "s"
    book.save(f"{stem}.xlsx")
