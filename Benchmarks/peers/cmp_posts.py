"""cmp_posts.py RINDE.json PEER: the JSON of `rinde redes --por mes` against PEER-mes.csv and PEER-top.csv.

Counts, sums and medians must be equal, rates within 1e-9 of the peer's; the peer's rate is over posts with reach
above zero, as Rinde's is. Reach itself is compared through the rate's denominator, as Rinde never publishes its sum.
"""
import csv
import json
import sys

rinde = json.load(open(sys.argv[1]))
groups = {(g["red"], g["grupo"][-7:]): g for g in rinde["grupos"] if g["red"]}
bad = []


def same(place, name, ours, theirs, tolerance=0.0):
    if ours is None or abs(float(ours) - float(theirs)) > tolerance:
        bad.append(f"{place} {name}: {ours} and {theirs}")


rows = list(csv.DictReader(open(sys.argv[2] + "-mes.csv")))
for row in rows:
    place = (row["red"].lower(), f"2025-{int(row['mes']):02}")
    group = groups.get(place)
    if group is None:
        bad.append(f"{place}: missing")
        continue
    rate = next(r for r in group["tasas"] if r["id"] == "tasa-interaccion-alcance")
    sums = group.get("metricas", group)
    same(place, "publicaciones", group["publicaciones"], row["n"])
    same(place, "alcance", rate["denominador"], row["alcance"])
    for name in ("impresiones", "reacciones", "comentarios", "compartidos", "clics"):
        same(place, name, sums.get(name), row[name])
    same(place, "tasa", rate["numerador"] / rate["denominador"], row["tasa"], 1e-9)
    same(place, "alcance_mediana", group["alcance_mediana"], row["med_alcance"])
    same(place, "interacciones_mediana", group["interacciones_mediana"], row["med_i"])
top = list(csv.DictReader(open(sys.argv[2] + "-top.csv")))
ours = [(p["red"], p["fecha"], p["hora"], p["interacciones"], p["texto"]) for p in rinde["mejores"]]
theirs = [
    (p["red"].lower(), p["creado"][:10], p["creado"][11:16], int(p["i"]), p["texto"]) for p in top
]
for place, (one, other) in enumerate(zip(ours, theirs), 1):
    # The terminal shortens texts; what is there must agree.
    if one[:4] != other[:4] or not other[4].startswith(one[4].rstrip("…")):
        bad.append(f"{place}: {one} and {other}")
if len(groups) < len(rows) or len(ours) != len(theirs):
    bad.append(f"{len(groups)} groups of {len(rows)}, {len(ours)} top posts of {len(theirs)}")
print("\n".join(bad[:5]) if bad else "equal", len(rows), "months by network,", len(theirs), "top posts")
sys.exit(bool(bad))
