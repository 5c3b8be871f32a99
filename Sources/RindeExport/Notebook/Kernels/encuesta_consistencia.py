# %% [markdown]
# ## Las tablas, entre sí
#
# Estas reglas se comprueban sin ver ninguna respuesta. No todo se puede comprobar así: un cuartil o una participación con
# pesos solo sale de las respuestas, y aquí se compara con las celdas que la rodean.
#
# 1. Los conteos son enteros, y n no pasa de la base. Sin pesos, la participación es n ÷ base.
# 2. Si todas las opciones de una pregunta única se muestran, n suma la base y las participaciones, 100 %.
# 3. No se muestra un conteo de 1 al mínimo menos uno, ni una base así; en respuesta múltiple, tampoco si son de 1
#    al mínimo menos uno los que **no** escogieron la opción.
# 4. Ninguna cifra reservada sale de una sola resta: ni entre las opciones ni entre los grupos.
# 5. Toda cifra sin valor lo explica: reservada, poco confiable o sin base.
# 6. Cada intervalo contiene su cifra, y es el que dan la participación, el n efectivo y los grados de libertad que
#    están a su lado. El efecto de diseño es (base − 1) ÷ n efectivo.
# 7. Los grupos suman el total, y el total está entre el menor y el mayor de los grupos.
# 8. El cruce repite las mismas cifras que el desglose.

# %%
def entero(texto_o_numero):
    return texto_o_numero is None or float(texto_o_numero) == int(float(texto_o_numero)) >= 0


def esta_oculto(conteo, es_total=False):
    """Si un conteo es de los que la regla manda reservar."""
    return 0 < conteo < MINIMO and not (es_total and DISENO["totales"] == "publicar")


def participacion_de_las_celdas(fila):
    """La participación, de las otras celdas de su fila cuando se puede; si no, la de la tabla."""
    if fila["pct"] is not None and not CON_PESOS and fila["n"] is not None and fila["base"]:
        return 100 * fila["n"] / fila["base"]
    return fila["pct"]


for fila in participaciones:
    donde, pct, base = fila["id"], fila["pct"], fila["base"]
    if donde not in comparadas:
        cotejar(donde, participacion_de_las_celdas(fila))
    comprobar(donde, cerca(numero(cifras[donde].valor), pct), f"la tabla dice {pct}")
    comprobar(donde, entero(fila["n"]) and entero(base), "un conteo que no es entero")
    if pct is None:
        explicada = fila["marca"] in (RESERVADA, POCO_CONFIABLE) or base == 0
        comprobar(donde, explicada, "no tiene valor ni marca que lo explique")
    else:
        comprobar(donde, 0 <= pct <= 100, "no está entre 0 y 100 %")
        comprobar(donde, fila["marca"] not in (RESERVADA, POCO_CONFIABLE), "tiene marca, y se muestra")
    if fila["marca"] == RESERVADA:
        vacias = [fila[c] is None for c in ("n", "pct", "inferior", "superior", "n_efectivo", "efecto")]
        comprobar(donde, all(vacias), "está reservada y muestra algo")
    if base is not None:
        comprobar(donde, not 0 < base < MINIMO, "muestra una base muy pequeña")
    if fila["n"] is not None and base is not None:
        comprobar(donde, fila["n"] <= base, "n pasa de la base")
        comprobar(donde, not esta_oculto(fila["n"], not fila["grupo"]), "muestra un conteo muy pequeño")
        if fila["pregunta"]["tipo"] == "multiple":
            resto = base - fila["n"]
            comprobar(donde, not esta_oculto(resto, not fila["grupo"]), "deja ver cuántos no la escogieron")
        if pct is not None and fila["n"] in (0, base):
            comprobar(donde, pct == (0 if fila["n"] == 0 else 100), "nadie o todos, y otro porcentaje")

# %% [markdown]
# ### Los intervalos, desde las celdas de su fila
#
# El intervalo depende solo de p, del n efectivo, de los grados de libertad y de la base: con esas cuatro celdas se
# vuelve a calcular sin ver ninguna respuesta. Un cambio en cualquiera de ellas se nota.

