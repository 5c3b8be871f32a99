internal import RindeAudiences
internal import RindeModel
internal import RindeSources

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

  /// `72 filas leídas: 70 aceptadas y 2 rechazadas`.
  static func rows(_ counts: (read: Int, used: Int, rejected: Int)) -> String {
    SpanishNumber.count(counts.read, "fila leída", "filas leídas") + ": "
      + SpanishNumber.count(counts.used, "aceptada", "aceptadas") + " y "
      + SpanishNumber.count(counts.rejected, "rechazada", "rechazadas")
  }

  /// Prints the first of the issues that made something unusable, and where all are found.
  ///
  /// - Returns: The exit code that says whether there was one.
  static func tellErrors(
    among issues: [DataIssue],
    of folder: String,
    on console: Console
  ) -> ExitCode {
    let errors = issues.filter { $0.severity == .error }
    guard let first = errors.first else { return .done }
    let count = SpanishNumber.count(errors.count, "error", "errores")
    console.tell(
      errors.count == 1 ? "Hay \(count) en los datos:" : "Hay \(count) en los datos. El primero:"
    )
    console.tell(text(first))
    console.tell("Véalos todos con: rinde revisar \(ShellWord.path(folder))")
    return .findings
  }

  /// Where and what, in one line.
  static func place(_ issue: DataIssue) -> String {
    "\(issue.position)\(column(issue)): \(sentence(issue.message))"
  }

  private static func column(_ issue: DataIssue) -> String {
    guard let column = issue.position.column else { return "" }
    // In a text file a column is a position; in a table it has a heading.
    return column.allSatisfy(\.isNumber) ? ":\(column)" : ": columna «\(column)»"
  }

  /// The words with a capital and a full stop.
  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }
}
