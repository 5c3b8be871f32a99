internal import RindeModel

/// The Spanish of what is noticed in the dictionary of a survey.
enum SurveyCodebookTexts {
  static func issue(
    _ problem: CodebookProblem,
    at position: SourcePosition,
    read: String?
  ) -> DataIssue {
    let words = words(problem)
    return DataIssue(
      code: problem.code,
      severity: problem.severity,
      position: position,
      read: read.flatMap { $0.isEmpty ? nil : $0 },
      expected: words.expected,
      message: words.message,
      suggestion: words.suggestion
    )
  }

  /// The note on other sheets, without the advice that is given for the plan.
  static func otherSheets(_ issue: DataIssue) -> DataIssue {
    DataIssue(
      code: issue.code,
      severity: issue.severity,
      position: issue.position,
      read: issue.read,
      message: issue.message,
      suggestion: "Deje el diccionario en la primera hoja del libro."
    )
  }

  /// What happened, what was expected, what can be done.
  struct Words {
    let message: String
    var expected: String?
    var suggestion: String?

    init(_ message: String, expected: String? = nil, suggestion: String? = nil) {
      self.message = message
      self.expected = expected
      self.suggestion = suggestion
    }
  }

  private static func words(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .noHeader, .noQuestions, .unusedColumns, .emptyRow, .toReview: tableWords(problem)
    case .noID, .invalidID, .repeatedID, .similarID, .noText, .repeatedText, .noKind, .unknownKind,
      .differs:
      questionWords(problem)
    case .notYesOrNo, .notWhole, .turnedIntoDate: cellWords(problem)
    case .scaleNotWhole, .scaleWithoutEnd, .scaleReversed, .scaleTooLong, .outsideScale, .idleScale:
      scaleWords(problem)
    case .unknownMissingKind, .repeatedMissing, .missingOption: missingWords(problem)
    case .conditionSyntax, .conditionOnUnknownQuestion, .conditionWithoutOptions,
      .conditionOnUnknownOption, .conditionCircle, .conditionOnLater:
      conditionWords(problem)
    case .unreadCondition, .unusedKind, .unknownList: formWords(problem)
    default: optionWords(problem)
    }
  }

  private static func formWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .unreadCondition:
      Words(
        "la condición del formulario no se entiende; la pregunta se toma como hecha a todos",
        expected: "${pregunta} = 'codigo', o selected(${pregunta}, 'codigo')",
        suggestion: "Si no se les hizo a todos, las celdas vacías contarán como no respuesta: "
          + "escriba un diccionario.csv con la columna «base»."
      )
    case .unknownList(let nearest):
      Words(
        "la lista de opciones no está en la hoja «choices»",
        expected: "el nombre de una lista de la hoja «choices»",
        suggestion: SurveyChoices.didYouMean(nearest)
      )
    default:
      Words("las preguntas de esta clase, y las de grupos que se repiten, no se analizan")
    }
  }

  private static func tableWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .noHeader(let missing):
      Words(
        "ninguna fila trae los encabezados del diccionario; falta "
          + SurveyChoices.quoted(missing, conjunction: "y"),
        expected: headings,
        suggestion: "Escriba los encabezados en la primera fila: \(headings)."
      )
    case .noQuestions:
      Words(
        "el diccionario no trae ninguna pregunta",
        expected: "una fila por cada opción de respuesta",
        suggestion: "Escriba las preguntas debajo de los encabezados."
      )
    case .unusedColumns: Words("hay columnas que no se usan", expected: headings)
    case .toReview:
      Words(
        "la fila tiene una duda por resolver",
        expected: "la celda «revisar» vacía",
        suggestion: "Corrija la fila si hace falta y borre el texto de «revisar»."
      )
    default: Words("la fila no trae nada en las columnas que se leen")
    }
  }

  /// The headings as messages list them.
  static let headings = CodebookField.allCases.filter { $0 != .review }.map(\.heading)
    .joined(separator: ", ")
}
