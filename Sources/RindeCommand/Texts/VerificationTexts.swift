internal import RindeExport

/// What is said of a report that is held against its proof.
enum VerificationTexts {
  static func broken(_ path: String, line: Int, expected: String) -> Failure {
    Failure(
      .unreadableInput,
      "\(path):\(line): el manifiesto está dañado: se esperaba \(expected).\n"
        + "  Pida de nuevo la carpeta del informe a quien lo hizo; sin manifiesto no hay contra qué comparar."
    )
  }

  static func laterSchema(_ path: String, _ version: String) -> Failure {
    Failure(
      .unreadableInput,
      "\(path): el manifiesto es de la versión «\(version)» y esta edición de Rinde lee la "
        + "«\(ReportManifest.schemaVersion)».\n  Use la versión de Rinde que hizo el informe, o una posterior."
    )
  }
}
