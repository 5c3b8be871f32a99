internal import RindeModel

/// The Spanish of what is noticed when the questions are looked for in a file of answers.
struct SurveyLayoutTexts {
  let file: String

  let sheet: String?

  /// The line of the headings.
  let line: Int

  private func position(_ column: String? = nil) -> SourcePosition {
    SourcePosition(file: file, sheet: sheet, line: line == 0 ? nil : line, column: column)
  }

  func otherFile(found: Int, headings: [String]) -> DataIssue {
    let count =
      switch found {
      case 0: "ninguna de las preguntas del diccionario"
      case 1: "solo una de las preguntas del diccionario"
      default: "solo \(found) de las preguntas del diccionario"
      }
    return DataIssue(
      code: "encuesta.otro-archivo",
      severity: .error,
      position: position(),
      read: headings.filter { !$0.isEmpty }.prefix(8).joined(separator: "; "),
      expected: "los identificadores o los textos de las preguntas como encabezados",
      message: "El archivo tiene \(count): parece ser de otra encuesta; no se usa.",
      suggestion: "Revise que las respuestas y el diccionario sean de la misma encuesta."
    )
  }

  func absent(_ question: SurveyQuestion, nearest: [String]) -> DataIssue {
    let isPublished = question.kind != .open && question.kind != .date
    return DataIssue(
      code: "encuesta.pregunta-ausente",
      severity: isPublished ? .error : .warning,
      position: position(),
      expected: "una columna «\(question.id)» o «\(question.text)»",
      message: "Ninguna columna corresponde a la pregunta «\(question.text)» (\(question.id)).",
      suggestion: nearest.isEmpty
        ? "Agregue la columna, o quite la pregunta del diccionario si no se hizo."
        : "¿Es la columna \(choices(nearest))? Escriba en el diccionario el mismo texto."
    )
  }

  func repeated(
    _ columns: [String],
    question: SurveyQuestion,
    option: String? = nil
  ) -> DataIssue {
    let what = option.map { "la opción «\($0)» de la pregunta" } ?? "la pregunta"
    return DataIssue(
      code: "encuesta.pregunta-repetida",
      severity: .error,
      position: position(),
      read: columns.joined(separator: "; "),
      expected: "una sola columna",
      message: "Hay \(columns.count) columnas para \(what) «\(question.text)» (\(question.id)); "
        + "no se sabe cuál vale y la pregunta no se usa.",
      suggestion: "Deje una sola, o cambie el encabezado de las demás."
    )
  }

  func columnWithoutOption(
    _ heading: String,
    code: String,
    question: SurveyQuestion
  ) -> DataIssue {
    let options = question.options
    let nearest = NearestNames(options.map(\.code)).nearest(to: code)
    return DataIssue(
      code: "encuesta.columna-sin-opcion",
      severity: .error,
      position: position(heading),
      read: heading,
      expected: options.map(\.code).joined(separator: ", "),
      message: "La columna es de una opción que el diccionario no tiene en la pregunta "
        + "«\(question.text)» (\(question.id)); la pregunta no se usa.",
      suggestion: nearest.isEmpty
        ? "Agregue la opción al diccionario con ese código."
        : "¿Es la opción \(choices(nearest))? Si no, agréguela al diccionario."
    )
  }

  func optionsByOrder(
    _ pairs: [(heading: String, label: String)],
    question: SurveyQuestion
  ) -> DataIssue {
    DataIssue(
      code: "encuesta.opciones-por-orden",
      severity: .warning,
      position: position(),
      read: pairs.map { "\($0.heading) = \($0.label)" }.joined(separator: "; "),
      expected: "los códigos o los textos de las opciones en los encabezados",
      message: "Los encabezados de la pregunta «\(question.text)» (\(question.id)) no dicen de qué "
        + "opción son; se tomaron en el orden del diccionario.",
      suggestion: "Confirme el orden, o exporte las respuestas con los textos completos."
    )
  }

  func optionsWithoutColumn(_ options: [SurveyOption], question: SurveyQuestion) -> DataIssue {
    let labels = options.map { "«\($0.label)»" }.joined(separator: ", ")
    let subject = options.count == 1 ? "la opción \(labels)" : "las opciones \(labels)"
    return DataIssue(
      code: "encuesta.opcion-sin-columna",
      severity: options.allSatisfy(\.isOther) ? .note : .warning,
      position: position(),
      expected: "una columna para cada opción",
      message: "El archivo no tiene columna para \(subject) de la pregunta «\(question.text)» "
        + "(\(question.id)); \(options.count == 1 ? "se cuenta" : "se cuentan") sin respuestas.",
      suggestion: options.allSatisfy(\.isOther)
        ? nil : "Si se podían marcar, exporte de nuevo el archivo con todas las columnas."
    )
  }

  func unusedColumns(_ headings: [String]) -> DataIssue {
    DataIssue(
      code: "encuesta.columnas-no-usadas",
      severity: .note,
      position: position(),
      read: headings.joined(separator: "; "),
      message: "Hay columnas que no están en el diccionario; no se usan."
    )
  }

  private func choices(_ names: [String]) -> String {
    let quoted = names.map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " o " + last
  }
}
