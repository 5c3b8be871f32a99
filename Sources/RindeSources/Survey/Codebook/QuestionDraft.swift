internal import RindeModel

/// A question as its file writes it, before anybody checks that it can be used.
struct QuestionDraft: Sendable {
  /// An option with the row where it stands.
  struct Option: Sendable {
    var code: String
    var label: String
    var isOther = false
    var isExclusive = false
    var order: Int?
    let place: CodebookPlace
  }

  /// A code that is no answer; `kind` is `nil` when nobody said which.
  struct Missing: Sendable {
    let text: String
    var kind: MissingKind?
    let place: CodebookPlace
  }

  /// A condition as written.
  struct Condition: Sendable {
    let question: String
    let options: [String]
    let place: CodebookPlace
  }

  /// An end of a scale.
  struct Bound: Sendable {
    let value: Int
    let place: CodebookPlace
  }

  let id: String

  /// The first of its rows.
  let place: CodebookPlace

  var text = ""

  /// `nil` when it was reported.
  var kind: SurveyQuestion.Kind?

  var options: [Option] = []

  var missing: [Missing] = []

  var condition: Condition?

  var section: String?

  var scaleMinimum: Bound?

  var scaleMaximum: Bound?

  /// The cells that were read of its condition and codes of no answer, which rows may repeat.
  var conditionTexts: Set<String> = []
  var missingTexts: Set<String> = []

  init(id: String, place: CodebookPlace) {
    self.id = id
    self.place = place
  }
}
