internal import RindeModel
internal import RindeSources
internal import RindeTables

/// What is said of tables that are added up while they are read.
extension SocialTexts {
  static func onlyAddedUp(_ path: String) -> DataIssue {
    DataIssue(
      code: "redes.tabla-grande",
      severity: .note,
      position: SourcePosition(file: path),
      message: "la tabla es muy grande: sus publicaciones se suman por mes y red, y no se agrupan "
        + "por tema, hashtag, tipo ni hora, ni cuentan para las metas"
    )
  }

  /// A table that could not be read to its end.
  static func unreadableVolume(_ error: TableError) -> DataIssue {
    let lines = TableTexts.failure(error).message.split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }
    return DataIssue(
      code: "redes.archivo-ilegible",
      severity: .error,
      position: SourcePosition(file: error.file),
      message: "el archivo no se usa: " + (lines.first ?? ""),
      suggestion: lines.count > 1 ? lines[1] : nil
    )
  }
}
