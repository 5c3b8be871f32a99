# El cuaderno de las redes sociales.

# %% [markdown]
# ## Las redes sociales
