package import RindeModel

/// Sentences of covers.
enum CoverTexts {
  static let exampleNotice = "Datos de ejemplo: no son cifras oficiales."

  static let reading = [
    "Cumplimiento a la fecha es lo ejecutado sobre lo que vencía hasta la fecha de corte; "
      + "avance anual es lo ejecutado sobre la meta de toda la vigencia. Nunca se mezclan.",
    "Lo que aún no vence no tiene porcentaje de cumplimiento ni entra en sus promedios: no es un "
      + "incumplimiento. El avance anual, en cambio, se mide frente a la meta de toda la vigencia: "
      + "antes de que termine es normal que no llegue al 100 %.",
    "[x] significa que no hay dato reportado y [z] que el dato no aplica.",
  ]

  /// `20 leídas (16 aceptadas y 4 rechazadas)`.
  ///
  /// - Parameters:
  ///   - rows: What became of them.
  ///   - gender: The letter in which words about them end.
  /// - Returns: The words.
  static func rows(_ rows: RegisterRows, _ gender: String) -> String {
    let count = { (number: Int, stem: String) in
      SpanishNumber.count(number, "\(stem)\(gender)", "\(stem)\(gender)s")
    }
    let read = count(rows.used + rows.rejected, "leíd")
    switch (rows.used, rows.rejected) {
    case (0, 0): return read
    case (1, 0): return "\(read) y aceptad\(gender)"
    case (_, 0): return "\(read), tod\(gender)s aceptad\(gender)s"
    default: return "\(read) (\(count(rows.used, "aceptad")) y \(count(rows.rejected, "rechazad")))"
    }
  }

  /// What only a workbook's reader can do.
  static let formulas =
    "Los porcentajes de este libro son fórmulas: al seleccionar una celda se ve de qué celdas sale."

  /// What a page's reader can do instead.
  static let data =
    "Las cifras están completas, con las de cada actividad, en el libro de Excel y en los datos "
    + "abiertos que acompañan esta página."
}

extension Entity.PlanKind {
  /// The plan's name as offices write it.
  package var name: String {
    switch self {
    case .anticorruption: "Plan Anticorrupción y de Atención al Ciudadano (PAAC)"
    case .transparencyProgram: "Programa de Transparencia y Ética Pública (PTEP)"
    case .actionPlan: "Plan de acción"
    }
  }
}

/// How cut-offs are named in running text.
package enum CutoffTexts {
  private static let ordinals = ["primer", "segundo", "tercer", "cuarto"]

  /// `segundo trimestre`.
  static func quarter(_ number: Int) -> String { "\(ordinals[number - 1]) trimestre" }

  /// `1 de abril al 30 de junio de 2022`.
  static func period(_ days: ClosedRange<CalendarDate>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let start =
      first.components.year == last.components.year
      ? SpanishNumber.dayAndMonth(first) : SpanishNumber.longDate(first)
    return "\(start) al \(SpanishNumber.longDate(last))"
  }

  /// `Segundo trimestre de 2022`, `Segundo seguimiento del PAAC 2022`, or the date.
  ///
  /// - Parameters:
  ///   - cutoff: What is named.
  ///   - plan: The kind of plan; the follow-ups of the PAAC are none of another.
  /// - Returns: The name, with a capital where it begins with a word.
  package static func name(_ cutoff: Cutoff, plan: Entity.PlanKind?) -> String {
    let year = cutoff.date.year
    guard let number = cutoff.name.last?.wholeNumberValue, (1...4).contains(number) else {
      return SpanishNumber.longDate(cutoff.date)
    }
    if cutoff.name.contains("-T") { return "\(quarter(number).capitalizedFirst) de \(year)" }
    if cutoff.name.contains("-PAAC-"), plan == .anticorruption {
      return "\(ordinals[number - 1].capitalizedFirst) seguimiento del PAAC \(year)"
    }
    return SpanishNumber.longDate(cutoff.date)
  }
}

extension String {
  /// The words with a capital at the beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
