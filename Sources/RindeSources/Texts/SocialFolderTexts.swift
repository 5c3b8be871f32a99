internal import RindeModel
internal import RindeTables

/// The Spanish of what is noticed in the folder of social media.
package enum SocialFolderTexts {
  /// Why the folder cannot be worked with.
  ///
  /// - Parameter error: Any but those of `redes.json`, which have issues of their own.
  /// - Returns: `nil` for the errors inside `redes.json`.
  package static func message(_ error: SocialFolderError) -> String? {
    switch error {
    case .missingFolder(let path):
      "\(path): no existe.\n"
        + "  Cree la carpeta y ponga lo que descargó de las redes en \(path)/exportaciones."
    case .notAFolder(let path):
      "\(path): es un archivo y se esperaba una carpeta.\n"
        + "  Indique la carpeta que contiene redes.json y exportaciones."
    case .empty(let path):
      "\(path): no hay archivos de redes sociales.\n"
        + "  Ponga lo que descargó de cada red, tal como se descarga, en \(path)/exportaciones."
    case .settings(.file(let error)): "\(error.file): \(reason(error.reason).message)"
    case .settings(.invalid): nil
    }
  }

  /// A file that cannot be read and is left out.
  static func unreadable(_ error: TableError, path: String) -> DataIssue {
    switch error.reason {
    case .empty, .webPage, .legacyWorkbook:
      return ExportRefusal.issue(of: TableError(file: path, reason: error.reason))
    default: break
    }
    let words = reason(error.reason)
    return DataIssue(
      code: "redes.archivo-ilegible",
      severity: .error,
      position: SourcePosition(file: path),
      message: "El archivo no se usa: \(words.message)",
      suggestion: words.suggestion
    )
  }

  /// A picture, a note or another file that is no download.
  static func noTable(path: String) -> DataIssue {
    DataIssue(
      code: "redes.archivo-sin-tabla",
      severity: .note,
      position: SourcePosition(file: path),
      message: "El archivo no es una descarga de redes sociales; no se lee."
    )
  }

  static func sameFile(path: String, as other: String) -> DataIssue {
    DataIssue(
      code: "redes.archivo-igual",
      severity: .note,
      position: SourcePosition(file: path),
      message: "El archivo es igual, byte por byte, a \(other); se lee una sola vez.",
      suggestion: "Borre uno de los dos."
    )
  }

  static func unreadFolder(path: String) -> DataIssue {
    DataIssue(
      code: "redes.carpeta-sin-leer",
      severity: .note,
      position: SourcePosition(file: path),
      message: "La carpeta no se lee.",
      suggestion: "Si tiene descargas, póngala dentro de exportaciones."
    )
  }

  static func chart(path: String) -> DataIssue {
    DataIssue(
      code: "redes.grafico-sin-usar",
      severity: .note,
      position: SourcePosition(file: path),
      message: "El archivo trae los datos de un gráfico, que ya están en los demás; no se usa."
    )
  }

  static func emptyZip(path: String) -> DataIssue {
    DataIssue(
      code: "redes.archivo-ilegible",
      severity: .error,
      position: SourcePosition(file: path),
      message: "El archivo comprimido no trae ninguna tabla CSV; no se usa.",
      suggestion: "Vuelva a descargarlo, o descomprímalo y ponga en la carpeta lo que trae."
    )
  }

  static func nestedFile(path: String) -> DataIssue {
    DataIssue(
      code: "redes.archivo-ilegible",
      severity: .error,
      position: SourcePosition(file: path),
      message: "Dentro de un archivo comprimido solo se leen tablas CSV; esta parte no se usa.",
      suggestion: "Descomprima el archivo y ponga en la carpeta lo que trae."
    )
  }

  /// Settings for a file that is not in the folder.
  static func unknownFile(_ name: String, nearest: [String], file: String) -> DataIssue {
    DataIssue(
      code: "redes.archivo-desconocido",
      severity: .warning,
      position: SourcePosition(file: file, column: "archivos"),
      read: name,
      expected: "el nombre de un archivo de la carpeta, sin la ruta",
      message: "La clave «archivos» nombra un archivo que no está en la carpeta.",
      suggestion: nearest.isEmpty ? nil : "¿Quiso decir \(RegisterTexts.choices(nearest))?"
    )
  }

  static func severalAccounts(_ overlap: AccountOverlap) -> DataIssue {
    let names = RegisterTexts.choices(overlap.accounts)
    let quoted = overlap.accounts.map { "\"\($0)\"" }.joined(separator: ", ")
    return DataIssue(
      code: "redes.cuentas-en-varios-archivos",
      severity: .warning,
      position: SourcePosition(file: overlap.origin.file),
      read: overlap.accounts.joined(separator: "; "),
      expected: "una sola cuenta de \(overlap.network.name), o las de la entidad en redes.json",
      message: "Los archivos de \(overlap.network.name) son de varias cuentas (\(names)); "
        + "se cuentan todas juntas.",
      suggestion: "Si todas son de la entidad, escriba en redes.json: \"cuentas\": "
        + "[{ \"red\": \"\(overlap.network.key)\", \"nombres\": [\(quoted)] }]; "
        + "si no, deje ahí solo las suyas."
    )
  }

  static func differingFollowers(_ first: FollowerCount, _ second: FollowerCount) -> DataIssue {
    DataIssue(
      code: "redes.seguidores-distintos",
      severity: .warning,
      position: second.origin,
      read: String(second.followers),
      expected: String(first.followers),
      message: "Los seguidores de \(first.network.name) del \(first.day.officeText) son otros en "
        + "\(first.origin); se usan los de ese archivo.",
      suggestion: "Revise cuál de las dos cifras es la correcta."
    )
  }

  private static func reason(
    _ reason: TableError.Reason
  ) -> (message: String, suggestion: String?) {
    switch reason {
    case .missing: ("no existe.", nil)
    case .directory: ("es una carpeta.", nil)
    case .unreadable(let code):
      ("el sistema no permite leerlo (error \(code)).", "Revise los permisos del archivo.")
    case .empty: ("está vacío.", "Vuelva a descargarlo: la descarga no terminó o no había datos.")
    case .encrypted:
      ("tiene contraseña.", "Guárdelo sin contraseña.")
    case .legacyWorkbook:
      (
        "es un libro de Excel 97–2003 (.xls).",
        "Ábralo en Excel y guárdelo como libro .xlsx, o descargue el CSV."
      )
    case .openDocument:
      ("es una hoja de OpenDocument (.ods).", "Guárdelo como libro .xlsx o como CSV.")
    case .webPage:
      (
        "es una página web guardada con otro nombre, no una tabla.",
        "Entre de nuevo a la red y use su botón de exportar; la sesión pudo haberse cerrado."
      )
    case .pdf: ("es un PDF.", "Descargue los datos en CSV o en Excel.")
    case .wordProcessor: ("es un documento de texto.", "Descargue los datos en CSV o en Excel.")
    case .statisticsFile, .damagedStatistics:
      ("es un archivo de SPSS.", "Descargue los datos en CSV o en Excel.")
    case .binary: ("no es una tabla.", "Descargue los datos en CSV o en Excel.")
    case .damagedArchive(let part):
      (
        part.map { "está incompleto o dañado en la parte «\($0)»." } ?? "está incompleto o dañado.",
        "Vuelva a descargarlo."
      )
    case .notAWorkbook:
      ("es un archivo comprimido y no un libro.", "Descomprímalo y ponga lo que trae.")
    case .malformedPart(let part, let line):
      ("está dañado en la parte «\(part)», línea \(line).", "Ábralo en Excel y guárdelo de nuevo.")
    case .documentTypeRefused(let part):
      ("trae en «\(part)» algo que ningún programa de oficina escribe.", "Descárguelo de nuevo.")
    case .tooLarge(let limit):
      ("pasa del tamaño que se admite (\(limit) MiB).", "Descargue menos meses en cada archivo.")
    case .suspiciousRatio(let part):
      ("la parte «\(part)» crece demasiado al descomprimirse.", "Descárguelo de nuevo.")
    case .unknownSheet(let name, _): ("no tiene la hoja «\(name)».", nil)
    case .noSheet: ("no tiene ninguna hoja visible con datos.", "Revise el libro en Excel.")
    }
  }
}
