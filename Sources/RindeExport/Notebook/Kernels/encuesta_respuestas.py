# %% [markdown]
# ## Las respuestas
#
# Una fila por persona, sin nada que la identifique: ni nombres, ni textos, ni fechas, ni el orden en que llegó.
# De cada pregunta hay una columna con el código de la opción (una por opción, con 1 y 0, en las de respuesta
# múltiple) y otra, `_falta`, que dice por qué no hay respuesta.

# %%
FILAS = leer("respuestas")
TODAS = len(FILAS)


def columna(nombre):
    """Una columna de las respuestas, como textos."""
    return [fila[nombre] for fila in FILAS]


def medida(nombre):
    """Una columna de números."""
    return np.array([float(texto) for texto in columna(nombre)])


def niveles(nombre):
    """Una columna de categorías, como enteros desde cero."""
    return np.unique(np.array(columna(nombre)), return_inverse=True)[1]


FALTA = {p["pregunta"]: np.array(columna(p["columna"] + "_falta")) for p in PREGUNTAS}
VALIDA = {nombre: falta == "" for nombre, falta in FALTA.items()}
ESCOGIDA = {}  # pregunta -> matriz de personas por opciones, 1 si la escogió
VALOR = {}  # pregunta numérica -> el número de cada persona
for pregunta in PREGUNTAS:
    nombre, opciones_de = pregunta["pregunta"], OPCIONES[pregunta["pregunta"]]
    if pregunta["tipo"] == "numerica":
        VALOR[nombre] = np.array([float(t) if t else 0.0 for t in columna(pregunta["columna"])])
    elif pregunta["tipo"] == "multiple":
        ESCOGIDA[nombre] = np.array([[fila[o["columna"]] == "1" for o in opciones_de] for fila in FILAS])
    elif opciones_de:
        textos = columna(pregunta["columna"])
        ESCOGIDA[nombre] = np.array([[texto == o["codigo"] for o in opciones_de] for texto in textos])
        una = ESCOGIDA[nombre].sum(axis=1)
        comprobar(nombre, bool((una == VALIDA[nombre]).all()), "hay códigos que no son de una opción")
comprobar("respuestas", TODAS == int(DISENO["encuestados"]), "no hay una fila por encuestado")


def pertenece(grupo):
    """Quiénes son de un grupo; todos, si no se dice cuál."""
    dentro = np.ones(TODAS, dtype=bool)
    for nombre, valor, _ in grupo["partes"] if grupo else []:
        dentro &= np.array(columna(nombre)) == valor
    return dentro


# %% [markdown]
# ## Los pesos y la calibración
#
# Sin pesos, cada persona cuenta uno. Con poblaciones y sin pesos, el peso es el inverso de la fracción que se
# escogió en cada etapa. La **calibración** los lleva a los totales conocidos: el *rastrillo* multiplica por turnos
# los pesos de cada categoría por total ÷ suma, hasta que al final de una vuelta la mayor diferencia es de una
# milmillonésima de la población; la *postestratificación* es lo mismo con un solo margen; la *lineal* es el
# estimador de regresión, w(1 + x'λ) con λ = (Σ w x x')⁻¹ (T − Σ w x).

# %%
ETAPAS = int(DISENO["etapas"])
POBLACIONES = int(DISENO["poblaciones"])
REPLICAS = sum(nombre.startswith("replica_") for nombre in FILAS[0])
CALIBRACION = DISENO["calibracion"]
ESTRATO = niveles("estrato") if DISENO["estratos"] == "si" else np.zeros(TODAS, dtype=int)

# Las unidades de cada etapa, cada una dentro de las de la anterior.
unidades, dentro_de = [], ESTRATO
for etapa in range(1, max(ETAPAS, 1) + 1):
    propias = niveles(f"conglomerado_{etapa}") if ETAPAS else np.arange(TODAS)
    dentro_de = np.unique(np.stack([dentro_de, propias]), axis=1, return_inverse=True)[1].ravel()
    unidades.append(dentro_de)
estratos_de_etapa = [ESTRATO] + unidades[:-1]


def cuantas(etapa):
    """Cuántas unidades se escogieron en el estrato de cada persona, en una etapa."""
    pares = np.unique(np.stack([estratos_de_etapa[etapa], unidades[etapa]]), axis=1)
    return np.bincount(pares[0], minlength=estratos_de_etapa[etapa].max() + 1)[estratos_de_etapa[etapa]]


fracciones = []  # n/N de cada etapa, por persona
for etapa in range(POBLACIONES):
    poblacion = medida(f"poblacion_{etapa + 1}")
    fracciones.append(poblacion if (poblacion <= 1).all() else cuantas(etapa) / poblacion)
if DISENO["poblacion_simple"]:
    fracciones = [np.full(TODAS, TODAS / float(DISENO["poblacion_simple"]))]

if "peso" in FILAS[0]:
    PESO_INICIAL = medida("peso")
else:
    PESO_INICIAL = np.ones(TODAS)
    for fraccion in fracciones if POBLACIONES else []:
        PESO_INICIAL = PESO_INICIAL / fraccion

# %%
MARGENES = []  # cada uno: las columnas de 1 y 0 (o de números) y sus totales
for fila in leer("margenes") if CALIBRACION else []:
    if not MARGENES or MARGENES[-1]["margen"] != fila["margen"]:
        MARGENES.append({"margen": fila["margen"], "columnas": [], "totales": []})
    textos = np.array(columna(fila["columna"]))
    es_suma = fila["categoria"] == ""
    MARGENES[-1]["columnas"].append(textos.astype(float) if es_suma else (textos == fila["categoria"]) * 1.0)
    MARGENES[-1]["totales"].append(float(fila["total"]))
for margen in MARGENES:
    margen["columnas"] = np.array(margen["columnas"]).T
    margen["totales"] = np.array(margen["totales"])
    if DISENO["reescalar"] == "si":
        margen["totales"] = margen["totales"] * MARGENES[0]["totales"].sum() / margen["totales"].sum()


def calibrar(pesos):
    """Los pesos llevados a los totales conocidos."""
    if CALIBRACION == "lineal":
        x = np.hstack([m["columnas"] for m in MARGENES])
        faltan = np.concatenate([m["totales"] for m in MARGENES]) - pesos @ x
        return pesos * (1 + x @ (np.linalg.pinv((x.T * pesos) @ x) @ faltan))
    poblacion = MARGENES[0]["totales"].sum()
    for vuelta in range(1000):
        for margen in MARGENES:
            pesos = pesos * (margen["columnas"] @ (margen["totales"] / (pesos @ margen["columnas"])))
        brechas = [np.abs(pesos @ m["columnas"] - m["totales"]).max() for m in MARGENES]
        if max(brechas) <= 1e-9 * poblacion:
            return pesos
    anotar("calibración", "los totales conocidos", f"faltan {max(brechas):.3g} personas", "no se alcanzaron")
    return pesos


PESO = calibrar(PESO_INICIAL) if CALIBRACION else PESO_INICIAL
for margen in MARGENES:
    brecha = np.abs(PESO @ margen["columnas"] - margen["totales"]).max()
    comprobar(f"margen {margen['margen']}", brecha <= 1e-8 * margen["totales"].sum(), "no se alcanza")
print(f"{TODAS} personas; los pesos suman {PESO.sum():,.6f}")
