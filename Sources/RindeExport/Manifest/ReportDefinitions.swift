internal import RindeReport

extension ReportManifest.Definition {
  /// The rows of the report's notes: the method in words.
  static func all(of report: Report) -> [Self] {
    guard let notes = report.tables.first(where: { $0.table.id == "notas" })?.table else {
      return []
    }
    return notes.rows.compactMap { row in
      guard row.count >= 2, case .text(let name) = row[0].value, case .text(let text) = row[1].value
      else { return nil }
      return Self(name: name, text: text)
    }
  }
}
