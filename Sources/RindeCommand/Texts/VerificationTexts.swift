internal import RindeExport

/// What is said of a report that is held against its proof.
enum VerificationTexts {
  static func missingReport(_ path: String) -> Failure {
    Failure(
      .missingInput,
      "\(path): no existe.\n  Indique la carpeta de un informe, o su \(ReportManifest.fileName)."
    )
  }

  static func notAReport(_ path: String) -> Failure {
    Failure(
      .missingInput,
      "\(path): no es un informe.\n"
        + "  Indique la carpeta del informe, o el archivo \(ReportManifest.fileName) que está en ella."
    )
  }

  static func missingManifest(_ folder: String) -> Failure {
    Failure(
      .missingInput,
      "\(folder): no tiene \(ReportManifest.fileName).\n"
        + "  Sin él no hay contra qué comparar: pida la carpeta completa a quien hizo el informe."
    )
  }

  static func broken(_ path: String, line: Int, expected: String) -> Failure {
    Failure(
      .unreadableInput,
      "\(path):\(line): el manifiesto está dañado: se esperaba \(expected).\n"
        + "  Sin él no hay contra qué comparar: pida la carpeta completa a quien hizo el informe."
    )
  }

  static func laterSchema(_ path: String, _ version: String) -> Failure {
    Failure(
      .unreadableInput,
      "\(path): el manifiesto es de la versión «\(version)» y este Rinde lee la "
        + "«\(ReportManifest.schemaVersion)».\n  Use el Rinde que hizo el informe, o uno posterior."
    )
  }

  static func unknownAudience(_ name: String) -> Failure {
    Failure(.usage, "este Rinde no hace informes para «\(name)»")
  }

  static func unknownOption(_ name: String) -> Failure {
    Failure(.usage, "este Rinde no conoce la opción «\(name)» con que se hizo el informe")
  }

  static func missingFolder(_ path: String, _ source: ReportSource) -> Failure {
    switch source {
    case .entity:
      Failure(
        .missingInput,
        "--carpeta: \(path) no es la carpeta de una entidad: no tiene entidad.json ni "
          + "entidad.xlsx."
      )
    case .survey:
      Failure(
        .missingInput,
        "--carpeta: \(path) no es la carpeta de una encuesta: no tiene encuesta.json."
      )
    }
  }
}
