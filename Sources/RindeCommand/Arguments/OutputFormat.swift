/// How a result is shown.
enum OutputFormat: String, CaseIterable {
  case text = "texto"
  case csv
  case json

  /// The format that the user names, text when none is named.
  init(_ name: String?, allowed: [OutputFormat]) throws(Failure) {
    guard let name else {
      self = .text
      return
    }
    guard let format = OutputFormat(rawValue: name), allowed.contains(format) else {
      let names = allowed.map(\.rawValue)
      let list = names.dropLast().joined(separator: ", ") + " o " + (names.last ?? "")
      throw UsageTexts.badValue("formato", name, expected: list)
    }
    self = format
  }
}