# %%
for fila in participaciones:
    pct, donde, (inferior, superior) = fila["pct"], fila["id"], (fila["inferior"], fila["superior"])
    if None in (inferior, superior):
        comprobar(donde, inferior is superior, "tiene un solo límite")
    elif pct is not None:
        comprobar(donde, inferior <= pct <= superior, "el intervalo no contiene la cifra")
    if fila["n_efectivo"] is None or fila["base"] is None:
        continue
    if fila["efecto"] is not None:
        es_la_referencia = DISENO["simple"] == "si" and not CON_PESOS and not DISENO["poblacion_simple"]
        esperado = (fila["base"] - 1) / fila["n_efectivo"]
        if es_la_referencia:
            todas = int(DISENO["encuestados"])
            esperado *= todas / (todas - 1)
        comprobar(donde, cerca(fila["efecto"], esperado, 1e-8), "efecto de diseño")
        comprobar(donde, not es_la_referencia or fila["n_efectivo"] == fila["base"], "n efectivo")
    if pct is None or inferior is None:
        continue
    if DISENO["simple"] == "si" and not CON_PESOS and not DISENO["poblacion_simple"]:
        esperados = limites_de_conteos(fila["metodo"], fila["n"] / fila["base"], fila["base"])
    elif DISENO["simple"] == "si" and not CON_PESOS:
        esperados = None
    else:
        esperados = limites(fila["metodo"], pct / 100, fila["n_efectivo"], fila["gl"], fila["base"])
    for hallado, esperado in zip((inferior, superior), esperados or ()):
        comprobar(donde, cerca(hallado, 100 * esperado, 1e-8), f"límite {hallado}, y aquí {100 * esperado}")

# Lo que la calibración fija no tiene error: su participación es la del total conocido.
conocidos = leer("margenes") if DISENO["calibracion"] else []
sumas = {}
for fila in conocidos:
    sumas[fila["margen"]] = sumas.get(fila["margen"], 0) + float(fila["total"])
for fila in participaciones:
    for margen in conocidos:
        es_suya = (margen["variable"], margen["categoria"]) == (
            fila["pregunta"]["pregunta"], fila["opcion"]["codigo"],
        )
        if es_suya and not fila["grupo"] and fila["pct"] is not None:
            esperado = 100 * float(margen["total"]) / sumas[margen["margen"]]
            comprobar(fila["id"], cerca(fila["pct"], esperado, 1e-8), "no es la del total conocido")

# %% [markdown]
# ### Las opciones de una pregunta, y los grupos

# %%
def residuo(donde, todo, partes):
    """Lo que queda al restar las partes: si falta una sola, es lo que alguien deduciría."""
    faltan = sum(parte is None for parte in partes)
    if todo is None:
        return
    queda = todo - sum(parte for parte in partes if parte is not None)
    comprobar(donde, queda == 0 if faltan == 0 else queda >= 0, f"las partes no suman: quedan {queda:g}")
    comprobar(donde, faltan != 1 or not 0 < queda < MINIMO, "una cifra reservada sale de una resta")


def suma_cien(filas):
    """Las participaciones de una pregunta única suman 100 %."""
    valores = [fila["pct"] for fila in filas]
    if None not in valores and valores:
        comprobar(filas[0]["id"], cerca(sum(valores), 100, 1e-8), f"suman {sum(valores)}")
    elif valores:
        muestra = sum(valor for valor in valores if valor is not None)
        comprobar(filas[0]["id"], muestra <= 100 + 1e-6, f"lo que se muestra suma {muestra}")


BASES = {}
for (numero_de_pregunta, desglose, nombre), filas in dominios.items():
    base = filas[0]["base"]
    BASES[numero_de_pregunta, desglose, nombre] = base
    comprobar(filas[0]["id"], all(fila["base"] == base for fila in filas), "bases distintas")
    if filas[0]["pregunta"]["tipo"] != "multiple":
        residuo(filas[0]["id"], base, [fila["n"] for fila in filas])
        if base:
            suma_cien(filas)
    grupo = filas[0]["grupo"]
    if grupo:
        nombre_de_base = cifra(filas[0]["pregunta"], "base", grupo)
        if nombre_de_base not in comparadas:
            cotejar(nombre_de_base, None if base is None else int(base) if entero(base) else base)


