# %% [markdown]
# ## Lo que se publicó
#
# `preguntas`, `opciones` y `grupos` dicen qué se preguntó; `diseno`, cómo se hizo la encuesta. Las demás
# tablas son las del informe, sin cambios. La celda siguiente las reúne en dos listas: `participaciones`
# (una fila por pregunta, opción y grupo) y `resumenes` (promedios, medianas, totales y cuartiles).

# %%
import math

import numpy as np

DISENO = {fila["dato"]: fila["valor"] for fila in leer("diseno")}
PREGUNTAS = leer("preguntas")
OPCIONES = {p["pregunta"]: [] for p in PREGUNTAS}
for fila in leer("opciones"):
    OPCIONES[fila["pregunta"]].append(fila)
DESGLOSES = {}
for fila in leer("grupos"):
    desglose = DESGLOSES.setdefault(
        fila["desglose"], {"tabla": fila["tabla"], "cruce": fila["cruce"], "titulo": fila["titulo"], "grupos": {}}
    )
    grupo = desglose["grupos"].setdefault(
        fila["cifra"], {"cifra": fila["cifra"], "etiqueta": fila["etiqueta"], "partes": []}
    )
    grupo["partes"].append((fila.get("columna", ""), fila["valor"], fila["variable"]))

MINIMO = int(DISENO["minimo"])
NIVEL = float(DISENO["nivel"])
ALFA = 1 - NIVEL
CON_PESOS = DISENO["pesos"] == "si"
RESERVADA, POCO_CONFIABLE = "reservada", "poco confiable"
comprobaciones = 0


def numero(texto):
    """El número de una celda; None si está vacía."""
    return float(texto) if texto else None


def cifra(pregunta, que, grupo=None):
    """El nombre de una cifra: encuesta/…/pregunta/que@grupo."""
    return f"{pregunta['cifra']}/{que}" + (f"@{grupo['cifra']}" if grupo else "")


def cerca(hallado, esperado, relativa=TOLERANCIA_RELATIVA):
    """Si dos números son el mismo, salvo el último redondeo; None solo es igual a None."""
    if hallado is None or esperado is None:
        return hallado is None and esperado is None
    return abs(hallado - esperado) <= relativa * max(abs(hallado), abs(esperado)) + 1e-12


def comprobar(donde, cumple, detalle):
    """Anota una diferencia si algo no se cumple. Nunca se detiene."""
    global comprobaciones
    comprobaciones += 1
    if not cumple:
        anotar(donde, "lo publicado", "no cumple", detalle)


def cotejar(identificador, valor):
    """Compara una cifra: los conteos, exactos; las estimaciones, con la tolerancia relativa."""
    if identificador not in cifras:
        anotar(identificador, "no está publicada", str(valor), "")
        return
    publicada = cifras[identificador]
    igual = cerca(numero(publicada.valor), None if valor is None else float(valor))
    if isinstance(valor, int) and publicada.valor is not None:
        igual = publicada.valor == str(valor)
    comparadas[identificador] = comparadas.get(identificador, True) and igual
    if not igual:
        hallado = "sin valor" if valor is None else str(valor)
        anotar(identificador, publicada.valor or "sin valor", hallado, f"tabla {publicada.tabla}")


# %%
def participacion(fila, tabla, pregunta, opcion, desglose=None, grupo=None):
    leidas = {
        "n": "n", "base": "base", "pct": "participacion_pct", "inferior": "inferior_pct",
        "superior": "superior_pct", "n_efectivo": "n_efectivo", "gl": "grados_libertad",
        "efecto": "efecto_diseno",
    }
    valores = {nombre: numero(fila.get(columna)) for nombre, columna in leidas.items()}
    return {
        "id": cifra(pregunta, opcion["cifra"], grupo), "tabla": tabla, "pregunta": pregunta,
        "opcion": opcion, "desglose": desglose, "grupo": grupo, "metodo": fila.get("metodo", ""),
        "marca": fila.get("marca", ""), "motivo": fila.get("motivo", ""),
        "todos": numero(fila.get("todos_pct")), "columnas": set(fila), **valores,
    }


