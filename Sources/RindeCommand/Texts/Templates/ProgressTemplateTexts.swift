/// What `avances.xlsx` says to the office.
enum ProgressTemplateTexts {
  static let activity = "Actividad"
  static let date = "Fecha"
  static let quantity = "Cantidad"
  static let numerator = "Numerador"
  static let denominator = "Denominador"
  static let milestone = "Hito"
  static let office = "Dependencia"
  static let evidence = "Evidencia"
  static let verified = "Verificado"
  static let note = "Observación"

  static func title(_ year: Int) -> String { "Avances del plan, vigencia \(year)" }

  static let introduction = [
    "Escriba una fila por cada entrega: lo hecho en ese reporte, no el acumulado. Si no hubo avance, "
      + "escriba 0: una celda vacía no es un cero."
  ]

  static let whenCount = "si la meta es una cantidad"
  static let whenPercentage = "si la meta es un porcentaje"
  static let whenMilestone = "si la meta es por hitos"

  static let acceptsActivity = "El número de la actividad, igual que en el plan."
  static let acceptsDate = "El día al que corresponde la evidencia; de la vigencia."
  static let acceptsQuantity = "Cuánto se hizo en este reporte."
  static let acceptsNumerator = "En una meta en porcentaje, lo logrado: 45 de 60 líderes."
  static let acceptsDenominator =
    "En una meta en porcentaje, el total: 60 líderes. 0 si no hubo demanda."
  static let acceptsMilestone = "El nombre del paso que se completó, como está en el plan."
  static let exampleMilestone = "Informe publicado"
  static let acceptsOffice = "Quién reporta."
  static let acceptsEvidence =
    "El enlace o la referencia del documento. Sin evidencia, el avance no cuenta como verificado."
  static let acceptsVerified =
    "Lo que verificó control interno: Sí, No, o vacío si no lo ha revisado."
  static let acceptsNote = "Una aclaración, si hace falta."
}
