internal import Glibc
internal import RindeAudiences
internal import RindeExport

/// What is said of a report that could not be written.
enum ExportTexts {
  static func failure(_ error: ExportError) -> Failure {
    switch error {
    case .file(let failure):
      Failure(
        .cannotWrite,
        "\(failure.path): no se pudo escribir (\(reason(failure.code))).\n"
          + "  El informe anterior, si lo había, quedó intacto. \(advice(failure.code))"
      )
    case .incomplete(let part, let folder):
      Failure(
        .cannotWrite,
        "El libro quedó incompleto (\(part)): no hay espacio en la carpeta temporal \(folder).\n"
          + "  El informe anterior, si lo había, quedó intacto. Libere espacio y repita la orden."
      )
    case .library(let code, let subject):
      Failure(
        .internalError,
        "No se pudo armar el libro: la biblioteca devolvió el código \(code) en \(subject).\n"
          + "  Por favor repórtelo con el plan que lo produce."
      )
    case .noDigest:
      Failure(
        .internalError,
        "No se pudo calcular la huella SHA-256: la biblioteca libcrypto de este equipo no la ofrece.\n"
          + "  Pida a sistemas que revise la configuración de OpenSSL."
      )
    case .report(let flaws):
      Failure(
        .internalError,
        "No se pudo armar el libro: \(flaws.prefix(3).map { "\($0)" }.joined(separator: "; ")).\n"
          + "  Por favor repórtelo con el plan que lo produce."
      )
    }
  }

  /// Files that somebody changed and that would be lost.
  static func edited(_ names: [String], in folder: String) -> Failure {
    let more = names.count > 1 ? " (y \(SpanishNumber.text(names.count - 1)) más)" : ""
    return Failure(
      .cannotWrite,
      "\(folder)/\(names[0])\(more): alguien lo cambió después de que Rinde lo escribió.\n"
        + "  No se escribió nada, para no perder ese trabajo. Escriba en otra carpeta con --salida, "
        + "o repita la orden con --reemplazar."
    )
  }

  /// A folder in which the other of a report and its notebook stands, under the same name.
  static func occupied(_ folder: String, by content: PreviousReport.Content) -> Failure {
    let (there, wanted) =
      switch content {
      case .report: ("un informe", "el cuaderno")
      case .notebook: ("un cuaderno", "el informe")
      }
    return Failure(
      .cannotWrite,
      "\(folder): ahí hay \(there), y \(wanted) llevaría el mismo nombre.\n"
        + "  No se escribió nada, para no borrarlo. Escriba \(wanted) en otra carpeta con --salida. Para "
        + "tenerlos juntos, pida el informe con --cuaderno, en una carpeta nueva."
    )
  }

  /// A file in the place of a page that is none of ours.
  static func foreignPage(_ path: String) -> Failure {
    Failure(
      .cannotWrite,
      "\(path): ya existe y no es una página de Rinde.\n"
        + "  No se escribió nada. Escriba en otra carpeta con --salida, o repita la orden con "
        + "--reemplazar."
    )
  }

  /// An index that somebody else wrote.
  static func foreignIndex(_ path: String) -> String {
    "\(path): no lo escribió Rinde, y se dejó como estaba.\n"
      + "  El informe quedó escrito, pero no aparece en ese índice. Cámbiele el nombre al archivo y "
      + "repita la orden."
  }

  /// A folder whose manifest cannot be read.
  static func unknown(_ folder: String, because failure: Failure) -> Failure {
    Failure(
      .cannotWrite,
      "\(failure.message.split(separator: "\n").first ?? "")\n"
        + "  Sin él no se sabe si alguien cambió el informe de \(folder), y no se escribió nada. Escriba "
        + "en otra carpeta con --salida, o repita la orden con --reemplazar."
    )
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM, EROFS: "sin permiso de escritura"
    case ENOSPC, EDQUOT, EFBIG: "disco lleno"
    case ENOTDIR, EISDIR, EEXIST: "hay otra cosa con ese nombre"
    case ENOENT: "la ruta no existe"
    default: String(cString: strerror(code))
    }
  }

  private static func advice(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM, EROFS: "Use --salida con una carpeta en la que pueda escribir."
    case ENOSPC, EDQUOT, EFBIG: "Libere espacio y repita la orden."
    default: "Revise la ruta de --salida."
    }
  }
}
