internal import RindeModel

/// The Spanish of what is noticed in downloads of social networks.
enum SocialExportTexts {
  static func issue(
    _ problem: ExportProblem,
    at position: SourcePosition,
    read: String? = nil,
    expected: String? = nil
  ) -> DataIssue {
    DataIssue(
      code: "redes.\(problem.code)",
      severity: problem.severity,
      position: position,
      read: read ?? self.read(problem),
      expected: expected ?? self.expected(problem),
      message: ProgressTexts.sentence(message(problem)),
      suggestion: suggestion(problem)
    )
  }

  private static func read(_ problem: ExportProblem) -> String? {
    switch problem {
    case .unknownTable(let headings): headings.isEmpty ? nil : headings.joined(separator: "; ")
    case .severalAccounts(_, let accounts): accounts.joined(separator: "; ")
    case .foreignAccount(let name, _): name
    default: nil
    }
  }

  private static func message(_ problem: ExportProblem) -> String {
    switch problem {
    case .nothing: "el archivo está vacío: la descarga no trae ni encabezado ni filas"
    case .noRows: "la descarga trae el encabezado y ninguna publicación"
    case .webPage: "el archivo es una página web guardada como tabla, no la descarga"
    case .legacyWorkbook: "el archivo es un libro de Excel 97–2003 (.xls), que no se lee"
    case .unreadable: "el archivo no se puede leer como tabla"
    case .unknownTable: "el archivo no se reconoce como descarga de ninguna red; no se usa"
    case .otherNetwork(let name): "el archivo parece de \(name), una red que no se lee; no se usa"
    case .notNeeded: "el archivo se reconoce, pero no trae nada que el informe use"
    case .truncated(let rows):
      "el archivo está cortado" + (rows > 0 ? ": la última fila no está completa y no se usa" : "")
    case .unclosedQuote(let rows):
      "unas comillas se abren y no se cierran"
        + (rows > 0 ? "; \(counted(rows, "fila no se usa", "filas no se usan"))" : "")
    case .swallowedRows:
      "unas comillas sin cerrar juntaron varias filas en un texto; la fila no se usa"
    case .zoneNeeded(let networks):
      "el archivo trae horas y no dice de qué zona horaria son; no se usa "
        + "(\(networks.map(\.name).joined(separator: ", ")))"
    case .orderNeeded:
      "no se sabe si las fechas empiezan por el día o por el mes; no se usa el archivo"
    case .contradictoryOrder:
      "unas fechas empiezan por el día y otras por el mes; no se usa el archivo"
    case .yearNeeded: "las fechas no dicen el año; no se usa el archivo"
    case .severalAccounts(let network, _):
      "el archivo mezcla varias cuentas de \(network.name) y no se sabe cuáles son de la entidad; "
        + "no se usa"
    default: rowMessage(problem)
    }
  }

  private static func rowMessage(_ problem: ExportProblem) -> String {
    switch problem {
    case .noDate: "la fila no dice cuándo se publicó; no se usa"
    case .unreadableDate: "la fecha no se entiende o no existe; la fila no se usa"
    case .impossibleDate(let order):
      order == .dayFirst
        ? "la fecha no existe si empieza por el día, como las demás; la fila no se usa"
        : "la fecha no existe si empieza por el mes, como las demás; la fila no se usa"
    case .unknownNetwork: "la red no se reconoce; la fila no se usa"
    case .onlyDaily(let rows):
      "la publicación solo trae cifras por día (\(counted(rows, "fila", "filas"))) y no su total; "
        + "no se usa"
    case .extraCells(let expected, let found):
      "la fila tiene \(found) celdas y el encabezado \(expected); no se usa"
    case .missingCells(let expected, let found):
      "la fila tiene \(found) celdas y deberían ser \(expected); no se usa"
    case .foreignAccount(_, let rows):
      "hay filas de otra cuenta, que redes.json no nombra como de la entidad; "
        + counted(rows, "fila no se usa", "filas no se usan")
    case .unreadableNumber: "el número no se entiende; queda sin dato, que no es cero"
    case .fractionalCount: "una cuenta no puede tener decimales; queda sin dato"
    default: noteMessage(problem)
    }
  }

  private static func noteMessage(_ problem: ExportProblem) -> String {
    switch problem {
    case .roundedNumbers(let count):
      "\(counted(count, "número viene redondeado", "números vienen redondeados")) («24,1 mil»); "
        + "se usan así"
    case .damagedIdentifiers(let count, let withoutLink):
      counted(count, "identificador se dañó", "identificadores se dañaron")
        + " en una hoja de cálculo (como 1,79E+16); se usa el enlace"
        + (withoutLink > 0 ? ", que falta en \(counted(withoutLink, "fila", "filas"))" : "")
    case .noIdentity(let count):
      counted(count, "fila no trae", "filas no traen")
        + " identificador ni enlace; se cuentan sin buscar si están repetidas"
    case .combinedDiffers(let count):
      "en \(counted(count, "fila", "filas")) el total de interacciones no es la suma de sus partes; "
        + "se usa la suma"
    case .totalDiffers(let isPlatform):
      isPlatform
        ? "el total de la plataforma no es la suma de las filas: también cuenta lo que no está en "
          + "la lista; el total no se suma"
        : "el total escrito no es la suma de las filas; no se usa"
    case .rowLimit(let rows):
      "el archivo trae \(rows) filas, el máximo de la plataforma; pueden faltar publicaciones"
    default: ""
    }
  }

  /// `1 fila`, `24 filas`.
  private static func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
