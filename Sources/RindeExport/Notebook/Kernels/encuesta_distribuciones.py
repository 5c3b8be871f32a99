# %% [markdown]
# ## Las distribuciones
#
# Los intervalos necesitan cuantiles de la beta, de la t de Student y de la normal. `numpy` no los trae: aquí
# salen de la función beta incompleta regularizada, por su fracción continua (*Numerical Recipes in C*, 6.4),
# y de su inversa, que se busca encerrándola entre dos valores. La normal es la de la biblioteca de Python.

# %%
from statistics import NormalDist


def beta_incompleta(x, a, b):
    """I_x(a, b), entre 0 y 1."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_incompleta(1 - x, b, a)
    frente = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, 10000):
        par = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / (1 + par * d), 1 + par / c
        total *= d * c
        impar = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / (1 + impar * d), 1 + impar / c
        total *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return frente * total / a


def cuantil_beta(q, a, b):
    """El x con I_x(a, b) = q: Newton, y si se sale del intervalo que lo encierra, la mitad."""
    if a <= 0:
        return 0.0
    if b <= 0:
        return 1.0
    menor, mayor, x = 0.0, 1.0, a / (a + b)
    x = min(max(x, 1e-300), 1 - 1e-16)
    constante = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    for _ in range(200):
        error = beta_incompleta(x, a, b) - q
        if error > 0:
            mayor = x
        else:
            menor = x
        densidad = math.exp(constante + (a - 1) * math.log(x) + (b - 1) * math.log1p(-x))
        siguiente = x - error / densidad if densidad > 0 else -1
        if not menor < siguiente < mayor:
            siguiente = min(max((menor + mayor) / 2, 1e-300), 1 - 1e-16)
        if abs(siguiente - x) <= 1e-16 * x:
            break
        x = siguiente
    return x


def cuantil_t(q, gl):
    """El cuantil q > 1/2 de la t: la t al cuadrado es una razón de betas."""
    if gl > 1e6:
        return NormalDist().inv_cdf(q)
    x = cuantil_beta(2 * (1 - q), gl / 2, 0.5)
    return math.sqrt(gl * (1 - x) / x)


def cola_f(f, gl1, gl2):
    """La probabilidad de una F mayor que f."""
    return beta_incompleta(gl2 / (gl2 + gl1 * f), gl2 / 2, gl1 / 2)


# %% [markdown]
# ## Los intervalos de una proporción
#
# Con `p` la proporción, `efectivo` = p(1 − p)/V el n efectivo y `gl` los grados de libertad. Korn-Graubard es
# Clopper-Pearson con el n efectivo corregido por los grados de libertad (Korn y Graubard, 1998; método `beta`
# de `svyciprop`, del paquete survey de R). Si nadie o todos la escogieron: de 0 a 1 − (α/2)^(1/n), o su espejo.

# %%
def limites(metodo, p, efectivo, gl, base):
    """Los dos límites, de 0 a 1; None donde no se pueden calcular."""
    if p in (0, 1):
        borde = 1 - (ALFA / 2) ** (1 / base)
        return (0.0, borde) if p == 0 else (1 - borde, 1.0)
    t, error = cuantil_t(1 - ALFA / 2, gl), math.sqrt(p * (1 - p) / efectivo)
    if metodo == "Korn-Graubard":
        n = efectivo * (cuantil_t(1 - ALFA / 2, base - 1) / t) ** 2
        x = n * p
        return cuantil_beta(ALFA / 2, x, n - x + 1), cuantil_beta(1 - ALFA / 2, x + 1, n - x)
    if metodo == "Wilson":
        return wilson(p, efectivo, t)
    if metodo == "Logit":
        paso, centro = t * error / (p * (1 - p)), math.log(p / (1 - p))
        return tuple(1 / (1 + math.exp(-(centro + signo * paso))) for signo in (-1, 1))
    if metodo == "Normal (t de Student)":
        return max(p - t * error, 0.0), min(p + t * error, 1.0)
    if metodo == "Arcoseno":
        paso, centro = t * error / (2 * math.sqrt(p * (1 - p))), math.asin(math.sqrt(p))
        menor, mayor = max(centro - paso, 0), min(centro + paso, math.pi / 2)
        return math.sin(menor) ** 2, math.sin(mayor) ** 2
    return None


def wilson(p, n, z):
    """Wilson (1927): los valores que la prueba de la proporción no rechaza."""
    mitad = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    centro = (p + z * z / (2 * n)) / (1 + z * z / n)
    return centro - mitad, centro + mitad


def limites_de_conteos(metodo, p, n):
    """Los de una muestra simple sin pesos: con conteos y el cuantil normal, o exactos."""
    z, x = NormalDist().inv_cdf(1 - ALFA / 2), n * p
    if metodo == "Wilson":
        return wilson(p, n, z)
    if metodo == "Agresti-Coull":
        total = n + z * z
        centro = (x + z * z / 2) / total
        mitad = z * math.sqrt(centro * (1 - centro) / total)
        return centro - mitad, centro + mitad
    if metodo == "Clopper-Pearson":
        menor = cuantil_beta(ALFA / 2, x, n - x + 1) if x > 0 else 0.0
        mayor = cuantil_beta(1 - ALFA / 2, x + 1, n - x) if x < n else 1.0
        return menor, mayor
    return None


assert abs(cuantil_t(0.975, 13) - 2.160368656462792) < 1e-13  # qt(0.975, 13) de R
assert abs(cuantil_beta(0.025, 3, 8) - 0.06673951117773447) < 1e-13  # qbeta(0.025, 3, 8) de R
