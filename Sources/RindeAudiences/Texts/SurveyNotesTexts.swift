internal import RindeAnalysis
internal import RindeModel

/// The method of a survey, in the words of an office; only what its report uses.
struct SurveyNotesTexts {
  let view: SurveyView

  /// All notes, in order: name and text.
  var notes: [(String, String)] {
    general + (view.statesPrecision ? precision : [])
      + (view.judgesReliability ? [reliability] : [])
      + (view.isWeighted ? [weights] : [])
      + protection + (view.material.publishesAnswers ? [microdata] : []) + [numbers]
  }

  private var microdata: (String, String) {
    (
      "Microdatos: sin reserva de cifras pequeñas",
      "Con este informe se publican respuestas individuales (respuestas.csv). La reserva de cifras "
        + "pequeñas no vale para ellas: cualquiera puede contar en ese archivo lo que las tablas "
        + "ocultan con [c]."
    )
  }

  private var general: [(String, String)] {
    [
      (
        "Base",
        "Encuestados con respuesta válida a la pregunta. En las de respuesta múltiple es válida la "
          + "respuesta de quien marcó al menos una opción, también «ninguna» u «otra»."
      ),
      (
        "Participación",
        "Parte de la base que escogió la opción. La base son personas y no respuestas: en las "
          + "preguntas de respuesta múltiple los porcentajes no suman 100 %."
      ),
      (
        "No sabe, no responde y no se preguntó",
        "No están en la base. «No responde», «no sabe» y las respuestas no válidas son la no respuesta; "
          + "a quien no se le hizo la pregunta no le falta respuesta."
      ),
      (
        "Opciones sin respuestas",
        "Aparecen todas las opciones del cuestionario, en su orden, también las que nadie escogió."
      ),
      (
        "Preguntas abiertas y fechas",
        "Solo se cuenta cuántas personas respondieron. Lo que escribieron no se publica, porque puede "
          + "traer nombres o datos personales."
      ),
    ] + (view.questions.contains { $0.kind == .scale } ? [scales] : [])
  }

  private var scales: (String, String) {
    (
      "Escalas",
      "El promedio y la mediana toman cada calificación como un número. «Dos más altas» es la parte de "
        + "la base que dio una de las dos calificaciones mayores."
    )
  }

  private var precision: [(String, String)] {
    [
      (
        "Intervalo de confianza",
        "Si la encuesta se repitiera muchas veces, el \(SurveyFactTexts.level(view.settings.level)) "
          + "de los intervalos contendría la cifra de toda la población. Solo mide el error de "
          + "muestreo."
      ),
      (
        "n efectivo, grados de libertad y efecto de diseño",
        "El n efectivo es el tamaño de una muestra aleatoria simple con la misma precisión; los grados "
          + "de libertad son las unidades primarias menos los estratos; el efecto de diseño compara la "
          + "varianza con la de una muestra aleatoria simple."
      ),
      (
        "Diferencias entre opciones",
        "Se compara cada opción con la siguiente en participación, con su covarianza y un valor p "
          + "ajustado por el método de Holm. Que dos opciones no se distingan no quiere decir que sean "
          + "iguales."
      ),
      (
        "Diferencias entre grupos",
        "Prueba de Rao-Scott de segundo orden, que tiene en cuenta el diseño de la muestra."
      ),
    ]
  }

  private var reliability: (String, String) {
    (
      "Marcas de confiabilidad",
      SurveyWords.standard(view.settings.standard)
        + ". «publicar»: cumple; «precaución»: se publica con advertencia; «poco confiable»: no se "
        + "publica y lleva [u]. El motivo va al lado."
    )
  }

  private var weights: (String, String) {
    (
      "Ponderación",
      "Cada encuestado vale lo que su peso: la participación es la suma de los pesos de quienes "
        + "escogieron la opción sobre la suma de los pesos de la base. Por eso no es n entre base, y "
        + "en el libro de Excel no es una fórmula."
    )
  }

  private var protection: [(String, String)] {
    [withheld] + (view.breakdowns.isEmpty ? [] : [groupless]) + [
      (
        "Todo un grupo pequeño respondió lo mismo",
        "Si todas o ninguna de las personas de un grupo pequeño dieron una respuesta, quien conozca a "
          + "alguna sabe qué respondió. La cifra se publica y el motivo lo advierte, para que la entidad "
          + "decida si reúne ese grupo con otro."
      )
    ] + (view.judgesReliability ? [unreliable] : []) + [
      (
        "Reserva y datos abiertos",
        "En los archivos CSV para programas las cifras con \(view.judgesReliability ? "[c] o [u]" : "[c]") "
          + "van vacías; la columna marca dice por qué."
      )
    ]
  }

  private var unreliable: (String, String) {
    (
      "Cifras poco confiables: [u]",
      "La muestra no alcanza para publicar la cifra con confianza. No es una cifra reservada: n y la "
        + "base se muestran."
    )
  }

  private var withheld: (String, String) {
    let minimum = SpanishNumber.text(view.settings.suppressionMinimum)
    return (
      "Cifras reservadas: [c]",
      "Se reserva una cifra si la dieron menos de \(minimum) encuestados y más de cero, o si con ella "
        + "se podría deducir otra reservada. Todas llevan la misma marca para no dar pistas. También "
        + "se reservan la base, los promedios y las pruebas que permitirían deducirlas. Primero se "
        + "aplica esta regla y después la de confiabilidad."
    )
  }

  /// What the protection does not reach (decision 0011).
  private var groupless: (String, String) {
    (
      "Lo que la reserva no cubre",
      "Quienes no dijeron su grupo no se protegen como grupo: al restar los grupos del total se podría "
        + "saber cuántos son y qué respondieron. Tampoco se protege lo que se deduzca al comparar dos "
        + "preguntas o esta encuesta con otra publicación."
    )
  }

  private var numbers: (String, String) {
    (
      "Redondeo",
      "Los cálculos no se redondean; los archivos CSV traen todos los decimales. Al mostrar se redondea "
        + "con la mitad hacia arriba, igual que la función REDONDEAR de Excel: las tablas, con un "
        + "decimal; las frases, sin decimales si la base es menor de 100, porque con tan pocas personas "
        + "una cambia más que ese decimal."
    )
  }
}
