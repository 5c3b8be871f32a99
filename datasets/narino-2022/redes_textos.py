"""The themes and sentences of the invented posts that make-redes.py writes: nobody said them, and they name no person."""

PLACES = (
    'Pasto', 'Ipiales', 'Tumaco', 'Túquerres', 'La Unión', 'Samaniego', 'Barbacoas', 'Sandoná', 'El Charco', 'Ricaurte', 'Cumbal', 'La Cruz',
    'Policarpa', 'Leiva', 'Buesaco', 'San Pablo', 'Linares', 'Guachucal', 'Pupiales', 'Roberto Payán', 'Magüí', 'Consacá', 'Taminango', 'Potosí',
)
OFFICES = {
    'vias': 'Secretaría de Infraestructura y Minas',
    'salud': 'Instituto Departamental de Salud de Nariño',
    'educacion': 'Secretaría de Educación',
    'agro': 'Secretaría de Agricultura y Desarrollo Rural',
    'paz': 'Subsecretaría de Paz y Derechos Humanos',
    'mujer': 'Secretaría de Equidad de Género e Inclusión Social',
    'riesgo': 'Dirección Administrativa para la Gestión del Riesgo de Desastres',
    'cultura': 'Dirección Administrativa de Cultura',
    'turismo': 'Dirección Administrativa de Turismo',
    'cuentas': 'Subsecretaría de desarrollo comunitario',
    'participa': 'Secretaría TIC, Innovación y Gobierno Abierto',
    'agenda': 'Prensa y comunicaciones',
}
# Theme, its hashtags (the first one always goes), its emoji and its sentences. {a} and {b} are places, {n} a number.
THEMES = {
    'vias': (('#VíasParaNariño', '#EnDefensaDeLoNuestro'), '🚜', (
        'Avanza el mejoramiento de {n} kilómetros de vía terciaria entre las veredas de {a}.',
        'Con placa huella cumplimos a las comunidades rurales de {a} y {b}: ya van {n} metros construidos.',
        'La maquinaria amarilla llegó a {a}. Las juntas de acción comunal acompañan el mantenimiento de la vía.',
        'Así va el puente sobre la vía que une a {a} con {b}: avance de obra del {n} %.',
        'Firmamos el acta de inicio para pavimentar la vía de acceso a {a}. La interventoría y la veeduría ya trabajan.',
    )),
    'salud': (('#NariñoSeVacuna', '#SaludParaTodos'), '💉', (
        'Jornada de vacunación este sábado en {a} y {b}. Lleve su documento; no se necesita cita.',
        'Nariño aplicó {n} mil dosis más esta semana. Complete su esquema de vacunación y proteja a su familia.',
        'Entregamos una ambulancia medicalizada al hospital de {a}.',
        'El puesto de salud de {a} abre de nuevo sus puertas después de la remodelación.',
        'Brigada de salud en las veredas de {a}: medicina general, odontología y vacunación para {n} familias.',
    )),
    'educacion': (('#PAENariño', '#EducaciónQueTransforma'), '🎒', (
        'El Programa de Alimentación Escolar llega a {n} mil estudiantes de los municipios no certificados.',
        'Mesa pública del PAE en {a}: madres, padres y rectores revisaron los menús y las entregas.',
        'Nuevas aulas para la institución educativa de {a}. La obra beneficia a {n} estudiantes.',
        'Inició la entrega de equipos de cómputo a las sedes rurales de {a} y {b}.',
        '{n} docentes de {a} terminaron el diplomado en educación propia.',
    )),
    'agro': (('#CampoNariñense', '#EnDefensaDeLoNuestro'), '🥔', (
        'Los productores de papa de {a} vendieron {n} toneladas en el mercado campesino.',
        'Café de {a} en la feria regional: {n} familias cafeteras mostraron sus perfiles de taza.',
        'Entrega de insumos a {n} familias paneleras de {a} y {b}.',
        'Asistencia técnica para los productores de cacao de {a}.',
        'Este fin de semana, mercado campesino en {a}. Compre local y sin intermediarios.',
    )),
    'paz': (('#NariñoTerritorioDePaz',), '🕊️', (
        'El Consejo Departamental de Paz sesionó en {a} con la participación de {n} organizaciones.',
        'Boletín: avances en la implementación del Acuerdo de Paz en los municipios PDET de la costa.',
        'Con las comunidades de {a} y {b} revisamos las iniciativas de los pactos municipales.',
    )),
    'mujer': (('#MujeresDeNariño',), '💜', (
        '{n} mujeres de {a} terminaron la escuela de liderazgo y participación.',
        'Ruta de atención a mujeres víctimas de violencia: conozca los canales en su municipio.',
        'En {a} abrimos la casa de la mujer. Orientación jurídica y psicosocial gratuita.',
    )),
    'riesgo': (('#NariñoPrevenido',), '⚠️', (
        'Por las lluvias hay paso restringido en la vía {a} – {b}. Maneje con precaución y consulte los canales oficiales.',
        'Entregamos {n} kits de ayuda humanitaria a las familias afectadas por las lluvias en {a}.',
        'Simulacro de evacuación en {a}: participaron {n} personas de instituciones y barrios.',
    )),
    'cultura': (('#CulturaNariñense',), '🎭', (
        'Abierta la convocatoria de estímulos a la cultura: {n} propuestas serán financiadas.',
        'La música de cuerdas y la marimba se encuentran en {a}. Entrada libre.',
        'Los artesanos del barniz y del tamo de {a} abrieron sus talleres al público.',
    )),
    'turismo': (('#ViajaPorNariño',), '🏞️', (
        'Lagunas, volcanes y manglares: planee su visita a {a} y {b}.',
        'Prestadores de servicios turísticos de {a} recibieron su sello de calidad.',
        'Este puente festivo entraron {n} mil visitantes al departamento.',
    )),
    'cuentas': (('#RendiciónDeCuentas', '#EnDefensaDeLoNuestro'), '📊', (
        'Rendir cuentas es un deber. Conozca cómo va el plan de desarrollo «Mi Nariño en Defensa de lo Nuestro».',
        'Píldora: ¿sabe cuánto se invirtió en {a} este año? Le contamos en un minuto.',
        'Veedores de {a} preguntaron y la Gobernación respondió: {n} preguntas con respuesta escrita.',
        'Así se ejecuta el presupuesto de 2022: {n} % comprometido al corte.',
        'Control social en {a}: la comunidad visitó las obras y dejó sus observaciones en acta.',
    )),
    # Only where the year asks for them: their hashtags link a post with an activity of the plan.
    'participa': (('#NariñoParticipa', '#GobiernoAbierto'), '🗣️', (
        '¿Tiene una petición, una queja o un reclamo? Ya está abierto el espacio de participación de nuestra página web.',
        'Los temas que más nos preguntan: vías, subsidios y matrículas. Opine en el espacio de participación ciudadana.',
        'Su reclamo también construye. Entre al espacio de participación y cuéntenos qué debe mejorar en {a}.',
        'Respondimos las preguntas más repetidas de {a} y {b}. Léalas y comente en el espacio de participación.',
    )),
    'agenda': (('#AgendaDeDiálogo', '#RendiciónDeCuentas'), '📅', (
        'Agéndese: estas son las reuniones zonales y las mesas de trabajo de las próximas semanas.',
        'Programación de los espacios de diálogo: dónde, cuándo y con quién. El primero es en {a}.',
    )),
}
ANSWERS = (
    '@juntavereda_ejemplo Buenos días. La entrega está programada para el viernes; en el enlace puede ver el cronograma.',
    '@veeduria_ejemplo Gracias por escribirnos. El contrato se puede consultar en SECOP; por mensaje directo le enviamos el número.',
    '@colegio_ejemplo La solicitud quedó radicada y se trasladó a la Secretaría de Educación.',
    '@vecinos_ejemplo El paso se habilita a las 5:00 p. m. Siga los canales oficiales.',
)
# Posts that the plan's activities need: network, day and hour, theme, text, and what temas.csv says of them.
SPECIAL = {
    'N1': (
        ('2022-03-28 10:15', 'Primer trimestre: esto hicimos y esto nos falta. Lea el balance de la gestión de todas las dependencias.'),
        ('2022-06-29 09:40', 'Balance del segundo trimestre: obras, salud, educación y campo. Compare lo prometido con lo cumplido.'),
        ('2022-09-28 11:05', 'Tercer trimestre en cifras: así cumplen sus metas las dependencias de la Gobernación.'),
        ('2022-12-15 15:20', 'Cierre de 2022: el balance de la gestión, meta por meta y municipio por municipio.'),
    ),
    'N17': (
        ('2022-05-12 08:30', '¿Qué es una veeduría? Cinco pasos para vigilar una obra en su municipio.'),
        ('2022-06-23 16:10', 'Lo que dijo la ciudadanía en la Feria de Transparencia y lo que respondió cada dependencia.'),
        ('2022-12-20 17:45', 'Después de la audiencia pública: lo que preguntaron los veedores y en qué va cada respuesta.'),
    ),
    'N15': (
        ('2022-08-08 10:00', 'Conclusiones y compromisos del foro con la ciudadanía del 15 de julio. Quedaron ocho compromisos con fecha.'),
        ('2022-08-22 09:10', 'Conclusiones y compromisos de la reunión zonal de la costa Pacífica: agua, energía y vías.'),
    ),
}
VIDEOS = (
    'Audiencia pública de rendición de cuentas, resumen', 'Así se construye una placa huella', 'El PAE visto por las manipuladoras de alimentos',
    'Vacunación casa a casa en la cordillera', 'Voces del campo nariñense', 'Mercado campesino, paso a paso', 'Mi Nariño en Defensa de lo Nuestro: informe en video',
    'Consejo Departamental de Paz, sesión completa', 'Taller de innovación pública', 'Marimba y cuerdas: encuentro de saberes',
)