participaciones = []
for pregunta in PREGUNTAS:
    if not pregunta["tabla"]:
        continue
    filas = leer(pregunta["tabla"])
    opciones_de = OPCIONES[pregunta["pregunta"]]
    comprobar(pregunta["tabla"], len(filas) == len(opciones_de), "no tiene una fila por opción")
    for fila, opcion in zip(filas, opciones_de):
        comprobar(pregunta["tabla"], fila["opcion"] == opcion["etiqueta"], "opciones en otro orden")
        participaciones.append(participacion(fila, pregunta["tabla"], pregunta, opcion))

for clave, desglose in DESGLOSES.items():
    if desglose["tabla"] not in tablas:
        continue
    por_pregunta = {}
    for fila in leer(desglose["tabla"]):
        por_pregunta.setdefault(fila["numero"], []).append(fila)
    for pregunta in PREGUNTAS:
        filas = por_pregunta.pop(pregunta["numero"], [])
        opciones_de = OPCIONES[pregunta["pregunta"]]
        if not filas:
            continue
        cuantos = len(filas) // len(opciones_de)
        comprobar(desglose["tabla"], cuantos * len(opciones_de) == len(filas), "faltan filas")
        etiquetas = [fila["grupo"] for fila in filas[:cuantos]]
        por_etiqueta = {grupo["etiqueta"]: grupo for grupo in desglose["grupos"].values()}
        for lugar, fila in enumerate(filas):
            opcion = opciones_de[lugar // cuantos]
            cumple = fila["opcion"] == opcion["etiqueta"] and fila["grupo"] == etiquetas[lugar % cuantos]
            comprobar(desglose["tabla"], cumple, f"{pregunta['numero']}: filas en otro orden")
            participaciones.append(
                participacion(
                    fila, desglose["tabla"], pregunta, opcion, clave, por_etiqueta[fila["grupo"]]
                )
            )
    comprobar(desglose["tabla"], not por_pregunta, "tiene preguntas que no existen")

dominios = {}
for fila in participaciones:
    nombre = fila["grupo"]["cifra"] if fila["grupo"] else None
    dominios.setdefault((fila["pregunta"]["numero"], fila["desglose"], nombre), []).append(fila)

# %%
resumenes = []
por_numero = {pregunta["numero"]: pregunta for pregunta in PREGUNTAS}
MEDIDAS = {
    "escalas": {"media": "promedio", "mediana": "mediana", "dos-mas-altas": "dos_mas_altas_pct"},
    "numericas": {
        "media": "promedio", "total": "total", "cuartil-inferior": "cuartil_inferior",
        "mediana": "mediana", "cuartil-superior": "cuartil_superior",
    },
}
LIMITES = {
    "media": ("promedio_inferior", "promedio_superior"),
    "total": ("total_inferior", "total_superior"),
    "dos-mas-altas": ("dos_mas_altas_inferior_pct", "dos_mas_altas_superior_pct"),
}
for tabla, medidas in MEDIDAS.items():
    for fila in leer(tabla) if tabla in tablas else []:
        pregunta, hallados = por_numero[fila["numero"]], [(None, None)]
        for clave, desglose in DESGLOSES.items():
            if fila["variable"] == desglose["titulo"]:
                hallados += [
                    (clave, g) for g in desglose["grupos"].values() if g["etiqueta"] == fila["grupo"]
                ]
        clave, grupo = hallados[-1]
        comprobar(tabla, grupo or fila["variable"] == fila["grupo"], f"grupo {fila['grupo']!r}")
        resumen = {
            "tabla": tabla, "pregunta": pregunta, "desglose": clave, "grupo": grupo,
            "base": numero(fila.get("base")), "marca": fila.get("marca", ""), "columnas": set(fila),
        }
        for medida, columna in medidas.items():
            resumen[medida] = numero(fila.get(columna))
            resumen[medida, "limites"] = tuple(
                numero(fila.get(limite, "")) for limite in LIMITES.get(medida, ())
            )
        resumenes.append(resumen)

print(f"{len(PREGUNTAS)} preguntas, {len(participaciones)} participaciones, {len(resumenes)} resúmenes")
