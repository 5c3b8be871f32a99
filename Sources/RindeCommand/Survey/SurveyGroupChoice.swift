internal import RindeModel
internal import RindeSources

/// The breakdown that `--grupo` names.
struct SurveyGroupChoice {
  let variables: [String]

  /// Whether the survey's settings have it, so that it is protected with all the others.
  let isConfigured: Bool

  /// Finds one of the breakdowns of the settings, or a closed question.
  ///
  /// - Parameters:
  ///   - name: A variable, or several with `*`, `×` or commas between them.
  ///   - survey: Its settings and its dictionary.
  /// - Throws: A usage failure that lists what there is.
  init(named name: String, in survey: Survey) throws(Failure) {
    let words = name.split { "*×,".contains($0) }.map { FoldedText(String($0)) }
    func isNamed(_ variables: [String]) -> Bool {
      variables.count == words.count && zip(variables, words).allSatisfy { FoldedText($0) == $1 }
    }
    let groupings = survey.settings.groupings
    if let configured = groupings.first(where: isNamed) {
      (variables, isConfigured) = (configured, true)
      return
    }
    let closed = survey.codebook.questions.filter { [.single, .scale].contains($0.kind) }
      .map(\.id)
    let found = words.map { word in closed.first { FoldedText($0) == word } }
    guard !words.isEmpty, !found.contains(nil) else {
      throw SurveyTexts.unknownGroup(
        name,
        among: groupings.map(SurveyView.joined) + closed.filter { !groupings.contains([$0]) }
      )
    }
    (variables, isConfigured) = (found.compactMap(\.self), false)
  }
}

extension Survey {
  /// The same survey with one breakdown alone.
  func grouped(by variables: [String]) -> Survey {
    var settings = settings
    settings.groupings = [variables]
    return Survey(
      id: id,
      title: title,
      entity: entity,
      license: license,
      codebook: codebook,
      settings: settings,
      files: files,
      counts: counts
    )
  }
}
