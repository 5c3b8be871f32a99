internal import RindeAnalysis

/// The measures of the summary and how each is read.
enum SummaryTexts {
  struct Measure {
    let name: String
    let reading: String
  }

  static let programmed = Measure(
    name: "Programadas a la fecha de corte",
    reading:
      "Actividades de las que ya vencía algo, sobre todas las del plan. Son la base de lo que sigue."
  )
  static let count = Measure(
    name: "Cumplimiento por conteo",
    reading:
      "Actividades que hicieron todo lo que vencía, sobre las programadas. Es la cifra principal."
  )
  static let exceeded = Measure(
    name: "Superaron la meta",
    reading: "Hicieron más de lo programado. Las metas de mínimo no se cuentan aquí."
  )
  static let met = Measure(
    name: "Cumplieron la meta",
    reading: "Hicieron lo programado."
  )
  static let missed = Measure(
    name: "No alcanzaron la meta",
    reading: "Les falta algo de lo programado."
  )
  static let unreported = Measure(
    name: "Sin reporte",
    reading: "Tenían algo programado y nadie reportó. Están dentro de las que no alcanzaron."
  )
  static let mean = Measure(
    name: "Cumplimiento promedio",
    reading: "Promedio simple del cumplimiento de las programadas, cada una con tope de 100 %."
  )
  static let weighted = Measure(
    name: "Cumplimiento ponderado",
    reading: "Promedio con las ponderaciones del plan, sobre las programadas que la tienen."
  )
  static let annualCount = Measure(
    name: "Cumplidas en la vigencia",
    reading: "Actividades que ya completaron la meta de todo el año, sobre todas las del plan."
  )
  static let annualMean = Measure(
    name: "Avance anual promedio",
    reading:
      "Promedio simple del avance frente a la meta anual, con tope de 100 %, de las que se pueden "
      + "calcular."
  )

  static func outside(_ state: ComplianceState) -> Measure {
    Measure(name: state.word, reading: state.meaning)
  }
}
