internal import RindeReport

/// The columns of the table of tests, and what a test says.
enum SurveyTestColumnTexts {
  static var columns: [Column] {
    [
      Column(
        key: "f",
        heading: "F",
        kind: .decimal(places: 3),
        meaning: "Estadístico F de Rao-Scott de segundo orden."
      ),
      Column(
        key: "gl_numerador",
        heading: "gl del numerador",
        kind: .decimal(places: 2),
        meaning: "Grados de libertad del numerador."
      ),
      Column(
        key: "gl_denominador",
        heading: "gl del denominador",
        kind: .decimal(places: 2),
        meaning: "Grados de libertad del denominador."
      ),
      Column(
        key: "valor_p",
        heading: "Valor p",
        kind: .decimal(places: 4),
        meaning: "Probabilidad de una diferencia así de grande si los grupos fueran iguales."
      ),
      Column(
        key: "lectura",
        heading: "Lectura",
        kind: .text,
        width: .wide,
        meaning: "Lo que dice la prueba, en palabras."
      ),
    ]
  }

  static func reading(isDifferent: Bool) -> String {
    isDifferent
      ? "Las respuestas cambian de un grupo a otro."
      : "No se puede afirmar que las respuestas cambien de un grupo a otro."
  }
}
