# %% [markdown]
# ## Las participaciones, otra vez
#
# - **Base**: personas del grupo con respuesta válida. **n**: las que escogieron la opción. Las dos, sin pesos.
# - **Participación**: pesos de quienes la escogieron ÷ pesos de la base.
# - **n efectivo** = p(1 − p)/V, y la base si nadie o todos la escogieron. **Efecto de diseño** = V ÷ (p(1 − p)/(n − 1)).
#
# Una cifra sin valor tiene que estar justificada: reservada, poco confiable o sin base. Se comprueba que está
# reservado todo conteo de 1 al mínimo menos uno (`primarias`); las demás reservadas (`secundarias`) son las que
# permitirían deducir esas. Sus valores no se muestran.

# %%
DA_PRECISION = DISENO["precision"] in ("muestral", "de-modelo")
POR_CONTEOS = DISENO["simple"] == "si" and not CON_PESOS
# Una muestra simple, sin pesos ni población, es aquella con la que se comparan las demás.
ES_LA_REFERENCIA = POR_CONTEOS and not DISENO["poblacion_simple"]
primarias, secundarias = [], []
DIMINUTO = 1e-12  # un error así de pequeño es cero: lo fija la calibración


def cotejar_celda(fila, nombre, valor):
    """Compara una celda de una tabla con lo calculado aquí."""
    hallado = fila[nombre]
    comprobar(
        f"{fila['tabla']}: {fila['id']}", cerca(hallado, valor), f"{nombre}: {hallado}, y aquí {valor}"
    )


def es_pequeno(conteo):
    return 0 < conteo < MINIMO


def estimar(pregunta, quienes, columnas):
    """Medias ponderadas de unas columnas entre quienes respondieron, y su matriz de varianzas."""
    base = VALIDA[pregunta] & quienes
    pesos = PESO * base
    if pesos.sum() == 0:
        return base, None, None
    media = pesos @ columnas / pesos.sum()
    if not DA_PRECISION:
        return base, media, None
    matriz = varianza(
        lambda w: (w * base) @ columnas / (w * base).sum(),
        lambda: base[:, None] * (columnas - media) / pesos.sum(),
    )
    return base, media, matriz


def intervalo(metodo, p, v, gl, base):
    """De 0 a 100, o None donde no hay error o no se puede."""
    if 0 < p < 1 and v < DIMINUTO**2:
        return None, None
    if POR_CONTEOS and metodo in ("Wilson", "Agresti-Coull", "Clopper-Pearson"):
        n = base
        if DISENO["poblacion_simple"]:
            total = float(DISENO["poblacion_simple"])
            n = base * (total - 1) / (total - base) if total > base else math.inf
        hallado = limites_de_conteos(metodo, p, n)
    elif gl < 1:
        return None, None
    else:
        hallado = limites(metodo, p, p * (1 - p) / v if 0 < p < 1 else base, gl, base)
    return (None, None) if hallado is None else tuple(100 * limite for limite in hallado)


# %% [markdown]
# Las reglas de confiabilidad, como las dice el informe. La de NCHS mira siempre un intervalo de Korn-Graubard del
# 95 %, con el n efectivo limitado al número de personas.

# %%
def confiabilidad(p, v, gl, base, n):
    """La marca de una participación: publicar, precaución o poco confiable."""
    normas, extremo = DISENO["normas"], p in (0, 1)
    efectivo = base if extremo or v < DIMINUTO**2 else p * (1 - p) / v
    error = math.sqrt(max(v, 0))
    if normas == "nchs":
        if base < 30 or efectivo < 30:
            return "poco confiable"
        ancho = ancho_nchs(p, v, gl, base)
        if ancho >= 0.3 or ancho > 0.05 and ancho / p > 1.3:
            return "poco confiable"
        dudosa = extremo or gl < 8 or ancho > 0.05 and ancho / (1 - p) > 1.3
    elif normas == "ine":
        if base < 60 or gl < 9:
            return "poco confiable"
        dudosa = extremo or error > min(p, 1 - p) ** (2 / 3) / 9
    else:
        if base < 100 or efectivo < 140 or n < 50:
            return "poco confiable"
        if not extremo and error / p / -math.log(p) > 0.175:
            return "poco confiable"
        dudosa = extremo or gl < 9 or error / p >= 0.2
    return "precaución" if dudosa else "publicar"


def ancho_nchs(p, v, gl, base):
    if p in (0, 1) or v < DIMINUTO**2:
        return 0.0
    t = cuantil_t(0.975, base - 1) / cuantil_t(0.975, gl)
    n = min(base, p * (1 - p) / v * t * t)
    return cuantil_beta(0.975, n * p + 1, n - n * p) - cuantil_beta(0.025, n * p, n - n * p + 1)