def de_un_solo_grupo(desglose):
    """Los grupos de un desglose de una variable: no se cruzan, y casi todos están en uno."""
    return all(len(g["partes"]) == 1 for g in DESGLOSES[desglose]["grupos"].values())


def esta_completo(desglose):
    """Si toda persona está en un grupo: las preguntas que lo forman las respondieron todos."""
    grupos_de = DESGLOSES[desglose]["grupos"].values()
    que = {variable for g in grupos_de for *_, variable in g["partes"]}
    respondidas = {p["pregunta"]: fila["base"] for p, fila in zip(PREGUNTAS, leer("calidad"))}
    return all(respondidas.get(variable) == DISENO["encuestados"] for variable in que)


parejas = {(numero_de_pregunta, desglose) for numero_de_pregunta, desglose, _ in dominios if desglose}
for numero_de_pregunta, desglose in sorted(parejas):
    pregunta = por_numero[numero_de_pregunta]
    todas = dominios[numero_de_pregunta, None, None]
    de_grupos = [d for c, d in dominios.items() if c[:2] == (numero_de_pregunta, desglose)]
    bases, todo = [d[0]["base"] for d in de_grupos], todas[0]["base"]
    visibles = sum(b for b in bases if b is not None)
    donde = f"{pregunta['numero']} por {DESGLOSES[desglose]['titulo']}"
    if todo is not None:
        comprobar(donde, visibles <= todo, "las bases de los grupos pasan de la de todos")
    es_particion = esta_completo(desglose) or None not in bases and visibles == todo
    if es_particion:
        residuo(donde, todo, bases)
    for lugar, fila in enumerate(todas):
        partes = [d[lugar]["n"] for d in de_grupos]
        if es_particion:
            residuo(fila["id"], fila["n"], partes)
        elif fila["n"] is not None:
            comprobar(fila["id"], sum(p for p in partes if p) <= fila["n"], "los grupos pasan del total")
        valores = [d[lugar]["pct"] for d in de_grupos if d[lugar]["base"] != 0]
        if es_particion and fila["pct"] is not None and None not in valores:
            cumple = min(valores) - 1e-9 <= fila["pct"] <= max(valores) + 1e-9
            comprobar(fila["id"], cumple, "no está entre el menor y el mayor de los grupos")
        for dominio in de_grupos:
            if "todos_pct" in dominio[lugar]["columnas"]:
                comprobar(dominio[lugar]["id"], cerca(dominio[lugar]["todos"], fila["pct"]), "columna todos")

# %%
for clave, desglose in DESGLOSES.items():
    cruce = desglose["cruce"]
    if cruce not in tablas:
        continue
    lugares = {}
    for fila in leer(cruce):
        pregunta = por_numero[fila["numero"]]
        lugar = lugares[fila["numero"]] = lugares.get(fila["numero"], -1) + 1
        todas = dominios[fila["numero"], None, None][lugar]
        comprobar(f"{cruce}: {todas['id']}", cerca(numero(fila["todos_pct"]), todas["pct"]), "columna todos")
        celdas = list(fila.values())[4:]
        grupos_de = [d for c, d in dominios.items() if c[:2] == (fila["numero"], clave)]
        if len(celdas) == len(grupos_de):
            for celda, dominio in zip(celdas, grupos_de):
                comprobar(
                    f"{cruce}: {dominio[lugar]['id']}", cerca(numero(celda), dominio[lugar]["pct"]), celda
                )

# %% [markdown]
# ### Promedios, totales y cuartiles, con lo que está a su lado
#
# Si todos los puntos de una escala se muestran, su promedio, su mediana y las dos más altas salen de las
# participaciones. El promedio y el total están en el centro de su intervalo. Sin pesos, el total es el promedio por
# la base. Con pesos, los totales de los grupos suman el de todos, y los pesos de cada grupo son su total ÷ su
# promedio.

