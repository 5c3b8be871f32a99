/// Coded answers as columns of small integers: a batch of some thousand rows, or a whole file.
///
/// Texts that respondents wrote are not among them.
public struct SurveyColumns: Sendable {
  /// The answers to one question.
  public enum Answers: Sendable {
    /// Single, scale, open and date: the option's position (0 where there are no options), or a
    /// negative ``AnswerCode``.
    case codes([Int16])
    /// Multiple: one bit per option from the lowest, or a ``AnswerCode`` mask without an answer.
    case masks([UInt64])
    /// Numeric: a finite number, or NaN with the reason in `codes`.
    case values([Double], codes: [Int16])
  }

  /// A column of categories that are known only from the file, such as strata and free groups.
  public struct Factor: Sendable {
    /// Positions in ``levels``; -1 for an empty cell.
    public var codes: [Int32]

    /// In the order of first appearance in the file.
    public var levels: [String]

    public init(codes: [Int32] = [], levels: [String] = []) {
      self.codes = codes
      self.levels = levels
    }
  }

  /// The line or sheet row of each respondent.
  public var lines: [Int32]

  /// One per question of the dictionary, in its order.
  public var answers: [Answers]

  /// Finite and not negative; empty where all weigh one.
  public var weights: [Double]

  /// Strata, units of each stage, free groups and margins, by heading as the settings give it.
  public var factors: [String: Factor]

  /// Populations of stages, replicate weights and numeric margins, by heading.
  public var numbers: [String: [Double]]

  public init(
    lines: [Int32] = [],
    answers: [Answers] = [],
    weights: [Double] = [],
    factors: [String: Factor] = [:],
    numbers: [String: [Double]] = [:]
  ) {
    self.lines = lines
    self.answers = answers
    self.weights = weights
    self.factors = factors
    self.numbers = numbers
  }

  public var rowCount: Int { lines.count }
}

/// How an answer that is none is coded.
public enum AnswerCode {
  /// The code of a reason: -1 to -4.
  public static func code(_ kind: MissingKind) -> Int16 { Int16(-1 - kind.rawValue) }

  /// The reason that a code stands for; `nil` for an answer.
  public static func missing(_ code: Int16) -> MissingKind? {
    code < 0 ? MissingKind(rawValue: Int(-1 - code)) : nil
  }

  /// The mask of a reason: the highest bit and the reason's number.
  public static func mask(_ kind: MissingKind) -> UInt64 { 1 << 63 | UInt64(kind.rawValue) }

  /// The reason that a mask stands for; `nil` for an answer.
  public static func missing(_ mask: UInt64) -> MissingKind? {
    mask >> 63 == 1 ? MissingKind(rawValue: Int(mask & 3)) : nil
  }
}
