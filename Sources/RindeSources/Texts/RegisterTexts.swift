internal import RindeModel

/// The Spanish of what is noticed in the registers of citizens' participation.
struct RegisterTexts {
  /// How the codes begin: `pqrsd`.
  let codeStem: String

  func issue(_ finding: RegisterFinding, at position: SourcePosition) -> DataIssue {
    let problem = finding.problem
    return DataIssue(
      code: "\(codeStem).\(problem.code)",
      severity: problem.severity,
      position: position,
      read: finding.read,
      expected: expected(problem),
      message: ProgressTexts.sentence(message(problem)),
      suggestion: suggestion(problem)
    )
  }

  /// The columns that are not read, as one note.
  func unusedColumns(
    _ headings: [String],
    known: [String],
    at position: SourcePosition
  ) -> DataIssue {
    DataIssue(
      code: "\(codeStem).columnas-no-usadas",
      severity: .note,
      position: position,
      read: headings.joined(separator: "; "),
      expected: known.joined(separator: ", "),
      message: "hay columnas que no se usan"
    )
  }

  private func message(_ problem: RegisterProblem) -> String {
    switch problem {
    case .emptyRow: "la fila no trae nada en las columnas que se leen; no se usa"
    case .repeatedHeader: "la fila repite el encabezado; no se usa"
    case .missing(let heading): "la fila no trae «\(heading)», que es indispensable; no se usa"
    case .unreadableDate: "la fecha no se entiende o no existe; la fila no se usa"
    case .outsideYear(let year): "la fecha no es de la vigencia \(year.year); la fila no se usa"
    case .answerTooEarly(let start):
      "la respuesta es anterior a la fecha inicial (\(start.officeText)); la fila no se usa"
    case .answerWithoutDate:
      "no dice qué día fue, y sin la fecha no se sabe si fue a tiempo; la fila no se usa"
    case .unknownKind: "el tipo no se reconoce y de él depende el plazo; la fila no se usa"
    case .unreadableAttendance: "la asistencia no es un número de personas; la fila no se usa"
    case .unknownActivity: "la actividad no está en el plan; la fila se usa sin actividad"
    case .ambiguousActivity(let twin):
      "la celda es un número y no se distingue si es esta actividad o la \(twin); "
        + "la fila se usa sin actividad"
    case .unlistedPlace:
      "el territorio no está entre los que se deben cubrir en la actividad; no la cubre"
    case .unlistedGroup:
      "el grupo no está entre los que se deben cubrir; su asistencia no cubre ninguno"
    case .noPlace: "la fila no dice el territorio; no cuenta para la cobertura de la actividad"
    case .severalPlaces(let used):
      "la fila trae una comuna y un corregimiento; se usa «\(used)»"
    case .repeated(let line): "la fila es igual a la de la línea \(line); se usan las dos"
    case .social(let problem): SocialRegisterTexts.message(problem)
    }
  }

  private func expected(_ problem: RegisterProblem) -> String? {
    switch problem {
    case .missing(let heading): "un valor en la columna «\(heading)»"
    case .unreadableDate: "una fecha como 31/03/2022 o 2022-03-31"
    case .outsideYear(let year):
      "una fecha entre \(year.firstDay.officeText) y \(year.lastDay.officeText)"
    case .answerTooEarly(let start): "una fecha desde el \(start.officeText)"
    case .answerWithoutDate: "la fecha, o la celda vacía si aún no se ha hecho"
    case .unknownKind:
      "petición, queja, reclamo, sugerencia, denuncia, solicitud de información, consulta o traslado"
    case .unreadableAttendance: "un número entero, cero o más"
    case .unknownActivity, .ambiguousActivity: "el número de una actividad del plan"
    case .unlistedPlace, .noPlace: "uno de los territorios por cubrir"
    case .unlistedGroup: "uno de los grupos de valor por cubrir"
    case .severalPlaces: "un solo territorio"
    case .social(let problem): SocialRegisterTexts.expected(problem)
    case .emptyRow, .repeatedHeader, .repeated: nil
    }
  }

  private func suggestion(_ problem: RegisterProblem) -> String? {
    switch problem {
    case .emptyRow, .repeatedHeader: nil
    case .missing(let heading): "Complete «\(heading)» o quite la fila."
    case .unreadableDate: "Escriba día, mes y año: 31/03/2022."
    case .outsideYear: "Revise el año, o lleve la fila al archivo de su vigencia."
    case .answerTooEarly: "Revise las dos fechas."
    case .answerWithoutDate: "Escriba el día en que se respondió o se cumplió: 31/03/2022."
    case .unknownKind(let nearest):
      nearest.isEmpty
        ? "Escriba el tipo con uno de esos nombres." : "¿Quiso decir \(choices(nearest))?"
    case .unreadableAttendance: "Escriba solo el número; si no se contó, deje la celda vacía."
    case .unknownActivity(let nearest):
      nearest.isEmpty ? "Revise el número en el plan." : "¿Quiso decir \(choices(nearest))?"
    case .ambiguousActivity:
      "Dé formato de texto a la columna y escriba el número completo."
    case .unlistedPlace(let nearest):
      nearest.isEmpty
        ? "Revise el nombre, o agréguelo a los territorios por cubrir de la entidad."
        : "¿Quiso decir \(choices(nearest))?"
    case .unlistedGroup(let nearest):
      nearest.isEmpty ? nil : "¿Quiso decir \(choices(nearest))?"
    case .noPlace: "Escriba el territorio donde se hizo."
    case .severalPlaces: "Deje solo uno; si fueron dos espacios, haga una fila para cada uno."
    case .repeated: "Si es un error de copia, quite una."
    case .social(let problem): SocialRegisterTexts.suggestion(problem)
    }
  }

  private func choices(_ names: [String]) -> String { Self.choices(names) }

  /// Names to choose from: «a», «b» o «c».
  static func choices(_ names: [String]) -> String {
    let quoted = names.map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " o " + last
  }
}
