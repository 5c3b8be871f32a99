# %% [markdown]
# ## La encuesta
#
# Una **participación** es la parte de la base que escogió una opción; la **base** son las personas con respuesta válida, y no
# las respuestas. Con pesos, es la suma de los pesos de quienes la escogieron entre la suma de los pesos de la base.
#
# Los conteos se comparan exactos. Las estimaciones, con `tolerancia_relativa`: dos programas que suman en otro orden difieren
# en el último dígito. Además de las cifras se comprueban las celdas que las acompañan: intervalos, n efectivos, marcas.
