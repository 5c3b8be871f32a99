internal import RindeModel

/// A breakdown: the groups of one variable, or of several that are crossed.
struct Grouping: Hashable, Sendable {
  /// A group: its place in each variable's levels, and what people read.
  struct Group: Hashable, Sendable {
    let labels: [String]
    let slugs: [String]
  }

  /// One of the variables.
  struct Variable: Hashable, Sendable {
    /// As the settings name it.
    let name: String

    /// The question of the dictionary; `nil` for a column that the dictionary does not have.
    let question: Int?

    let labels: [String]

    let slugs: [String]
  }

  let variables: [Variable]

  /// All combinations, the last variable changing fastest.
  let groups: [Group]

  init(_ variables: [Variable]) {
    self.variables = variables
    groups = variables.reduce(into: [Group(labels: [], slugs: [])]) { groups, variable in
      groups = groups.flatMap { group in
        variable.labels.indices.map { level in
          Group(
            labels: group.labels + [variable.labels[level]],
            slugs: group.slugs + [variable.slugs[level]]
          )
        }
      }
    }
  }

  /// A breakdown by questions of the dictionary with one answer; `nil` when one is no such question.
  init?(_ names: [String], in codebook: SurveyCodebook) {
    var variables: [Variable] = []
    for name in names {
      guard let variable = Variable(name, in: codebook) else { return nil }
      variables.append(variable)
    }
    self.init(variables)
  }

  /// The names of the variables.
  var names: [String] { variables.map(\.name) }

  /// Whether groups without respondents are shown: those that the dictionary lists one by one.
  var isListed: Bool { variables.count == 1 && variables.allSatisfy { $0.question != nil } }

  /// Whether a question is one of the variables, so that it is not broken down by itself.
  func contains(question: Int) -> Bool { variables.contains { $0.question == question } }
}

extension Grouping.Variable {
  /// A question with one answer as a variable.
  init?(_ name: String, in codebook: SurveyCodebook) {
    guard let index = codebook.index(of: name) else { return nil }
    let question = codebook.questions[index]
    guard question.kind == .single || question.kind == .scale else { return nil }
    self.init(
      name: name,
      question: index,
      labels: question.options.map(\.label),
      slugs: Slug.distinct(question.options.map(\.code))
    )
  }
}

extension Grouping {
  /// The group of each respondent of a batch; the number of groups for those without one.
  func codes(in batch: SurveyBatch) -> [Int32] {
    let none = Int32(groups.count)
    var codes = [Int32](repeating: 0, count: batch.rowCount)
    for variable in variables {
      guard let question = variable.question else { continue }
      let size = Int32(variable.labels.count)
      let levels = batch.distinct[question].map { answer -> Int32 in
        let code = Int64(bitPattern: answer)
        return (0..<Int64(size)).contains(code) ? Int32(code) : -1
      }
      let answers = batch.answers[question]
      for row in codes.indices {
        let level = levels[Int(answers[row])]
        codes[row] = level < 0 || codes[row] == none ? none : codes[row] * size + level
      }
    }
    return codes
  }
}