# %%
for (numero_de_pregunta, desglose, nombre), filas in dominios.items():
    pregunta = por_numero[numero_de_pregunta]
    que, grupo = pregunta["pregunta"], filas[0]["grupo"]
    escogida = ESCOGIDA[que].astype(float)
    base, media, matriz = estimar(que, pertenece(grupo), escogida)
    personas, gl = int(base.sum()), grados_de_libertad(base) if base.any() else 0
    conteos = escogida[base].sum(axis=0).astype(int)
    if filas[0]["base"] is None:
        (primarias if es_pequeno(personas) else secundarias).append(cifra(pregunta, "base", grupo))
    comprobar(filas[0]["id"], filas[0]["base"] is None or not es_pequeno(personas), "base muy pequeña")
    if grupo:
        cotejar(cifra(pregunta, "base", grupo), None if filas[0]["base"] is None else personas)
    for lugar, fila in enumerate(filas):
        n = int(conteos[lugar])
        if filas[0]["base"] is not None or fila["base"] is not None:
            cotejar_celda(fila, "base", personas)
        publica_pequenos = not grupo and DISENO["totales"] == "publicar"
        es_primaria = es_pequeno(n) or pregunta["tipo"] == "multiple" and es_pequeno(personas - n)
        if fila["marca"] == RESERVADA:
            (primarias if es_primaria else secundarias).append(fila["id"])
            for campo in ("n", "pct", "inferior", "superior", "n_efectivo", "efecto"):
                comprobar(fila["id"], fila[campo] is None, f"está reservada y muestra {campo}")
            cotejar(fila["id"], None)
            continue
        comprobar(fila["id"], publica_pequenos or not es_primaria, "cuenta muy pocas personas y se muestra")
        cotejar_celda(fila, "n", n)
        if media is None:
            cotejar(fila["id"], None)
            continue
        p = float(media[lugar]) if 0 < n < personas else float(n == personas)
        if not DA_PRECISION:
            cotejar(fila["id"], 100 * p)
            continue
        v = float(matriz[lugar, lugar])
        exacta = 0 < p < 1 and v < DIMINUTO**2
        if DISENO["precision"] == "muestral" and DISENO["normas"] != "ninguna":
            marca = confiabilidad(p, v, gl, personas, n)
            comprobar(fila["id"], fila["marca"] == marca, f"marca {fila['marca']!r}, y aquí {marca!r}")
        else:
            marca = fila["marca"]
            comprobar(fila["id"], marca != POCO_CONFIABLE, "poco confiable, sin reglas que lo digan")
        cotejar(fila["id"], None if marca == POCO_CONFIABLE else 100 * p)
        if "inferior_pct" in fila["columnas"]:
            hallado = intervalo(fila["metodo"], p, v, gl, personas)
            oculto = marca == POCO_CONFIABLE
            cotejar_celda(fila, "inferior", None if oculto else hallado[0])
            cotejar_celda(fila, "superior", None if oculto else hallado[1])
        if "n_efectivo" in fila["columnas"]:
            propio = ES_LA_REFERENCIA or p in (0, 1)
            cotejar_celda(fila, "n_efectivo", None if exacta else personas if propio else p * (1 - p) / v)
        if "grados_libertad" in fila["columnas"]:
            cotejar_celda(fila, "gl", gl)
        if "efecto_diseno" in fila["columnas"]:
            simple = p * (1 - p) / (personas - 1) if personas > 1 else 0
            cotejar_celda(fila, "efecto", v / simple if simple and not exacta else None)

print(f"Reservadas: {len(primarias)} por contar menos de {MINIMO} personas")
print(f"y {len(secundarias)} para que no se deduzcan:")
print("  " + "\n  ".join(secundarias[:20]) + ("\n  …" if len(secundarias) > 20 else ""))

# %% [markdown]
# ## Promedios, medianas, totales y cuartiles
#
# **Mediana** y **cuartiles**: el menor valor con el que se llega a esa parte de los pesos. **Dos más altas**: la
# participación de los dos puntos mayores. Los promedios y los totales llevan estimación ± t × error estándar.

# %%
def cuantil(valores, pesos, parte):
    """El menor valor con el que se alcanza una parte de los pesos."""
    orden = np.argsort(valores, kind="stable")
    acumulado = np.cumsum(pesos[orden])
    meta = parte * acumulado[-1] * (1 - 1e-12)
    return float(valores[orden][np.searchsorted(acumulado, meta)])


