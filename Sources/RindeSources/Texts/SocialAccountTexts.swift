internal import RindeModel

/// The Spanish of what is noticed in files of an account's figures and in tables kept by hand.
enum SocialAccountTexts {
  /// A problem in words.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - position: The row, or the file as a whole.
  ///   - read: The offending text.
  ///   - file: The file's name, for the line to write in `redes.json`.
  /// - Returns: The issue with what to do.
  static func issue(
    _ problem: AccountProblem,
    at position: SourcePosition,
    read: String?,
    file: String
  ) -> DataIssue {
    DataIssue(
      code: problem.code,
      severity: problem.severity,
      position: position,
      read: read,
      expected: expected(problem),
      message: message(problem),
      suggestion: suggestion(problem, file)
    )
  }

  private static func message(_ problem: AccountProblem) -> String {
    switch problem {
    case .noNetwork: "El archivo no dice de qué red es; no se usa."
    case .noYear: "Las fechas del archivo no tienen año; no se usa."
    case .severalYears:
      "Las fechas del archivo no tienen año y pasan de diciembre a enero; no se usa."
    case .noDateOrder:
      "No se puede saber si las fechas del archivo empiezan por el día o por el mes; no se usa."
    case .unknownMeasure: "No se reconoce la medida que trae el archivo; sus cifras no se usan."
    case .noMonth: "La tabla no dice de qué mes es; no se usa."
    case .unreadableDay: "La fecha no se entiende o no existe; la fila no se usa."
    case .unreadableNumber: "No es un número; la fila no se usa."
    case .unreadableMonth: "El mes no se entiende; la fila no se usa."
    case .unknownNetwork: "La red social no se reconoce; la fila no se usa."
    case .differentTotal(let sum):
      "El total de la tabla no es la suma de sus filas, que es \(sum); no se usa ninguno de los dos."
    }
  }

  private static func expected(_ problem: AccountProblem) -> String? {
    switch problem {
    case .noNetwork, .unknownNetwork: "Facebook, Instagram, X, YouTube, TikTok o LinkedIn"
    case .noYear, .severalYears: "un año como 2025"
    case .noDateOrder: "día-mes o mes-día"
    case .unknownMeasure:
      "alcance, impresiones, visualizaciones, interacciones, seguidores, visitas o clics en el enlace"
    case .noMonth, .unreadableMonth: "un mes como 2025-10 u octubre de 2025"
    case .unreadableDay: "un día como 2025-10-31"
    case .unreadableNumber: "un número como 24.160, o la celda vacía si no hay dato"
    case .differentTotal(let sum): String(sum)
    }
  }

  private static func suggestion(_ problem: AccountProblem, _ file: String) -> String? {
    switch problem {
    case .noNetwork:
      "Póngalo en una carpeta con el nombre de la red, o escriba en redes.json: "
        + line(file, "\"red\": \"facebook\"")
    case .noYear: "Escriba en redes.json: " + line(file, "\"anio\": 2025")
    case .severalYears: "Descargue cada año en un archivo aparte."
    case .noDateOrder: "Escriba en redes.json: " + line(file, "\"orden_fecha\": \"dia-mes\"")
    case .unknownMeasure: nil
    case .noMonth: "Escriba en redes.json: " + line(file, "\"mes\": \"2025-10\"")
    case .unreadableDay, .unreadableNumber, .unreadableMonth: nil
    case .unknownNetwork: nil
    case .differentTotal: "Revise las filas y el total de la tabla."
    }
  }

  private static func line(_ file: String, _ fact: String) -> String {
    "\"archivos\": { \"\(file)\": { \(fact) } }"
  }
}
