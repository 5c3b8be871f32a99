internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeSources

/// What `rinde iniciar` says.
enum InitiateTexts {
  static let kinds = "alcaldia, gobernacion o descentralizada"

  static let missingKind = Failure(
    .usage,
    "Falta --plantilla: se esperaba \(kinds).\n"
      + "  Por ejemplo: rinde iniciar mi-entidad --plantilla alcaldia"
  )

  static func code(of kind: TemplateKind) -> String {
    switch kind {
    case .mayoralty: "el código de un municipio: cinco dígitos, como 05001"
    case .governorate: "el código de un departamento: dos dígitos, como 05"
    case .decentralized: "un código de dos dígitos (departamento) o de cinco (municipio)"
    }
  }

  static func existing(_ paths: [String]) -> Failure {
    let list = paths.joined(separator: ", ")
    let problem = paths.count == 1 ? "Ya existe \(list)." : "Ya existen \(list)."
    return Failure(
      .cannotWrite,
      "\(problem)\n  No se escribió nada, para no reemplazar su trabajo. Indique otra carpeta."
    )
  }

  static func failure(_ error: ExportError) -> Failure {
    guard case .file(let failure) = error else { return ExportTexts.failure(error) }
    return Failure(
      .cannotWrite,
      "\(failure.path): no se pudo escribir (\(ExportTexts.reason(failure.code))).\n"
        + "  No quedó ningún libro a medias. Revise el permiso y el espacio de la carpeta y repita "
        + "la orden."
    )
  }

  /// What was written, and what follows.
  static func written(_ files: [String], folder: String, _ entity: TemplateEntity) -> String {
    let name =
      entity.name == nil ? "el nombre de la entidad y sus dependencias" : "las dependencias"
    let word = ShellWord.path(folder)
    return """
      Se escribieron \(SpanishNumber.count(files.count, "archivo", "archivos")) para \
      \(entity.kind.word), vigencia \(entity.year.year):
      \(files.map { "  \($0)" }.joined(separator: "\n"))

      Qué sigue:
        1. Llene los libros en Excel (la hoja Columnas explica cada columna):
             en entidad.xlsx, \(name);
             en los demás, sus datos en lugar de la fila de ejemplo.
           Si su entidad publica en redes sociales, \(folder)/redes/exportaciones/LEEME.txt dice qué
           descargar; si no, borre la carpeta redes.
        2. Revise lo que se entendió:
             rinde revisar \(word)
        3. Escriba el informe de un trimestre:
             rinde informe planeacion \(word) --corte \(entity.year.year)-T2

      Los informes dicen «Datos de ejemplo» hasta que escriba No en ese campo de entidad.xlsx.
      """
  }
}