def cotejar_limites(resumen, medida, valor, v, gl):
    """Estimación ± t × error estándar, si la tabla los trae."""
    if not resumen[medida, "limites"] or resumen[medida, "limites"] == (None, None) and not DA_PRECISION:
        return
    paso = cuantil_t(1 - ALFA / 2, gl) * math.sqrt(v) if gl >= 1 else None
    esperados = (None, None) if paso is None else (valor - paso, valor + paso)
    for hallado, esperado in zip(resumen[medida, "limites"], esperados):
        donde = cifra(resumen["pregunta"], medida, resumen["grupo"])
        comprobar(donde, cerca(hallado, esperado), f"límite {hallado}, y aquí {esperado}")


CLASE_DE_INTERVALO = next((f["metodo"] for f in participaciones if f["metodo"]), "")
for resumen in resumenes:
    pregunta, grupo = resumen["pregunta"], resumen["grupo"]
    que, medidas = pregunta["pregunta"], MEDIDAS[resumen["tabla"]]
    quienes = pertenece(grupo)
    es_escala = resumen["tabla"] == "escalas"
    if es_escala:
        puntajes = np.array([float(o["puntaje"]) for o in OPCIONES[que]])
        puntos = ESCOGIDA[que] @ puntajes
        altas = ESCOGIDA[que][:, np.argsort(puntajes, kind="stable")[-2:]].sum(axis=1)
        columnas = np.stack([puntos, altas * 1.0], axis=1)
    else:
        puntos = VALOR[que]
        columnas = puntos[:, None]
    base, media, matriz = estimar(que, quienes, columnas)
    personas, gl = int(base.sum()), grados_de_libertad(base) if base.any() else 0
    domin = dominios.get((pregunta["numero"], resumen["desglose"], grupo["cifra"] if grupo else None), [])
    hay_reserva = resumen["base"] is None or any(f["marca"] == RESERVADA for f in domin)
    if resumen["base"] is not None:
        comprobar(cifra(pregunta, "media", grupo), resumen["base"] == personas, "base")
        comprobar(cifra(pregunta, "media", grupo), not es_pequeno(personas), "base muy pequeña")
    if not es_escala and grupo:
        cotejar(cifra(pregunta, "base", grupo), None if resumen["base"] is None else personas)
        if resumen["base"] is None:
            (primarias if es_pequeno(personas) else secundarias).append(cifra(pregunta, "base", grupo))
    valores = dict.fromkeys(medidas)
    if media is not None:
        valores["media"] = float(media[0])
        valores["mediana"] = cuantil(puntos[base], PESO[base], 0.5)
        if es_escala:
            valores["dos-mas-altas"] = 100 * float(media[1])
        else:
            valores["total"] = float((PESO * base) @ puntos)
            valores["cuartil-inferior"] = cuantil(puntos[base], PESO[base], 0.25)
            valores["cuartil-superior"] = cuantil(puntos[base], PESO[base], 0.75)
    con_normas = DISENO["precision"] == "muestral" and DISENO["normas"] != "ninguna"
    for nombre_de_medida, valor in valores.items():
        reservado = resumen[nombre_de_medida] is None and hay_reserva
        if reservado and valor is not None:
            secundarias.append(cifra(pregunta, nombre_de_medida, grupo))
        dudosa = False
        if nombre_de_medida == "dos-mas-altas" and valor is not None and DA_PRECISION:
            n = int(altas[base].sum())
            p, v = float(media[1]) if 0 < n < personas else float(n > 0), matriz[1, 1]
            dudosa = con_normas and confiabilidad(p, v, gl, personas, n) == POCO_CONFIABLE
        cotejar(cifra(pregunta, nombre_de_medida, grupo), None if reservado or dudosa else valor)
        if reservado or dudosa or valor is None or not DA_PRECISION:
            comprobar(
                cifra(pregunta, nombre_de_medida, grupo),
                not dudosa or reservado or resumen[nombre_de_medida, "limites"] == (None, None),
                "poco confiable, con límites",
            )
            continue
        if nombre_de_medida == "media":
            cotejar_limites(resumen, "media", valor, matriz[0, 0], gl)
        elif nombre_de_medida == "total":
            v = varianza(lambda w: ((w * base) @ puntos)[None], lambda: (base * puntos)[:, None])[0, 0]
            cotejar_limites(resumen, "total", valor, v, gl)
        elif nombre_de_medida == "dos-mas-altas":
            esperados = intervalo(CLASE_DE_INTERVALO, p, v, gl, personas)
            for hallado, esperado in zip(resumen["dos-mas-altas", "limites"], esperados):
                donde = cifra(pregunta, "dos-mas-altas", grupo)
                comprobar(donde, cerca(hallado, esperado), f"límite {hallado}, y aquí {esperado}")

# %% [markdown]
# ## Base y no respuesta
#
# La no respuesta son quienes no respondieron, no supieron o dieron una respuesta no válida, sobre aquellos a
# quienes se preguntó.

