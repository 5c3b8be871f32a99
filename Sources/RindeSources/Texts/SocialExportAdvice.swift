internal import RindeModel

/// What a download should have, and what the office can do next.
extension SocialExportTexts {
  static func expected(_ problem: ExportProblem) -> String? {
    switch problem {
    case .nothing, .webPage, .unreadable, .legacyWorkbook:
      "el archivo CSV o XLSX como lo descarga la plataforma"
    case .unknownTable, .otherNetwork:
      "una descarga de Facebook, Instagram, X, YouTube, TikTok o LinkedIn, o una tabla con red, "
        + "fecha y cifras"
    case .truncated: "todas las filas completas"
    case .unclosedQuote, .swallowedRows: "cada texto entre comillas que se cierran"
    case .zoneNeeded: "la zona horaria de las horas"
    case .orderNeeded, .contradictoryOrder: "fechas que empiecen todas igual"
    case .yearNeeded: "el año de las fechas"
    case .severalAccounts: "los nombres de las cuentas de la entidad"
    case .noDate, .unreadableDate: "una fecha como 2025-10-31 o 31/10/2025, con hora o sin ella"
    case .impossibleDate(let order): order == .dayFirst ? "día/mes/año" : "mes/día/año"
    case .unknownNetwork: SocialNetwork.allCases.map(\.name).joined(separator: ", ")
    case .onlyDaily: "una fila con la fecha «Total» o «Lifetime»"
    case .extraCells(let expected, _), .missingCells(let expected, _): "\(expected) celdas"
    case .unreadableNumber, .fractionalCount: "un número entero como 24160 o 24.160"
    case .noRows, .notNeeded, .foreignAccount, .roundedNumbers, .damagedIdentifiers, .noIdentity,
      .combinedDiffers, .totalDiffers, .rowLimit:
      nil
    }
  }

  static func suggestion(_ problem: ExportProblem) -> String? {
    switch problem {
    case .nothing, .unreadable: "Descárguelo de nuevo."
    case .noRows: "Revise el periodo elegido al descargar; si no hubo publicaciones, déjelo así."
    case .webPage: "Entre a la plataforma y use «Exportar»; no guarde la página."
    case .legacyWorkbook: "Ábralo en Excel y guárdelo como .xlsx, o descárguelo como CSV."
    case .unknownTable:
      "Si es una tabla propia, escriba en redes.json qué es cada columna: "
        + "\"columnas\": {\"Personas alcanzadas\": \"alcance\"}."
    case .otherNetwork: "Pase sus cifras a una tabla propia, o retire el archivo de la carpeta."
    case .notNeeded: "Puede retirarlo de la carpeta."
    case .truncated: "Descárguelo de nuevo y compruebe que la descarga termine."
    case .unclosedQuote, .swallowedRows: "Descárguelo de nuevo sin abrirlo en otro programa."
    case .zoneNeeded(let networks): zoneLine(networks)
    case .orderNeeded(let file), .contradictoryOrder(let file):
      "Escriba en redes.json \"archivos\": {\"\(file)\": {\"orden_fecha\": \"dia-mes\"}}, "
        + "o \"mes-dia\"."
    case .yearNeeded(let file):
      "Escriba en redes.json \"archivos\": {\"\(file)\": {\"anio\": 2025}}, con el año que sea."
    case .severalAccounts(let network, let accounts): accountLine(network, accounts)
    case .onlyDaily: "Descárguelo con el total de cada publicación, no solo por día."
    case .extraCells, .missingCells:
      "Revise las comillas y los separadores de esa fila, o descargue el archivo de nuevo."
    default: rowSuggestion(problem)
    }
  }

  private static func rowSuggestion(_ problem: ExportProblem) -> String? {
    switch problem {
    case .foreignAccount:
      "Si la cuenta es de la entidad, agréguela en redes.json, en \"cuentas\"."
    case .damagedIdentifiers:
      "Trabaje con el archivo como se descargó: Excel daña los números de más de quince cifras."
    case .roundedNumbers: "Si necesita la cifra exacta, use la descarga de la plataforma."
    case .totalDiffers(let isPlatform): isPlatform ? nil : "Corrija el total o la fila que falte."
    case .rowLimit: "Descargue periodos más cortos."
    default: nil
    }
  }

  /// The exact line that `redes.json` needs.
  private static func zoneLine(_ networks: [SocialNetwork]) -> String {
    let zones = networks.map { "\"\($0.key)\": \"America/Bogota\"" }.joined(separator: ", ")
    return "Escriba en redes.json \"zona_archivos\": {\(zones)}, con la zona que corresponda "
      + "(America/Bogota, America/Los_Angeles, UTC…)."
  }

  private static func accountLine(_ network: SocialNetwork, _ accounts: [String]) -> String {
    "Escriba en redes.json las de la entidad: "
      + "\"cuentas\": [{\"red\": \"\(network.key)\", \"nombres\": [\"\(accounts.first ?? "")\"]}]."
  }
}
