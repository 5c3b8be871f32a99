# %% [markdown]
# ## La varianza
#
# Linealización de Taylor. De cada estimación se toma el puntaje de cada persona, por su peso (en una
# participación, w(y − p)/Σw, y cero fuera de la base), y se suman por unidad primaria. En el estrato *h*, con
# *n* unidades escogidas de *N*:
#
# V = Σₕ (1 − n/N) · n/(n − 1) · Σⱼ (zⱼ − z̄)²
#
# más, si hay poblaciones, n/N por la misma cuenta dentro de cada unidad. Las unidades sin nadie de la base
# cuentan con cero. Con calibración, los puntajes son los residuos de su regresión sobre los márgenes. Es la
# cuenta de `svyrecvar` del paquete survey de R (`R/multistage.R`). Con pesos de réplica, la varianza es la suma
# de los cuadrados de las diferencias de cada réplica, por su escala.

# %%
def totales_por_unidad(z, unidad):
    suma = np.zeros((unidad.max() + 1, z.shape[1]))
    np.add.at(suma, unidad, z)
    return suma


def varianza_de_etapa(z, etapa, quienes):
    """La matriz de varianzas de la suma de z, desde una etapa y entre algunas personas."""
    k = z.shape[1]
    suma, solas, con_varianza, de_estrato = np.zeros((k, k)), 0, 0, estratos_de_etapa[etapa]
    media_de_todas = None
    for estrato in np.unique(de_estrato[quienes]):
        ahi = quienes[de_estrato[quienes] == estrato]
        unidad = np.unique(unidades[etapa][ahi], return_inverse=True)[1]
        z_unidad = totales_por_unidad(z[ahi], unidad)
        n = len(z_unidad)
        f = fracciones[etapa][ahi[0]] if etapa < len(fracciones) else 0.0
        if f < 1 - 1e-7:
            if n > 1:
                desvios = z_unidad - z_unidad.mean(axis=0)
                suma += (1 - f) * n / (n - 1) * desvios.T @ desvios
                con_varianza += 1
            elif DISENO["upm_unica"] == "ajuste":
                if media_de_todas is None:
                    todas = np.unique(unidades[etapa][quienes])
                    media_de_todas = z[quienes].sum(axis=0) / len(todas)
                desvio = z_unidad - media_de_todas
                suma += (1 - f) * desvio.T @ desvio
            elif DISENO["upm_unica"] == "promedio":
                solas += 1
        else:
            con_varianza += 1
        if fracciones and etapa + 1 < len(unidades) and f > 0:
            suma += f * sum(
                varianza_de_etapa(z, etapa + 1, ahi[unidad == numero_de_unidad])
                for numero_de_unidad in range(n)
            )
    return suma * (1 + solas / con_varianza) if solas and con_varianza else suma


if CALIBRACION:
    X_MARGENES = np.hstack([m["columnas"] for m in MARGENES])
    # En el rastrillo, sin pesos, como svyrecvar; en las demás, con los pesos de antes.
    RAIZ = np.sqrt(np.ones(TODAS) if CALIBRACION == "rastrillo" else PESO_INICIAL)[:, None]
    PROYECCION = np.linalg.pinv(X_MARGENES * RAIZ)


def varianza_de_puntajes(u):
    """La matriz de varianzas de Σ w u, con u una columna por estimación."""
    if CALIBRACION:
        u = u - X_MARGENES @ (PROYECCION @ (u * RAIZ))
    return varianza_de_etapa(u * PESO[:, None], 0, np.arange(TODAS))


# %%
if REPLICAS:
    escalas = np.ones(REPLICAS)
    if "escalas_de_replica" in tablas:
        escalas = np.array([float(f["escala"]) for f in leer("escalas_de_replica")])
    RHO = float(DISENO["replicas_rho"] or 0)
    ESCALA = float(DISENO["replicas_escala"] or 0) or {
        "jk1": (REPLICAS - 1) / REPLICAS, "jkn": 1, "brr": 1 / REPLICAS, "sdr": 4 / REPLICAS,
        "fay": 1 / (REPLICAS * (1 - RHO) ** 2), "bootstrap": 1 / (REPLICAS - 1),
    }.get(DISENO["replicas"])
    PESOS_DE_REPLICA = np.stack([medida(f"replica_{r + 1}") for r in range(REPLICAS)], axis=1)
    if DISENO["replicas_combinadas"] == "no":
        PESOS_DE_REPLICA = PESOS_DE_REPLICA * PESO_INICIAL[:, None]
    if CALIBRACION:
        PESOS_DE_REPLICA = np.stack([calibrar(w) for w in PESOS_DE_REPLICA.T], axis=1)


def varianza(estimador, puntajes):
    """De estimaciones: con réplicas, por ellas; si no, por sus puntajes."""
    if not REPLICAS:
        return varianza_de_puntajes(puntajes())
    hallados = np.array([estimador(w) for w in PESOS_DE_REPLICA.T])
    centro = estimador(PESO) if DISENO["replicas_centradas"] == "si" else hallados.mean(axis=0)
    desvios = hallados - centro
    return (desvios.T * (ESCALA * escalas)) @ desvios


def grados_de_libertad(base):
    """Unidades primarias menos estratos, entre quienes tienen respuesta y algún peso."""
    con_peso = base & (PESO != 0)
    if REPLICAS:
        return int(np.linalg.matrix_rank(PESOS_DE_REPLICA[con_peso])) - 1
    return len(np.unique(unidades[0][con_peso])) - len(np.unique(ESTRATO[con_peso]))
