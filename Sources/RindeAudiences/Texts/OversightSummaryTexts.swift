/// The verified measures of the summary and how each is read.
enum OversightSummaryTexts {
  static let count = SummaryTexts.Measure(
    name: "Conteo verificado OCI",
    reading:
      "Actividades cuya parte verificada alcanza todo lo que vencía, sobre las programadas."
  )
  static let mean = SummaryTexts.Measure(
    name: "Promedio verificado OCI",
    reading:
      "Promedio simple de los porcentajes verificados de las programadas, cada uno con tope de 100 %."
  )
}