# %%
def mediana_de(puntajes, partes):
    """El primer punto con el que se llega a la mitad."""
    llega = 0
    for puntaje, parte in sorted(zip(puntajes, partes)):
        llega += parte
        if llega >= 50 * (1 - 1e-12):
            return puntaje


for resumen in resumenes:
    pregunta, grupo = resumen["pregunta"], resumen["grupo"]
    nombres_de_medida = MEDIDAS[resumen["tabla"]]
    donde = cifra(pregunta, "media", grupo)
    lleva_base = resumen["tabla"] == "numericas" and grupo
    if lleva_base and cifra(pregunta, "base", grupo) not in comparadas:
        base = resumen["base"]
        cotejar(cifra(pregunta, "base", grupo), None if base is None else int(base) if entero(base) else base)
    comprobar(donde, entero(resumen["base"]), "una base que no es un entero")
    comprobar(donde, resumen["base"] is None or not 0 < resumen["base"] < MINIMO, "base muy pequeña")
    esperados = {medida: resumen[medida] for medida in nombres_de_medida}
    filas = dominios.get((pregunta["numero"], resumen["desglose"], grupo["cifra"] if grupo else None), [])
    if filas:
        comprobar(donde, resumen["base"] == filas[0]["base"], "la base no es la de la pregunta")
    if resumen["tabla"] == "escalas":
        puntajes = [float(f["opcion"]["puntaje"]) for f in filas]
        partes = [participacion_de_las_celdas(f) for f in filas]
        if resumen["media"] is not None:
            comprobar(donde, min(puntajes) <= resumen["media"] <= max(puntajes), "fuera de la escala")
        comprobar(donde, resumen["mediana"] in (None, *puntajes), "la mediana no es un punto de la escala")
        if None not in partes and resumen["base"]:
            esperados["media"] = sum(s * p for s, p in zip(puntajes, partes)) / 100
            esperados["mediana"] = mediana_de(puntajes, partes)
        altas = [p for _, p in sorted(zip(puntajes, partes), key=lambda par: par[0])[-2:]]
        if None not in altas and resumen["dos-mas-altas"] is not None:
            esperados["dos-mas-altas"] = sum(altas)
    else:
        orden = [resumen[m] for m in ("cuartil-inferior", "mediana", "cuartil-superior")]
        if None not in orden:
            comprobar(donde, orden == sorted(orden), "los cuartiles no van de menor a mayor")
        if not CON_PESOS and resumen["base"] and None not in (resumen["media"], resumen["total"]):
            esperados["media"] = resumen["total"] / resumen["base"]
    for medida in nombres_de_medida:
        nombre = cifra(pregunta, medida, grupo)
        valor, publicado = esperados[medida], resumen[medida]
        comprobar(nombre, cerca(publicado, valor, 1e-8), f"{publicado}, y de las otras celdas {valor}")
        if nombre not in comparadas:
            cotejar(nombre, publicado)
        if publicado is None:
            dudosa = medida == "dos-mas-altas" and resumen["marca"] == POCO_CONFIABLE
            sin_datos = dudosa or resumen["marca"] == RESERVADA or not resumen["base"]
            comprobar(nombre, sin_datos, "no tiene valor ni marca que lo explique")
        sus_limites = resumen.get((medida, "limites")) or (None, None)
        if None not in sus_limites and publicado is not None:
            comprobar(nombre, sus_limites[0] <= publicado <= sus_limites[1], "fuera de su intervalo")
            if medida in ("media", "total"):
                comprobar(nombre, cerca(sum(sus_limites) / 2, publicado, 1e-8), "no es el centro del intervalo")

# %%
def entre(donde, valor, valores):
    """Lo de todos está entre lo del menor y lo del mayor de los grupos."""
    if valor is not None and valores and None not in valores:
        margen = 1e-9 * max(1, abs(valor))
        comprobar(donde, min(valores) - margen <= valor <= max(valores) + margen, "fuera de los grupos")


