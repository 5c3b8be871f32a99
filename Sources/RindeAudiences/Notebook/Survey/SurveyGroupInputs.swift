internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The groups of the breakdowns, as data of a notebook.
struct SurveyGroupInputs {
  let view: SurveyView
  let names: SurveyAnswerColumns

  private typealias Texts = SurveyNotebookTexts

  /// A row for each group and each variable that makes it.
  var sheets: [Sheet] {
    let tables = SurveyBreakdownNames(view: view)
    return [
      NotebookInput(
        id: "grupos",
        title: Texts.groups,
        meaning: Texts.groupsMeaning,
        columns: Texts.groupColumns + (names.isListed ? [Texts.answerColumn] : []),
        rows: view.breakdowns.enumerated().flatMap { place, variables in
          rows(place, variables, tables)
        },
        key: ["desglose", "cifra", "variable"]
      ).sheet
    ]
  }

  private func rows(
    _ place: Int,
    _ variables: [String],
    _ tables: SurveyBreakdownNames
  ) -> [[Cell]] {
    groups(by: variables).flatMap { group in
      variables.indices.map { position -> [Cell] in
        let cells: [Cell] = [
          .integer(place + 1), .text(tables.details[place]), .text(tables.crossings[place]),
          .text(view.titles(of: variables)), .text(group.figure),
          .text(group.labels.joined(separator: " / ")), .text(variables[position]),
          .text(value(of: group, at: position, in: variables)),
        ]
        return cells + (names.isListed ? [.text(names.variable(variables[position]))] : [])
      }
    }
  }

  private struct Group {
    let labels: [String]
    let slugs: [String]

    /// The part of the figures' names after the at sign.
    let figure: String
  }

  /// The groups that any question has, in their order.
  private func groups(by variables: [String]) -> [Group] {
    var found: [Group] = []
    var taken: Set<[String]> = []
    for (question, result) in view.results.questions.enumerated() {
      guard let breakdown = result.breakdowns.first(where: { $0.variables == variables }) else {
        continue
      }
      for group in breakdown.groups where taken.insert(group.slugs).inserted {
        let name = view.names.name(.base, of: question, in: (variables, group.slugs))
        let figure = name.split(separator: "@", maxSplits: 1).last.map(String.init) ?? ""
        found.append(Group(labels: group.labels, slugs: group.slugs, figure: figure))
      }
    }
    return found
  }

  /// The code of the option, or the level of a variable that is no question.
  private func value(of group: Group, at position: Int, in variables: [String]) -> String {
    guard let question = view.survey.codebook[variables[position]] else {
      return group.labels[position]
    }
    let slugs = FigureID.slugs(of: question.options.map(\.code))
    guard let option = slugs.firstIndex(of: group.slugs[position]) else { return "" }
    return question.options[option].code
  }
}
