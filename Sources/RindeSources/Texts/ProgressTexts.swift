internal import RindeModel

/// The Spanish of the issues in progress records.
enum ProgressTexts {
  /// What a table needs besides activity and date.
  static let someValue = "cantidad (o numerador y denominador, o hito)"

  static let divipola = "dos dígitos (departamento) o cinco (municipio), como 52001"

  /// The words as a sentence of their own.
  static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  static func message(_ problem: ProgressProblem) -> String {
    switch problem {
    case .emptyRow: "la fila no reporta nada; no se usa"
    case .noActivity: "la fila no dice a qué actividad corresponde; no se usa"
    case .unknownActivity: "la actividad no está en el plan; el avance no se usa"
    case .numericActivity(let twin):
      "la celda es un número y no se distingue si es esta actividad o la \(twin); no se usa"
    case .noDate: "falta la fecha del avance; no se usa"
    case .unreadableDate: "la fecha no se entiende; el avance no se usa"
    case .dateOutsideYear(let year):
      "la fecha no pertenece a la vigencia \(year.year); el avance no se usa"
    case .noValue: "la fila no trae cantidad, numerador y denominador, ni hito; no se usa"
    case .unreadableAmount: "el número no se entiende; el avance no se usa"
    case .uncalculatedAmount: "la celda tiene una fórmula sin calcular; el avance no se usa"
    case .negativeAmount: "un avance no puede ser negativo; no se usa"
    case .ambiguousAmount(let decimal, let grouped):
      "no se sabe si el número es \(office(grouped)) o \(office(decimal)); el avance no se usa"
    case .doubtfulSeparator(let value): "el separador es dudoso; se leyó \(office(value))"
    case .roundedAmount(let value): "tiene más de seis decimales; se usa \(office(value))"
    case .percentageAgainstCount:
      "la meta es una cantidad y se reportó un porcentaje o una razón; el avance no se usa"
    case .incompleteRatio:
      "la meta es un porcentaje y faltan numerador y denominador; el avance no se usa"
    case .percentageWithoutSign(let points): "se leyó como \(office(points)) %"
    case .denominatorWithoutNumerator: "hay denominador sin numerador; el avance no se usa"
    case .numeratorWithoutDenominator: "hay numerador sin denominador; el avance no se usa"
    case .numeratorAboveDenominator: "el resultado pasa de 100 %; se usa como está"
    case .noDemand: "el denominador es cero: sin demanda en el periodo"
    case .numeratorOverZero: "hay numerador con denominador cero; el avance no se usa"
    case .quantityBesideRatio:
      "hay cantidad y también numerador y denominador; se usa lo que pide la meta"
    case .repeated(let line): "la fila repite la de la línea \(line); se cuenta una sola vez"
    case .noEvidence: "el avance no tiene evidencia; se usa como reportado, no como verificado"
    case .unknownMilestone: "el hito no está en la programación de la actividad; no se usa"
    case .missingMilestone: "la meta se mide por hitos y la fila no dice cuál; no se usa"
    case .milestoneWithAmount: "la fila trae un hito y además otra cantidad; no se usa"
    case .unreadableVerification: "no se entiende si está verificado; queda sin dato"
    case .paddedTerritory(let code): "el código había perdido el cero inicial; se usa \(code)"
    case .unreadableTerritory: "el código no es DIVIPOLA; el avance se usa sin territorio"
    }
  }

  static func expected(_ problem: ProgressProblem) -> String? {
    switch problem {
    case .noActivity, .unknownActivity, .numericActivity:
      "el número de una actividad del plan"
    case .noDate, .unreadableDate: "una fecha como 31/03/2022 o 2022-03-31"
    case .dateOutsideYear(let year):
      "una fecha entre \(year.firstDay.officeText) y \(year.lastDay.officeText)"
    case .noValue: someValue
    case .unreadableAmount, .uncalculatedAmount: "un número como 4, 0,85 u 85 %"
    case .negativeAmount: "cero o más"
    case .ambiguousAmount, .doubtfulSeparator: "coma decimal y punto de miles, o ningún separador"
    case .roundedAmount: "seis decimales como máximo"
    case .percentageAgainstCount: "una cantidad"
    case .incompleteRatio, .denominatorWithoutNumerator, .numeratorWithoutDenominator:
      "numerador y denominador"
    case .percentageWithoutSign: "un porcentaje con su signo, como 85 %"
    case .numeratorAboveDenominator: "un numerador que no pase del denominador"
    case .numeratorOverZero: "un denominador mayor que cero, o numerador cero"
    case .noEvidence: "un enlace o la referencia de un documento"
    case .unknownMilestone(let labels), .missingMilestone(let labels):
      labels.isEmpty ? "una actividad con hitos" : "uno de los hitos: \(quoted(labels))"
    case .milestoneWithAmount: "solo el hito"
    case .quantityBesideRatio: "solo la cantidad, o solo numerador y denominador"
    case .unreadableVerification: "sí o no"
    case .paddedTerritory, .unreadableTerritory: Self.divipola
    case .emptyRow, .noDemand, .repeated: nil
    }
  }

