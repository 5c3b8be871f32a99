/// Names in quotes, joined as a sentence needs them.
enum SurveyChoices {
  /// `«a», «b» o «c»`.
  static func quoted(_ names: [String], conjunction: String = "o") -> String {
    let quoted = names.map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// `¿Quiso decir «a»?`; `nil` when nothing is near.
  static func didYouMean(_ nearest: [String]) -> String? {
    nearest.isEmpty ? nil : "¿Quiso decir \(quoted(nearest))?"
  }
}
