internal import RindeAudiences
internal import RindeModel

/// How an issue of the data is printed.
enum IssueTexts {
  /// Where, what was read, what was expected, what happened and what to do.
  static func text(_ issue: DataIssue) -> String {
    var lines = [place(issue)]
    if let read = issue.read {
      let expected = issue.expected.map { "; se esperaba \($0)" } ?? ""
      let found = read.isEmpty ? "La celda está vacía" : "Se leyó «\(read.shortened(to: 120))»"
      lines.append("  \(found)\(expected).")
    }
    if let suggestion = issue.suggestion { lines.append("  \(suggestion)") }
    return lines.joined(separator: "\n")
  }

  /// Where and what, in one line.
  static func place(_ issue: DataIssue) -> String {
    "\(issue.position)\(column(issue)): \(issue.message)"
  }

  private static func column(_ issue: DataIssue) -> String {
    issue.position.column.map { ": columna «\($0)»" } ?? ""
  }
}
