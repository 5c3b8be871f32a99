internal import RindeAnalysis
internal import RindeModel

/// The names of the columns of the answers: short, in ASCII, and without the headings of the file.
struct SurveyAnswerColumns {
  let view: SurveyView

  /// Whether the notebook has the answers, so that other tables name their columns.
  let isListed: Bool

  /// `p01`.
  func question(_ index: Int) -> String { view.number(index).lowercased() }

  /// `p01_falta`: why there is no answer.
  func missing(_ index: Int) -> String { question(index) + "_falta" }

  /// `p07_2`: whether an option of a multiple question was chosen.
  func option(_ option: Int, of index: Int) -> String { "\(question(index))_\(option + 1)" }

  /// The column of a variable of groups or of margins: that of its question, or `variable_1`.
  func variable(_ name: String) -> String {
    if let index = view.survey.codebook.index(of: name) { return question(index) }
    return Self.numbered("variable", factors.firstIndex(of: name))
  }

  /// The column of a number whose sum is known: that of its question, or `suma_1`.
  func sum(_ name: String) -> String {
    if let index = view.survey.codebook.index(of: name) { return question(index) }
    return Self.numbered("suma", sums.firstIndex(of: name))
  }

  /// Variables of groups and of margins that are no questions.
  var factors: [String] {
    let margins = (view.settings.calibration?.margins ?? []).compactMap { margin -> String? in
      if case .categories = margin.totals { margin.variable } else { nil }
    }
    return distinct(view.settings.groupings.joined() + margins)
  }

  /// Numbers whose sums are known and that are no questions.
  var sums: [String] {
    distinct(
      (view.settings.calibration?.margins ?? []).compactMap { margin -> String? in
        if case .sum = margin.totals { margin.variable } else { nil }
      }
    )
  }

  private func distinct(_ names: [String]) -> [String] {
    var found: [String] = []
    for name in names where view.survey.codebook.index(of: name) == nil {
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  private static func numbered(_ stem: String, _ place: Int?) -> String {
    "\(stem)_\((place ?? 0) + 1)"
  }
}
