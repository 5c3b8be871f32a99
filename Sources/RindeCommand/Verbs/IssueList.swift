internal import RindeAudiences
internal import RindeModel

/// What was noticed in the data, as a review lists it.
struct IssueList {
  let issues: [DataIssue]

  /// The issues, the gravest first, and how many there are of each kind.
  var rendered: String { "\(list)\n\n\(closing)" }

  /// The code with which a review ends.
  var exitCode: ExitCode {
    (issues.map(\.severity).max() ?? .note) > .note ? .findings : .done
  }

  private var list: String {
    let sorted = issues.enumerated().sorted { left, right in
      (-left.element.severity.rawValue, left.offset)
        < (-right.element.severity.rawValue, right.offset)
    }
    guard !sorted.isEmpty else { return "No se encontró nada por corregir ni por confirmar." }
    return sorted.map { item in
      let text =
        item.element.severity == .note
        ? IssueTexts.place(item.element) : IssueTexts.text(item.element)
      return "[\(item.element.severity.word)] \(text)"
    }.joined(separator: "\n")
  }

  private var closing: String {
    let counts = DataIssue.Severity.allCases.reversed().map { severity in
      let count = issues.count { $0.severity == severity }
      return "\(count) \(Self.plural(severity, count))"
    }
    return "Total: " + counts.joined(separator: ", ") + "."
  }

  private static func plural(_ severity: DataIssue.Severity, _ count: Int) -> String {
    let word = severity.word.lowercased()
    guard count != 1 else { return word }
    return severity == .error ? "errores" : word + "s"
  }
}
