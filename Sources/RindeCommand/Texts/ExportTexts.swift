internal import Glibc
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