# %%
MOTIVOS = {
    "no_se_pregunto": "no-se-pregunto", "no_responde": "no-responde", "no_sabe": "no-sabe",
    "no_valida": "no-valida",
}
for fila, pregunta in zip(leer("calidad"), PREGUNTAS):
    falta = FALTA[pregunta["pregunta"]]
    cuenta = {nombre: int((falta == motivo).sum()) for nombre, motivo in MOTIVOS.items()}
    base = int(VALIDA[pregunta["pregunta"]].sum())
    oculta = fila.get("marca") == RESERVADA
    preguntados = TODAS - cuenta["no_se_pregunto"]
    sin_respuesta = preguntados - base
    comprobar(pregunta["numero"], fila["encuestados"] == str(TODAS), "encuestados")
    for nombre, cuantos_faltan in cuenta.items():
        comprobar(
            f"calidad: {pregunta['numero']}", fila[nombre] == ("" if oculta else str(cuantos_faltan)), nombre
        )
    base_oculta = fila["base"] == ""
    comprobar(pregunta["numero"], base_oculta or not es_pequeno(base), "base muy pequeña")
    cotejar(cifra(pregunta, "base"), None if base_oculta else base)
    tasa = None if oculta or preguntados == 0 else 100 * sin_respuesta / preguntados
    cotejar(cifra(pregunta, "no-respuesta"), tasa)

# %% [markdown]
# ## Diferencias entre grupos
#
# Prueba de Rao y Scott (1984), de segundo orden: la ji-cuadrado de la tabla ponderada, corregida por los efectos de
# diseño generalizados, Δ = (C'D⁻¹C/n)⁻¹ (C'D⁻¹VD⁻¹C), con C una base de la interacción y D = diag(p).
# F = X²/tr(Δ), con tr(Δ)²/tr(Δ²) grados de libertad, y los mismos por los del diseño.

# %%
def rao_scott(que, desglose):
    grupos = [pertenece(g) for g in desglose["grupos"].values()]
    opciones_de = [ESCOGIDA[que][:, k] & VALIDA[que] for k in range(ESCOGIDA[que].shape[1])]
    grupos = [g for g in grupos if any((g & o).any() for o in opciones_de)]
    opciones_de = [o for o in opciones_de if any((g & o).any() for g in grupos)]
    dentro = np.any(grupos, axis=0) & VALIDA[que]
    if len(grupos) < 2 or len(opciones_de) < 2:
        return None
    r, c = len(opciones_de), len(grupos)
    celdas = np.stack([o & g for o in opciones_de for g in grupos], axis=1) * 1.0
    n, pesos = TODAS, PESO * dentro
    p = pesos @ celdas / pesos.sum()
    v = varianza(
        lambda w: (w * dentro) @ celdas / (w * dentro).sum(),
        lambda: dentro[:, None] * (celdas - p) / pesos.sum(),
    )
    tabla = p.reshape(r, c)
    esperada = np.outer(tabla.sum(axis=1), tabla.sum(axis=0))
    x2 = n * ((tabla - esperada) ** 2 / esperada).sum()
    principales = np.hstack([np.kron(np.eye(r), np.ones((c, 1))), np.kron(np.ones((r, 1)), np.eye(c))])
    contrastes = np.linalg.svd(principales)[0][:, r + c - 1 :]
    inversa = np.diag([1 / x if x > 0 else 0.0 for x in p])
    delta = np.linalg.solve(
        contrastes.T @ inversa @ contrastes / n, contrastes.T @ inversa @ v @ inversa @ contrastes
    )
    traza, traza2 = np.trace(delta), np.trace(delta @ delta)
    f, gl1 = x2 / traza, traza**2 / traza2
    gl2 = gl1 * grados_de_libertad(np.ones(TODAS, dtype=bool))
    return f, gl1, gl2, cola_f(f, gl1, gl2)


for fila in leer("diferencias_entre_grupos") if "diferencias_entre_grupos" in tablas else []:
    que = por_numero[fila["numero"]]["pregunta"]
    desglose = next(d for d in DESGLOSES.values() if d["titulo"] == fila["variable"])
    hallado = rao_scott(que, desglose)
    donde = f"diferencias_entre_grupos: {fila['numero']} por {fila['variable']}"
    comprobar(donde, hallado is not None, "no se puede probar")
    if hallado is None:
        continue
    afirma = fila["lectura"].startswith("Las respuestas cambian")
    comprobar(donde, afirma == (hallado[3] < ALFA), "la lectura no es la del valor p")
    if fila.get("marca") == RESERVADA:
        continue
    for nombre, valor in zip(("f", "gl_numerador", "gl_denominador", "valor_p"), hallado):
        # Invertir una matriz pierde dígitos: aquí basta una millonésima.
        comprobar(donde, cerca(numero(fila[nombre]), valor, 1e-6), f"{nombre}: {fila[nombre]} y {valor}")
