# El cuaderno de una encuesta.

# %% [markdown]
# ## La encuesta