for todo in [r for r in resumenes if r["grupo"] is None]:
    for clave in DESGLOSES:
        de_grupos = [r for r in resumenes if r["pregunta"] is todo["pregunta"] and r["desglose"] == clave]
        de_grupos = [r for r in de_grupos if r["base"] != 0]
        bases = [r["base"] for r in de_grupos]
        if not de_grupos or None in bases or sum(bases) != todo["base"] or not de_un_solo_grupo(clave):
            continue
        for medida in MEDIDAS[todo["tabla"]]:
            if medida != "total":
                entre(cifra(todo["pregunta"], medida), todo[medida], [r[medida] for r in de_grupos])
        valores = [(r.get("total"), r["media"]) for r in de_grupos]
        if todo.get("total") is None or any(None in par or par[1] == 0 for par in valores):
            continue
        donde = f"{cifra(todo['pregunta'], 'total')} por {DESGLOSES[clave]['titulo']}"
        suma = sum(total for total, _ in valores)
        comprobar(donde, cerca(suma, todo["total"], 1e-8), f"los grupos suman {suma}")
        pesos = sum(total / media for total, media in valores)
        if todo["media"]:
            comprobar(donde, cerca(pesos, todo["total"] / todo["media"], 1e-8), "los pesos no suman")

# %%
CONTEOS = ("encuestados", "no_se_pregunto", "no_responde", "no_sabe", "no_valida", "base")
filas_de_calidad = leer("calidad")
comprobar("calidad", len(filas_de_calidad) == len(PREGUNTAS), "no tiene una fila por pregunta")
for fila, pregunta in zip(filas_de_calidad, PREGUNTAS):
    donde = f"calidad: {pregunta['numero']}"
    conteos = {nombre: numero(fila[nombre]) for nombre in CONTEOS}
    comprobar(donde, fila["numero"] == pregunta["numero"], "preguntas en otro orden")
    comprobar(donde, all(entero(valor) for valor in conteos.values()), "un conteo que no es entero")
    comprobar(donde, fila["encuestados"] == DISENO["encuestados"], "encuestados")
    base, tasa = conteos["base"], numero(fila["no_respuesta_pct"])
    if None not in conteos.values():
        faltan = conteos["no_responde"] + conteos["no_sabe"] + conteos["no_valida"]
        suma = base + faltan + conteos["no_se_pregunto"]
        comprobar(donde, suma == conteos["encuestados"], f"los conteos suman {suma:g}")
        preguntados = conteos["encuestados"] - conteos["no_se_pregunto"]
        esperada = 100 * faltan / preguntados if preguntados else None
        comprobar(donde, cerca(tasa, esperada), f"no respuesta {tasa}, y de los conteos {esperada}")
    if base is not None:
        comprobar(donde, not 0 < base < MINIMO, "base muy pequeña")
    else:
        comprobar(donde, fila.get("marca") == RESERVADA or fila.get("marca") is None, "sin base ni marca")
    suyas = dominios.get((pregunta["numero"], None, None))
    if suyas:
        comprobar(donde, suyas[0]["base"] == base, "la base no es la de la pregunta")
    if cifra(pregunta, "base") not in comparadas:
        cotejar(cifra(pregunta, "base"), None if base is None else int(base) if entero(base) else base)
    if cifra(pregunta, "no-respuesta") not in comparadas:
        cotejar(cifra(pregunta, "no-respuesta"), tasa)

for fila in leer("diferencias_entre_grupos") if "diferencias_entre_grupos" in tablas else []:
    donde = f"diferencias_entre_grupos: {fila['numero']} por {fila['variable']}"
    f, gl1, gl2, p = (numero(fila[c]) for c in ("f", "gl_numerador", "gl_denominador", "valor_p"))
    if fila.get("marca") == RESERVADA:
        comprobar(donde, (f, gl1, gl2, p) == (None,) * 4, "está reservada y muestra algo")
        continue
    comprobar(donde, cerca(p, cola_f(f, gl1, gl2), 1e-8), "el valor p no es el de F y sus grados de libertad")
    afirma = fila["lectura"].startswith("Las respuestas cambian")
    comprobar(donde, afirma == (p < ALFA), "la lectura no es la del valor p")

print(f"{comprobaciones} comprobaciones de las tablas, {len(diferencias)} diferencias")
