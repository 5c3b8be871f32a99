internal import RindeModel
internal import RindeSources
internal import RindeTables

/// What is said of files that are missing or cannot be read.
enum FolderTexts {
  static func failure(_ error: FolderError) -> Failure {
    switch error {
    case .missingFolder(let path):
      Failure(.missingInput, "\(path): no existe.\n  Revise la ruta de la carpeta de su entidad.")
    case .notAFolder(let path):
      Failure(
        .missingInput,
        "\(path): es un archivo y se esperaba una carpeta.\n"
          + "  Indique la carpeta que contiene entidad.json o entidad.xlsx y el plan."
      )
    case .missingEntity(let path):
      Failure(
        .missingInput,
        "\(path): no existe.\n  Cree el archivo con el nombre de la entidad y la vigencia, por "
          + "ejemplo: { \"nombre\": \"Alcaldía de …\", \"vigencia\": 2022 }\n"
          + "  Si prefiere Excel, rinde iniciar escribe un entidad.xlsx para llenar."
      )
    case .missingPlan(let folder):
      Failure(
        .missingInput,
        "\(folder): no hay plan.\n  Guarde la matriz del plan en esta carpeta como plan.xlsx o "
          + "plan.csv."
      )
    case .ambiguous(let paths):
      Failure(
        .unreadableInput,
        "Hay dos archivos y se esperaba uno: \(paths.joined(separator: " y ")).\n"
          + "  Deje en la carpeta solo el que se debe leer."
      )
    case .entity(let error): entityFailure(error)
    case .table(let error): TableTexts.failure(error)
    case .plan(let error, let file): planFailure(error, file)
    case .progress(let error): progressFailure(error)
    case .register(let error, let name): registerFailure(error, name)
    }
  }

  private static func entityFailure(_ error: SourceFileError) -> Failure {
    switch error {
    case .file(let error):
      let failure = TableTexts.failure(error)
      return Failure(failure.code, failure.message)
    case .invalid(let issues):
      return Failure(
        .badConfiguration,
        issues.map(IssueTexts.text).joined(separator: "\n")
      )
    }
  }

  private static func registerFailure(_ error: RegisterError, _ name: String) -> Failure {
    Failure(
      .unreadableInput,
      "\(error.file): no se encontró la tabla de \(name).\n  \(nearest(error.found))\n"
        + "  \(error.missing.count == 1 ? "Falta la columna" : "Faltan las columnas"): "
        + error.missing.map { "«\($0)»" }.joined(separator: ", ") + ".\n"
        + "  Escriba esos nombres en el encabezado, con una fila por registro debajo."
    )
  }

  private static func nearest(_ found: [String]) -> String {
    found.isEmpty
      ? "Ninguna fila parece un encabezado."
      : "Lo más parecido a un encabezado fue: \(found.joined(separator: " | "))."
  }

  private static func planFailure(_ error: PlanError, _ file: String) -> Failure {
    switch error {
    case .noTable(let found, let missing):
      let wanted = missing.map { "«\($0.heading)»" }.joined(separator: ", ")
      return Failure(
        .unreadableInput,
        "\(file): no se encontró una tabla con el plan.\n  \(nearest(found))\n"
          + "  Faltan las columnas: \(wanted).\n"
          + "  El plan debe ser una tabla con una fila por actividad y un encabezado con esas "
          + "columnas. Si el documento es un texto o una imagen, páselo primero a una hoja de Excel."
      )
    case .noActivities(let line):
      return Failure(
        .unreadableInput,
        "\(file):\(line): está el encabezado, pero no hay actividades debajo.\n"
          + "  Escriba una fila por actividad."
      )
    }
  }

  private static func progressFailure(_ error: ProgressError) -> Failure {
    switch error {
    case .file(let error): return TableTexts.failure(error)
    case .noTable(let file, let found, let missing):
      return Failure(
        .unreadableInput,
        "\(file): no se encontró la tabla de avances.\n  \(nearest(found))\n"
          + "  Faltan las columnas: \(missing.map { "«\($0)»" }.joined(separator: ", ")).\n"
          + "  Se necesitan actividad, fecha y una de: cantidad, numerador con denominador, o hito."
      )
    }
  }
}

extension FolderTexts {
  /// A plan without a folder that says its year.
  static func missingYear(_ path: String) -> Failure {
    Failure(
      .usage,
      "\(path): falta la vigencia, porque el archivo no está en una carpeta con entidad.json o entidad.xlsx.\n"
        + "  Indíquela con --vigencia, por ejemplo: rinde revisar \(ShellWord.path(path)) --vigencia 2022"
    )
  }
}
