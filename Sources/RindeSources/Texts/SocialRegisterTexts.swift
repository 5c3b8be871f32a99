internal import RindeModel

/// The Spanish of what is noticed in the registers of social media.
enum SocialRegisterTexts {
  /// How a message without an identifier is called.
  static func unnamed(line: Int) -> String { "fila \(line)" }

  static func message(_ problem: SocialRegisterProblem) -> String {
    switch problem {
    case .unknownNetwork: "la red social no se reconoce; la fila no se usa"
    case .otherNetwork: "la red social no se reconoce; la fila se usa sin red"
    case .unreadableMonth: "el mes no se entiende; la fila no se usa"
    case .unreadableCount: "no es un número entero; la fila no se usa"
    case .unreadableMoment: "no es una fecha con hora; la fila no se usa"
    case .unreadableAnswer: "no se entiende si es sí o no; la fila no se usa"
    case .repeatedMessage(let line):
      "el mensaje ya está en la línea \(line) con el mismo id; la fila no se usa"
    case .unknownPost: "ninguna de las descargas tiene esta publicación; la fila no se usa"
    case .noMeaning: "la fila no dice tema, dependencia ni actividad; no se usa"
    }
  }

  static func expected(_ problem: SocialRegisterProblem) -> String? {
    switch problem {
    case .unknownNetwork, .otherNetwork: "Facebook, Instagram, X, YouTube, TikTok o LinkedIn"
    case .unreadableMonth: "un mes como 2025-10 u octubre de 2025"
    case .unreadableCount: "un número entero, cero o más"
    case .unreadableMoment: "un momento como 2025-10-31 14:05"
    case .unreadableAnswer: "sí o no"
    case .repeatedMessage: "un id distinto para cada mensaje"
    case .unknownPost: "el enlace o el identificador de una publicación descargada"
    case .noMeaning: "al menos una de las columnas tema, dependencia y actividad"
    }
  }

  static func suggestion(_ problem: SocialRegisterProblem) -> String? {
    switch problem {
    case .unknownNetwork(let nearest), .otherNetwork(let nearest):
      nearest.isEmpty ? nil : "¿Quiso decir \(RegisterTexts.choices(nearest))?"
    case .unreadableMonth: "Escriba el año y el mes: 2025-10."
    case .unreadableCount: "Escriba solo el número, con punto para los miles o sin él."
    case .unreadableMoment: "Escriba la fecha y la hora: 2025-10-31 14:05."
    case .unreadableAnswer: "Escriba sí o no; la celda vacía es no."
    case .repeatedMessage: "Quite una de las dos filas o corrija el id."
    case .unknownPost:
      "Revise el enlace, o ponga en exportaciones la descarga que tiene la publicación."
    case .noMeaning: "Complete una de ellas o quite la fila."
    }
  }

  /// A file with the name of a register that has not its columns.
  static func unusable(_ error: RegisterError, name: String) -> DataIssue {
    DataIssue(
      code: "redes.registro-sin-columnas",
      severity: .error,
      position: SourcePosition(file: error.file),
      read: error.found.joined(separator: "; "),
      expected: error.missing.joined(separator: ", "),
      message: "El archivo se llama «\(name)» y le faltan columnas; no se usa.",
      suggestion: "Escriba en la primera fila los encabezados que faltan: "
        + error.missing.joined(separator: ", ") + "."
    )
  }

  /// A register that is there twice, as a CSV and as a workbook.
  static func twice(_ path: String, used: String) -> DataIssue {
    DataIssue(
      code: "redes.registro-repetido",
      severity: .error,
      position: SourcePosition(file: path),
      message: "El mismo registro está en otro archivo, \(used); este no se usa.",
      suggestion: "Deje en la carpeta solo el que se debe leer."
    )
  }
}
