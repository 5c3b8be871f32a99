"""workbook_peer.py BOOK.xlsx OUT.c: a C program that writes a workbook of the same cells with libxlsxwriter.

Same sheets, strings, numbers, formulas with their cached values, links, formats, widths, heights, tables and charts.
The program does no more than that: cc -O2 -o peer OUT.c -lxlsxwriter; ./peer OUT.xlsx
"""
import datetime
import sys

import openpyxl
from openpyxl.chart import BarChart, LineChart, PieChart

source, target = sys.argv[1:3]
formulas = openpyxl.load_workbook(source)
values = openpyxl.load_workbook(source, data_only=True)


def text(value):
    escaped = "".join(
        chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else f"\\{byte:03o}" for byte in str(value).encode()
    )
    return f'"{escaped}"'


def color(value):
    rgb = getattr(value, "rgb", None)
    return f"0x{rgb[-6:]}" if isinstance(rgb, str) and len(rgb) == 8 else None


formats = {}
BORDERS = {"thin": 1, "medium": 2, "dashed": 3, "dotted": 4, "thick": 5, "double": 6, "hair": 7}
HORIZONTAL = {"left": "LEFT", "center": "CENTER", "right": "RIGHT"}
VERTICAL = {"top": "VERTICAL_TOP", "center": "VERTICAL_CENTER", "bottom": "VERTICAL_BOTTOM"}


def format_of(cell):
    """The number of the format of a cell; its calls are written once."""
    calls = []
    font, alignment = cell.font, cell.alignment
    if cell.number_format != "General":
        calls.append(f"format_set_num_format(f, {text(cell.number_format)});")
    if font.name:
        calls.append(f"format_set_font_name(f, {text(font.name)});")
    if font.sz:
        calls.append(f"format_set_font_size(f, {font.sz});")
    if font.b:
        calls.append("format_set_bold(f);")
    if font.i:
        calls.append("format_set_italic(f);")
    if font.u:
        calls.append("format_set_underline(f, LXW_UNDERLINE_SINGLE);")
    if color(font.color):
        calls.append(f"format_set_font_color(f, {color(font.color)});")
    if cell.fill.fill_type == "solid" and color(cell.fill.fgColor):
        calls.append(f"format_set_bg_color(f, {color(cell.fill.fgColor)});")
    if alignment.horizontal in HORIZONTAL:
        calls.append(f"format_set_align(f, LXW_ALIGN_{HORIZONTAL[alignment.horizontal]});")
    if alignment.vertical in VERTICAL:
        calls.append(f"format_set_align(f, LXW_ALIGN_{VERTICAL[alignment.vertical]});")
    if alignment.wrap_text:
        calls.append("format_set_text_wrap(f);")
    for side in ("top", "bottom", "left", "right"):
        style = getattr(cell.border, side).style
        if style in BORDERS:
            calls.append(f"format_set_{side}(f, {BORDERS[style]});")
    return formats.setdefault("\n    ".join(calls), len(formats))


