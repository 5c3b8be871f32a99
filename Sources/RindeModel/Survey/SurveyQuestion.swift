/// A question of a survey as its dictionary describes it (*pregunta*).
public struct SurveyQuestion: Hashable, Sendable {
  /// How it is answered.
  public enum Kind: Hashable, Sendable {
    /// One option (*única*).
    case single
    /// Any number of options (*múltiple*); the base of its shares are the respondents.
    case multiple
    /// One point of an ordered scale (*escala*).
    case scale
    /// A number (*numérica*).
    case numeric
    /// Free text (*abierta*): counted, never published.
    case open
    /// A day (*fecha*): counted, never published.
    case date
  }

  /// A condition under which the question is asked (*base*).
  public struct Condition: Hashable, Sendable {
    /// The identifier of another question.
    public let question: String

    /// The codes of its options, one of which must have been given.
    public let options: [String]

    public init(question: String, options: [String]) {
      self.question = question
      self.options = options
    }
  }

  /// Short and stable: `temas`.
  public let id: String

  public let text: String

  public let kind: Kind

  /// In the dictionary's order; those of a scale from its lowest to its highest point.
  public let options: [SurveyOption]

  /// Answers that are none, such as `99` or `NS/NR`; an empty cell always is one.
  public let missing: [MissingCode]

  /// `nil` when everybody was asked.
  public let condition: Condition?

  /// The part of the questionnaire to which it belongs.
  public let section: String?

  public init(
    id: String,
    text: String,
    kind: Kind,
    options: [SurveyOption] = [],
    missing: [MissingCode] = [],
    condition: Condition? = nil,
    section: String? = nil
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.options = options
    self.missing = missing
    self.condition = condition
    self.section = section
  }
}

/// One of the answers that a question offers (*opción*).
public struct SurveyOption: Hashable, Sendable {
  /// As files store it: `metas`.
  public let code: String

  /// As people read it: `Cumplimiento de metas del plan de desarrollo`.
  public let label: String

  /// Whether the respondent writes what it stands for (*otro, ¿cuál?*).
  public let isOther: Bool

  /// Whether it rules out all others (*ninguno*).
  public let isExclusive: Bool

  public init(code: String, label: String, isOther: Bool = false, isExclusive: Bool = false) {
    self.code = code
    self.label = label
    self.isOther = isOther
    self.isExclusive = isExclusive
  }

  /// The value of a point of a scale; `nil` when the code is no whole number.
  public var score: Int? { Int(code) }
}

/// Why there is no answer.
public enum MissingKind: Int, Hashable, Sendable, CaseIterable {
  /// Left blank or refused (*no responde*).
  case noAnswer
  /// *No sabe*.
  case doesNotKnow
  /// The question was not put (*no aplica*): outside the base and no non-response.
  case notAsked
  /// What was written is none of the answers (*no válida*): reported, and outside the base.
  case invalid
}

/// A text that stands for no answer.
public struct MissingCode: Hashable, Sendable {
  public let text: String

  public let kind: MissingKind

  public init(_ text: String, _ kind: MissingKind) {
    self.text = text
    self.kind = kind
  }
}