  /// What the user can do next.
  ///
  /// - Parameters:
  ///   - problem: What was found.
  ///   - nearest: The activities that may have been meant by one that is not in the plan.
  /// - Returns: `nil` where there is nothing to do.
  static func suggestion(_ problem: ProgressProblem, nearest: [String]) -> String? {
    switch problem {
    case .emptyRow, .noDemand, .percentageWithoutSign, .roundedAmount: nil
    case .noActivity: "Escriba el número de la actividad."
    case .unknownActivity:
      nearest.isEmpty
        ? "Revise el número en el plan." : "¿Quiso decir \(choices(nearest))?"
    case .numericActivity: "Dé formato de texto a la columna y escriba el número completo."
    case .noDate, .unreadableDate: "Escriba día, mes y año: 31/03/2022."
    case .dateOutsideYear: "Revise el año, o lleve el avance al archivo de su vigencia."
    case .noValue: "Escriba 0 si no hubo avance; si no aplica, quite la fila."
    case .unreadableAmount: "Escriba solo el número; si no aplica, deje la celda vacía."
    case .uncalculatedAmount: "Abra el libro en Excel, guárdelo y vuelva a intentarlo."
    case .negativeAmount: "Para corregir un avance anterior, corrija su fila."
    case .ambiguousAmount(let decimal, let grouped):
      "Escriba \(plain(grouped)) o \(office(decimal)), sin otro separador."
    case .doubtfulSeparator(let value): "Confirme escribiendo \(office(value))."
    case .percentageAgainstCount: "Reporte cuántas entregas se hicieron, no su porcentaje."
    case .incompleteRatio, .denominatorWithoutNumerator, .numeratorWithoutDenominator:
      "Complete las dos columnas: los porcentajes se suman por sus partes."
    case .numeratorAboveDenominator: "Confirme los dos valores."
    case .numeratorOverZero: "Revise el denominador."
    case .quantityBesideRatio: "Deje en blanco lo que no corresponde a la meta."
    case .repeated: "Si son dos entregas distintas, diferéncielas en evidencia u observación."
    case .noEvidence: "Agregue la evidencia para que control interno pueda verificarlo."
    case .unknownMilestone(let labels):
      labels.isEmpty
        ? "Esta actividad no tiene hitos: reporte la cantidad." : "Escríbalo igual que en el plan."
    case .missingMilestone: "Escriba el hito en su columna."
    case .milestoneWithAmount: "Deje en blanco cantidad, numerador y denominador."
    case .unreadableVerification: "Escriba sí, no, o deje la celda vacía."
    case .paddedTerritory: "Dé formato de texto a la columna para que no se pierda el cero."
    case .unreadableTerritory: "Escriba el código del municipio, como 52001."
    }
  }

  /// The columns that are not read, as one note.
  static func unusedColumns(_ headings: [String], at position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "avance.columnas-no-usadas",
      severity: .note,
      position: position,
      read: headings.joined(separator: "; "),
      expected: ProgressField.allCases.map(\.heading).joined(separator: ", "),
      message: "hay columnas que no se usan",
      suggestion: nil
    )
  }

  /// That a large file was not searched for repeated records.
  static func repetitionsNotChecked(at position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "avance.repetidos-no-revisados",
      severity: .note,
      position: position,
      message: "por el tamaño del archivo no se buscaron filas repetidas",
      suggestion: nil
    )
  }

  /// A number as offices write it: `15.000`, `0,85`.
  static func office(_ quantity: Quantity) -> String {
    let parts = quantity.description.split(separator: ".")
    var whole = ""
    for (index, digit) in parts[0].reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { whole.append(".") }
      whole.append(digit)
    }
    return String(whole.reversed()) + (parts.count > 1 ? "," + parts[1] : "")
  }

  private static func plain(_ quantity: Quantity) -> String {
    quantity.description.replacing(".", with: ",")
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "«\($0)»" }.joined(separator: ", ")
  }

  private static func choices(_ names: [String]) -> String {
    let quoted = names.map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " o " + last
  }
}