def sheet_code(number, sheet, cached):
    lines, counts = [], {"cells": 0, "formulas": 0}
    for name, dimension in sheet.column_dimensions.items():
        if dimension.width and dimension.min:
            lines.append(f"worksheet_set_column(s, {dimension.min - 1}, {dimension.max - 1}, {dimension.width}, NULL);")
    for row, dimension in sheet.row_dimensions.items():
        if dimension.height:
            lines.append(f"worksheet_set_row(s, {row - 1}, {dimension.height}, NULL);")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            value, known = cell.value, cached[cell.coordinate].value
            place = f"s, {cell.row - 1}, {cell.column - 1}"
            style = f"formats[{format_of(cell)}]"
            counts["cells"] += 1
            if cell.hyperlink:
                url = cell.hyperlink.target or "internal:" + cell.hyperlink.location
                lines.append(f"worksheet_write_url({place}, {text(url)}, {style});")
                if cell.data_type == "s":
                    lines.append(f"worksheet_write_string({place}, {text(value)}, {style});")
            elif cell.data_type == "f":
                counts["formulas"] += 1
                if isinstance(known, (datetime.datetime, datetime.date)):
                    known = openpyxl.utils.datetime.to_excel(known)
                if isinstance(known, (int, float)):
                    lines.append(f"worksheet_write_formula_num({place}, {text(value)}, {style}, {known!r});")
                else:
                    lines.append(f'worksheet_write_formula_str({place}, {text(value)}, {style}, {text(known or "")});')
            elif isinstance(value, bool):
                lines.append(f"worksheet_write_boolean({place}, {int(value)}, {style});")
            elif isinstance(value, (datetime.datetime, datetime.date)):
                lines.append(f"worksheet_write_number({place}, {openpyxl.utils.datetime.to_excel(value)!r}, {style});")
            elif isinstance(value, (int, float)):
                lines.append(f"worksheet_write_number({place}, {value!r}, {style});")
            else:
                lines.append(f"worksheet_write_string({place}, {text(value)}, {style});")
    for table in sheet.tables.values():
        first, last = openpyxl.utils.cell.range_boundaries(table.ref)[:2], openpyxl.utils.cell.range_boundaries(table.ref)[2:]
        columns = ", ".join(f"&t{table.id}c{k}" for k in range(len(table.tableColumns)))
        for k, column in enumerate(table.tableColumns):
            lines.append(f"lxw_table_column t{table.id}c{k} = {{.header = {text(column.name)}}};")
        lines.append(f"lxw_table_column *t{table.id}[] = {{{columns}, NULL}};")
        lines.append(f"lxw_table_options o{table.id} = {{.name = {text(table.displayName)}, .columns = t{table.id}}};")
        lines.append(
            f"worksheet_add_table(s, {first[1] - 1}, {first[0] - 1}, {last[1] - 1}, {last[0] - 1}, &o{table.id});"
        )
    for chart in sheet._charts:
        lines += chart_code(chart)
    body = "\n  ".join(lines)
    counts["charts"] = len(sheet._charts)
    counts["tables"] = len(sheet.tables)
    return f"static void sheet{number}(lxw_workbook *w, lxw_worksheet *s) {{\n  {body}\n}}\n", counts


def chart_code(chart):
    if isinstance(chart, LineChart):
        kind = "LINE"
    elif isinstance(chart, PieChart):
        kind = "PIE"
    else:
        kind = "BAR" if isinstance(chart, BarChart) and chart.barDir == "bar" else "COLUMN"
        if chart.grouping == "stacked":
            kind += "_STACKED"
    lines = [f"{{ lxw_chart *c = workbook_add_chart(w, LXW_CHART_{kind}); lxw_chart_series *x;"]
    for series in chart.series:
        categories = series.cat and (series.cat.strRef or series.cat.numRef)
        category = text("=" + categories.f) if categories else "NULL"
        lines.append(f'x = chart_add_series(c, {category}, {text("=" + series.val.numRef.f)});')
        if series.tx and series.tx.strRef:
            lines.append(f'chart_series_set_name(x, {text("=" + series.tx.strRef.f)});')
        elif series.tx and series.tx.v:
            lines.append(f"chart_series_set_name(x, {text(series.tx.v)});")
    if chart.title and chart.title.tx and chart.title.tx.rich:
        title = "".join(run.t for part in chart.title.tx.rich.p for run in part.r or [])
        lines.append(f"chart_title_set_name(c, {text(title)});")
    anchor = chart.anchor._from
    return lines + [f"worksheet_insert_chart(s, {anchor.row}, {anchor.col}, c); }}"]


bodies, calls, total = [], [], {}
for number, sheet in enumerate(formulas.worksheets):
    code, counts = sheet_code(number, sheet, values[sheet.title])
    bodies.append(code)
    calls.append(f"sheet{number}(w, workbook_add_worksheet(w, {text(sheet.title)}));")
    for name, count in counts.items():
        total[name] = total.get(name, 0) + count
made = "\n".join(f"  f = formats[{number}] = workbook_add_format(w);\n    {calls}" for calls, number in formats.items())
starts = "\n  ".join(calls)
with open(target, "w") as file:
    file.write(
        f"""#include <xlsxwriter.h>
static lxw_format *formats[{max(1, len(formats))}];
{"".join(bodies)}
int main(int count, char **arguments) {{
  lxw_workbook *w = workbook_new(arguments[1]);
  lxw_format *f;
{made}
  {starts}
  return workbook_close(w);
}}
"""
    )
print(f"{len(bodies)} sheets, {len(formats)} formats, " + ", ".join(f"{count} {name}" for name, count in total.items()))
