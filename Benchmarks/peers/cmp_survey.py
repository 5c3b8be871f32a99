"""cmp_survey.py RINDE.csv PEER.csv w1|sample DICTIONARY: the table of `rinde encuesta --formato csv` against that of a peer.

n and base must be the same; shares, and for the sample standard errors and ends of intervals, may differ by 2e-9 (shares of w1
come with nine decimals; sums in another order differ behind the tenth). Options that nobody chose are only in ours and must be 0.
Hidden cells are counted and must be none. Exits with 1 on a difference.
"""
import csv
import sys

ours, theirs, kind, dictionary = sys.argv[1:5]
labels, groups = {}, {}
for row in csv.DictReader(open(dictionary, encoding="utf-8")):
    labels[row["id"], row["codigo"]] = row["etiqueta"]
    if row["id"] == "grupo":
        groups[row["etiqueta"]] = row["codigo"]


def number(text):
    return float(text) if text else None


found, hidden = {}, 0
for row in csv.DictReader(open(ours, encoding="utf-8-sig")):
    if row["pregunta"] == "grupo" or not row["codigo"]:
        continue
    hidden += row["suprimida"] == "si"
    option = labels[row["pregunta"], row["codigo"]] if kind == "w1" else row["codigo"]
    group = row["grupo"] or "*"
    group = groups.get(group, group) if kind == "sample" else group
    values = [row["n"], row["base"], row["participacion"], row["error_estandar"], row["intervalo_inferior"], row["intervalo_superior"]]
    found[row["pregunta"], group, option] = [number(value) for value in values]

expected = {}
for row in csv.DictReader(open(theirs, encoding="utf-8")):
    if kind == "w1":
        expected[row["pregunta"], row["grupo"], row["opcion"]] = [float(row[name]) for name in ("n", "base", "share_w")]
    else:
        expected["temas", row["grupo"], row["opcion"]] = [float(row[name]) for name in ("n", "base", "share", "se", "lo", "hi")]

wrong = [f"{hidden} hidden cells"] if hidden else []
wrong += [f"only in ours: {key} {found[key]}" for key in found.keys() - expected.keys() if found[key][0] != 0]
wrong += [f"not in ours: {key}" for key in expected.keys() - found.keys()]
largest = 0.0
for key in expected.keys() & found.keys():
    for position, (mine, other) in enumerate(zip(found[key], expected[key])):
        gap = abs(mine - other) if mine is not None else float("inf")
        if position > 1:
            largest = max(largest, gap)
        if gap > (0 if position < 2 else 2e-9):
            wrong.append(f"{key} value {position}: {mine}, expected {other}")
for text in sorted(wrong)[:5]:
    print(text)
print(f"{len(expected)} rows, " + (f"{len(wrong)} differences" if wrong else f"equal, largest gap {largest:.1e}"))
sys.exit(bool(wrong))
