internal import Glibc
internal import RindeTables

/// What is said of a file that is no readable table, each with what to do.
enum TableTexts {
  static func failure(_ error: TableError) -> Failure {
    Failure(
      code(error.reason),
      "\(error.file): \(problem(error.reason))\n  \(advice(error.reason))"
    )
  }

  private static func code(_ reason: TableError.Reason) -> ExitCode {
    switch reason {
    case .missing: .missingInput
    default: .unreadableInput
    }
  }

  private static func problem(_ reason: TableError.Reason) -> String {
    switch reason {
    case .missing: "no existe."
    case .directory: "es una carpeta y se esperaba un archivo."
    case .unreadable(let code): "no se puede leer (\(String(cString: strerror(code))))."
    case .empty: "está vacío."
    case .encrypted: "el libro tiene contraseña."
    case .legacyWorkbook: "es un libro de Excel 97-2003 (.xls)."
    case .openDocument: "es una hoja de LibreOffice (.ods)."
    case .webPage: "es una página web guardada con otro nombre."
    case .pdf: "es un PDF."
    case .wordProcessor: "es un documento de texto, no una hoja de cálculo."
    case .statisticsFile: "es un archivo de SPSS (.sav), que solo se lee en las encuestas."
    case .damagedStatistics: "el archivo de SPSS está dañado o incompleto."
    case .binary: "no es un archivo de texto ni un libro de Excel."
    case .damagedArchive(let part):
      part.map { "el libro está dañado o incompleto (parte \($0))." }
        ?? "el libro está dañado o incompleto."
    case .notAWorkbook: "es un archivo comprimido, pero no un libro de Excel."
    case .malformedPart(let part, let line): "el libro está dañado (\(part), línea \(line))."
    case .documentTypeRefused(let part):
      "el libro contiene una declaración que ningún programa de oficina escribe (\(part))."
    case .tooLarge(let limit): "supera el límite de \(limit) MB."
    case .suspiciousRatio(let part): "se descomprime en un tamaño sospechoso (parte \(part))."
    case .unknownSheet(let name, _): "no tiene una hoja «\(name)»."
    case .noSheet: "no tiene hojas visibles con datos."
    }
  }

  private static func advice(_ reason: TableError.Reason) -> String {
    switch reason {
    case .missing: "Revise la ruta y el nombre del archivo."
    case .directory: "Indique el archivo que está dentro de la carpeta."
    case .unreadable: "Revise los permisos y que nadie lo tenga abierto con bloqueo."
    case .empty: "Abra el original y vuelva a guardarlo en esta carpeta."
    case .encrypted:
      "Ábralo en Excel, quite la contraseña (Archivo > Información > Proteger libro) y guárdelo."
    case .legacyWorkbook, .openDocument:
      "Ábralo en Excel o LibreOffice y guárdelo como libro de Excel (.xlsx)."
    case .webPage: "Descárguelo de nuevo como CSV o Excel, o ábralo en Excel y guárdelo como .xlsx."
    case .pdf: "Consiga la hoja de cálculo original o pase la tabla a Excel y guárdela como .xlsx."
    case .wordProcessor: "Copie la tabla en una hoja de Excel y guárdela como .xlsx."
    case .statisticsFile: "Ábralo en SPSS y guárdelo como libro de Excel (.xlsx) o como CSV."
    case .damagedStatistics: "Vuelva a copiarlo o descargarlo, o pida que lo guarden de nuevo."
    case .binary: "Guarde la tabla como libro de Excel (.xlsx) o como CSV."
    case .damagedArchive, .malformedPart:
      "Vuelva a copiarlo o descargarlo; si abre en Excel, guárdelo de nuevo como .xlsx."
    case .notAWorkbook: "Descomprímalo e indique el archivo .xlsx o .csv que contiene."
    case .documentTypeRefused, .suspiciousRatio:
      "Por seguridad no se lee. Ábralo en Excel y guárdelo de nuevo como .xlsx."
    case .tooLarge: "Divida el archivo, o guárdelo como CSV con solo las columnas necesarias."
    case .unknownSheet(_, let available):
      "Las hojas del libro son: \(available.joined(separator: ", "))."
    case .noSheet: "Muestre la hoja del plan (clic derecho en las pestañas > Mostrar) y guarde."
    }
  }
}
