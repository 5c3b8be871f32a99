package import RindeModel
package import RindeTables

extension Grid {
  /// What the reader of the file noticed, in words for the user.
  package var dataIssues: [DataIssue] {
    issues.filter { $0.kind != Self.guideAlone }.map { TableIssueTexts.issue($0, in: self) }
  }

  /// The sheet of explanations is not meant to be read, so nothing is said of it.
  private static let guideAlone = TableIssue.Kind.otherSheets([GuideSheet.name])
}

/// The sheet that explains the columns, in the books that Rinde writes for an office to fill in.
package enum GuideSheet {
  package static let name = "Columnas"
}

/// The Spanish of what is noticed while a file is read as a table.
enum TableIssueTexts {
  static func issue(_ issue: TableIssue, in grid: Grid) -> DataIssue {
    let words = wording(issue.kind)
    return DataIssue(
      code: words.code,
      severity: words.severity,
      position: SourcePosition(
        file: grid.file,
        sheet: grid.sheet,
        line: issue.row,
        column: issue.column.map { letters(of: $0) }
      ),
      read: words.read,
      message: words.message,
      suggestion: words.suggestion
    )
  }

  private struct Wording {
    let code: String
    let severity: DataIssue.Severity
    var read: String?
    let message: String
    var suggestion: String?
  }

  private static func wording(_ kind: TableIssue.Kind) -> Wording {
    switch kind {
    case .undecodableBytes:
      Wording(
        code: "tabla.caracteres-ilegibles",
        severity: .warning,
        message: "Hay caracteres que no se pueden leer; se muestran como �.",
        suggestion: "Guarde el archivo de nuevo como CSV UTF-8."
      )
    case .unclosedQuote:
      Wording(
        code: "tabla.comillas-sin-cerrar",
        severity: .warning,
        message: "Se abrieron unas comillas y el archivo terminó sin cerrarlas.",
        suggestion: "Cierre las comillas de esa celda o quítelas."
      )
    case .extraCells(let expected, let found):
      Wording(
        code: "tabla.celdas-de-mas",
        severity: .warning,
        message: "La fila tiene \(found) celdas y el encabezado \(expected).",
        suggestion: "Si una celda contiene el separador, enciérrela entre comillas."
      )
    case .errorValue(let value):
      Wording(
        code: "tabla.valor-de-error",
        severity: .warning,
        read: value,
        message: "La celda tiene un error de Excel.",
        suggestion: "Corrija la fórmula y guarde el libro."
      )
    case .uncalculatedFormula:
      Wording(
        code: "tabla.formula-sin-calcular",
        severity: .warning,
        message: "La celda tiene una fórmula sin valor calculado; no se toma como cero.",
        suggestion: "Abra el libro en Excel, guárdelo y repita la orden."
      )
    case .hiddenSheet(let name):
      Wording(
        code: "tabla.hoja-oculta",
        severity: .note,
        read: name,
        message: "El libro tiene una hoja oculta, «\(name)», que no se leyó."
      )
    case .otherSheets(let names):
      Wording(
        code: "tabla.otras-hojas",
        severity: .note,
        read: names.joined(separator: "; "),
        message: "El libro tiene otras hojas que no se leyeron: \(names.joined(separator: ", ")).",
        suggestion: "Si el plan está en una de ellas, indíquela con --hoja."
      )
    case .hiddenRows(let count):
      Wording(
        code: "tabla.filas-ocultas",
        severity: .note,
        message: "La hoja tiene filas ocultas (\(count)); se leyeron como las demás."
      )
    case .hiddenColumns(let count):
      Wording(
        code: "tabla.columnas-ocultas",
        severity: .note,
        message: "La hoja tiene columnas ocultas (\(count)); se leyeron como las demás."
      )
    }
  }

  /// The letters by which spreadsheets name a column.
  private static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }
}
