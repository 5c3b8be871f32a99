package import RindeAnalysis
internal import RindeModel

/// The stable names of a survey's figures, all different: `encuesta/diagnostico/temas/metas@jal`.
package struct SurveyFigureID: Sendable {
  private let survey: String

  /// By question.
  private let questions: [String]

  /// The slugs of options, by question.
  private let options: [[String]]

  /// Names of groups that stand in more than one breakdown.
  private let ambiguous: Set<String>

  package init(_ results: SurveyResults) {
    let codebook = results.survey.codebook.questions
    survey = results.survey.id
    questions = Self.names(of: codebook.map(\.id))
    options = codebook.map { question in
      let taken = SurveyMeasure.reserved
      let codes = question.options.map { option in
        FigureID.slug(option.code).isEmpty ? option.label : option.code
      }
      return Array(FigureID.slugs(of: taken + codes).dropFirst(taken.count))
    }
    var breakdowns: [String: Set<[String]>] = [:]
    for breakdown in results.questions.flatMap(\.breakdowns) {
      for group in breakdown.groups {
        breakdowns[Self.joined(group.slugs), default: []].insert(breakdown.variables)
      }
    }
    ambiguous = Set(breakdowns.filter { $0.value.count > 1 }.keys)
  }

  /// The name of a figure.
  ///
  /// - Parameters:
  ///   - measure: What it says.
  ///   - question: The question's position.
  ///   - group: The group, with the variables of its breakdown; `nil` for all respondents.
  /// - Returns: The identifier.
  package func name(
    _ measure: SurveyMeasure,
    of question: Int,
    in group: (variables: [String], slugs: [String])? = nil
  ) -> String {
    let last: String
    switch measure {
    case .share(let option): last = options[question][option]
    default: last = measure.name ?? ""
    }
    return "encuesta/\(survey)/\(questions[question])/\(last)"
      + (group.map { "@" + name(of: $0.slugs, by: $0.variables) } ?? "")
  }

  private func name(of slugs: [String], by variables: [String]) -> String {
    let group = Self.joined(slugs)
    guard ambiguous.contains(group) else { return group }
    return Self.joined(variables.map(FigureID.slug)) + "." + group
  }

  private static func joined(_ slugs: [String]) -> String {
    slugs.map { $0.isEmpty ? "sin-nombre" : $0 }.joined(separator: "+")
  }

  /// As the dictionary writes them where that is plain, and all different.
  private static func names(of ids: [String]) -> [String] {
    let plain = ids.map { id in
      !id.isEmpty
        && id.utf8.allSatisfy {
          switch $0 {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
          default: false
          }
        }
    }
    var taken = Set(zip(ids, plain).filter(\.1).map(\.0))
    return zip(ids, plain).map { id, isPlain in
      guard !isPlain else { return id }
      let slug = FigureID.slug(id).isEmpty ? "pregunta" : FigureID.slug(id)
      var (name, number) = (slug, 2)
      while !taken.insert(name).inserted {
        name = "\(slug)-\(number)"
        number += 1
      }
      return name
    }
  }
}
