internal import RindeReport

/// What is said where people type.
struct EntryTexts: Hashable {
  /// UTF-16 units of a message's title in Excel.
  static let titleLimit = 32

  /// UTF-16 units of a message in Excel.
  static let messageLimit = 255

  /// The title of every refusal.
  static let refused = "Dato no admitido"

  /// Heads the hint that is shown while a cell is chosen.
  let title: String

  /// Names what a cell admits.
  let hint: String

  /// Says why something was refused and what to do.
  let refusal: String

  /// The texts of a column; `nil` where anything may be typed.
  init?(_ column: Column) {
    switch column.entry {
    case nil, .text: return nil
    case .list(let words):
      title = "Elija de la lista"
      let all = "Valores admitidos: " + words.joined(separator: "; ") + "."
      hint =
        all.utf16.count <= Self.messageLimit
        ? all : "Abra la lista y elija uno de sus \(words.count) valores."
      refusal = "El valor no está en la lista. Elija uno de los que ella ofrece o borre la celda."
    case .date:
      title = "Fecha"
      hint = "Escriba una fecha entre el 01/01/2000 y el 31/12/2099; por ejemplo, 30/06/2022."
      refusal =
        "Se esperaba una fecha entre el 01/01/2000 y el 31/12/2099, como 30/06/2022. "
        + "Corríjala o borre la celda."
    case .wholeNumber:
      title = "Número entero"
      hint = "Escriba un número entero, sin decimales, igual o mayor que cero."
      refusal =
        "Se esperaba un número entero, sin decimales, igual o mayor que cero. "
        + "Corríjalo o borre la celda."
    case .number:
      let noun = if case .percentage = column.kind { "porcentaje" } else { "número" }
      title = noun.prefix(1).uppercased() + noun.dropFirst()
      hint = "Escriba un \(noun) igual o mayor que cero, con o sin decimales."
      refusal = "Se esperaba un \(noun) igual o mayor que cero. Corríjalo o borre la celda."
    }
  }

  /// Stands above a table in which people type.
  static func notice(_ table: Table) -> String? {
    let headings = table.columns.filter { $0.entry != nil }
      .map { "«" + VisibleText.line($0.heading) + "»" }
    guard !headings.isEmpty else { return nil }
    let rows = rows(table.entryRows)
    guard table.isProtected else {
      return "Las celdas de fondo azul claro son para escribir." + rows
    }
    let columns = headings.count == 1 ? "la columna" : "las columnas"
    return "Solo se puede escribir en \(columns) de fondo azul claro ("
      + headings.joined(separator: ", ")
      + "); la hoja está protegida sin contraseña (Revisar > Desproteger hoja)." + rows
  }

  private static func rows(_ count: Int) -> String {
    switch count {
    case ...0: ""
    case 1: " Debajo de los datos hay una fila preparada para escribir."
    default: " Debajo de los datos hay \(count) filas preparadas para escribir."
    }
  }
}
