internal import RindeModel

/// The Spanish of what is found in the rows of answers.
struct SurveyScanTexts {
  let file: String

  let sheet: String?

  /// By column of the file.
  let headings: [String]

  let codebook: SurveyCodebook

  /// A column that the settings name and the file does not have.
  static func absent(_ name: String, file: String, headings: [String]) -> DataIssue {
    let nearest = NearestNames(headings.filter { !$0.isEmpty }).nearest(to: name, limit: 2)
    return DataIssue(
      code: "encuesta.columna-ausente",
      severity: .error,
      position: SourcePosition(file: file, column: name),
      expected: "una columna «\(name)»",
      message: "El archivo de respuestas no tiene la columna «\(name)» que nombra "
        + "encuesta.json, o la tiene más de una vez.",
      suggestion: nearest.isEmpty
        ? "Corrija el nombre en encuesta.json."
        : "¿Es «\(nearest.joined(separator: "» o «"))»? Escriba el nombre como está en el archivo."
    )
  }

  /// One issue for each finding that was kept, and one for each code with more of them.
  func issues(of tally: SurveyTally) -> [DataIssue] {
    let first = tally.firstFindings
    var told: [String: (count: Int, severity: DataIssue.Severity)] = [:]
    for finding in first {
      told[finding.problem.code, default: (0, finding.problem.severity)].count += 1
    }
    let more = tally.found.sorted { $0.key < $1.key }.compactMap { code, count -> DataIssue? in
      let (told, severity) = told[code] ?? (0, .error)
      guard count > told else { return nil }
      return DataIssue(
        code: code,
        severity: severity,
        position: SourcePosition(file: file, sheet: sheet),
        message: count - told == 1
          ? "Hay un caso más como los anteriores, \(count) en total."
          : "Hay \(count - told) casos más como los anteriores, \(count) en total."
      )
    }
    return first.map(issue) + more
  }

  private func issue(_ finding: SurveyFinding) -> DataIssue {
    let words = wording(finding.problem)
    let heading = headings.indices.contains(finding.column) ? headings[finding.column] : ""
    return DataIssue(
      code: finding.problem.code,
      severity: finding.problem.severity,
      position: SourcePosition(
        file: file,
        sheet: sheet,
        line: finding.line,
        column: heading.isEmpty ? String(finding.column + 1) : heading
      ),
      read: finding.read.isEmpty ? nil : finding.read,
      expected: words.expected,
      message: words.message,
      suggestion: words.suggestion
    )
  }

  private struct Wording {
    var expected: String?
    let message: String
    var suggestion: String?
  }

  private func wording(_ problem: SurveyProblem) -> Wording {
    switch problem {
    case .unknownAnswer(let question, let nearest): unknown(codebook.questions[question], nearest)
    case .exclusiveWithOthers(let question): exclusive(codebook.questions[question])
    case .outsideBase(let question): outsideBase(codebook.questions[question])
    case .emptyWeight:
      Wording(
        expected: "un número mayor o igual que cero",
        message: "La fila no tiene peso y no se usa: un peso vacío no es cero.",
        suggestion: "Complete el peso o retire la fila."
      )
    case .negativeWeight:
      Wording(
        expected: "un número mayor o igual que cero",
        message: "El peso es negativo y la fila no se usa.",
        suggestion: "Corrija el peso en el archivo de respuestas."
      )
    case .unreadableWeight:
      Wording(
        expected: "un número mayor o igual que cero",
        message: "El peso no es un número y la fila no se usa.",
        suggestion: "Escriba solo el número, sin texto ni unidades."
      )
    case .emptyDesign:
      Wording(
        expected: "un valor en cada fila",
        message: "Falta un dato del diseño de la muestra y la fila no se usa.",
        suggestion: "Complete la celda o retire la columna de «diseno» en encuesta.json."
      )
    case .unreadableNumber:
      Wording(
        expected: "un número",
        message: "El valor no es un número y la fila no se usa.",
        suggestion: "Escriba solo el número, sin texto ni unidades."
      )
    case .repeatedRespondent(let first):
      Wording(
        expected: "un encuestado por fila",
        message: "Este encuestado ya había respondido en la fila \(first); esta fila no se usa.",
        suggestion: "Deje una sola fila por encuestado."
      )
    case .emptyRespondent:
      Wording(
        message: "La fila no dice quién responde; se usa, pero no se sabe si está repetida."
      )
    }
  }

  private func unknown(_ question: SurveyQuestion, _ nearest: [String]) -> Wording {
    let isNumber = question.kind == .numeric
    return Wording(
      expected: isNumber ? "un número" : expected(question),
      message: "La respuesta no es de la pregunta «\(question.text)»; cuenta como no válida.",
      suggestion: nearest.isEmpty
        ? "Corrija la celda, o agregue la opción al diccionario."
        : "¿Quiso decir \(choices(nearest))? Si es otra respuesta, agréguela al diccionario."
    )
  }

  /// The options by their labels, the first ones of many.
  private func expected(_ question: SurveyQuestion) -> String {
    let labels = question.options.prefix(6).map { "«\($0.label)»" }.joined(separator: ", ")
    return question.options.count > 6 ? "\(labels)…" : labels
  }

  private func choices(_ names: [String]) -> String {
    let quoted = names.prefix(3).map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " o " + last
  }

  private func exclusive(_ question: SurveyQuestion) -> Wording {
    let options = question.options.filter(\.isExclusive).map { "«\($0.label)»" }
    return Wording(
      message: "Se marcó \(options.joined(separator: ", ")) junto con otras opciones; "
        + "se cuentan todas como están.",
      suggestion: "Revise la respuesta con quien la recogió."
    )
  }

  private func outsideBase(_ question: SurveyQuestion) -> Wording {
    let condition = question.condition.map { condition -> String in
      let asked = codebook[condition.question]
      let labels = condition.options.map { code in
        "«\(asked?.options.first { $0.code == code }?.label ?? code)»"
      }
      return "a quienes respondieron \(choices(labels.map { String($0.dropFirst().dropLast()) })) "
        + "en «\(asked?.text ?? condition.question)»"
    }
    return Wording(
      message: "La pregunta «\(question.text)» solo se hace \(condition ?? "a otras personas"); "
        + "esta respuesta no se cuenta."
    )
  }
}
