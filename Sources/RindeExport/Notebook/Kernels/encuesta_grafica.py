# %% [markdown]
# ## La gráfica
#
# Las participaciones de una pregunta, con su intervalo si la encuesta lo da. Lo reservado y lo poco confiable no se
# dibuja. Debajo, lo mismo en palabras.

# %%
dibujada = next((p for p in PREGUNTAS if p["pregunta"] == pregunta_de_la_grafica), None)
barras = [f for f in dominios.get((dibujada["numero"], None, None), []) if f["pct"] is not None]
barras.sort(key=lambda fila: fila["pct"])
if barras:
    figura, ejes = plt.subplots(figsize=(8, 1.2 + 0.45 * len(barras)), layout="constrained")
    dibujo = ejes.barh([f["opcion"]["etiqueta"] for f in barras], [f["pct"] for f in barras], color="#8fbbdd")
    for altura, fila in enumerate(barras):
        if fila["inferior"] is not None:
            ejes.plot([fila["inferior"], fila["superior"]], [altura, altura], color="#1a1a1a", linewidth=1.5)
    extremo = max(max(f["pct"], f["superior"] or 0) for f in barras)
    for altura, fila in enumerate(barras):
        texto = f"{redondear(Fraction(repr(fila['pct'])), 1)} %".replace(".", ",")
        ejes.text(max(fila["pct"], fila["superior"] or 0) + extremo / 60, altura, texto, va="center")
    ejes.set_xlim(0, extremo * 1.15)
    con_intervalo = any(fila["inferior"] is not None for fila in barras)
    ejes.set_xlabel("% de la base" + ("; la línea es el intervalo" if con_intervalo else ""))
    ejes.set_title(f"{dibujada['texto']}\nBase: {barras[0]['base']:.0f} personas", fontsize=10, wrap=True)
    for lado in ("top", "right"):
        ejes.spines[lado].set_visible(False)
    plt.show()
    for fila, barra in zip(barras, dibujo):
        grafica_dice(fila["id"], barra.get_width())

print("Texto alternativo. Gráfica de barras:", dibujada["texto"])
for fila in reversed(barras):
    decir = f"{fila['opcion']['etiqueta']}: {redondear(Fraction(repr(fila['pct'])), 1)} %"
    if fila["inferior"] is not None:
        abajo, arriba = (redondear(Fraction(repr(fila[lado])), 1) for lado in ("inferior", "superior"))
        decir += f", entre {abajo} % y {arriba} %"
    print("- " + decir.replace(".", ","))
