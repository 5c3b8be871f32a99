/// Some thousand accepted rows of a file of answers, coded, as one thread reads them.
///
/// Answers are positions in tables of distinct answers that only grow, so that a cell is understood
/// once and counted by its position afterwards.
public struct SurveyBatch: Sendable {
  /// How weights are held.
  public enum WeightForm: Hashable, Sendable {
    /// Only in millionths.
    case micros
    /// Also as they are.
    case numbers
  }

  /// The line or sheet row of each respondent.
  public var lines: [Int32] = []

  /// For each question of the dictionary, the position of each respondent's answer in ``distinct``.
  public var answers: [[Int32]]

  /// For each question the distinct answers so far: ``AnswerCode`` masks of multiple questions, the
  /// bits of a signed code for all others.
  public var distinct: [[UInt64]]

  /// For each numeric question its numbers, NaN without one; empty for other questions.
  public var values: [[Double]]

  /// In millionths; empty without weights.
  public var weightMicros: [Int64] = []

  /// Whether ``weightMicros`` are the weights exactly.
  public var hasExactMicros = true

  /// The weights as they are; empty without weights, and where nobody asked for them.
  public var weights: [Double] = []

  /// For each factor that was asked for, positions in ``levels``; -1 for an empty cell.
  public var factors: [[Int32]]

  /// For each factor the distinct texts so far.
  public var levels: [[String]]

  /// For each number that was asked for, its column.
  public var numbers: [[Double]]

  public init(questions: Int, factors: Int, numbers: Int) {
    answers = Array(repeating: [], count: questions)
    distinct = Array(repeating: [], count: questions)
    values = Array(repeating: [], count: questions)
    self.factors = Array(repeating: [], count: factors)
    levels = Array(repeating: [], count: factors)
    self.numbers = Array(repeating: [], count: numbers)
  }

  public var rowCount: Int { lines.count }
}

/// An analysis of answers as a fold of batches; regions of the file are merged in their order.
public protocol SurveyFold: Sendable {
  /// What of the weights a batch must carry.
  static var weightForm: SurveyBatch.WeightForm { get }

  /// Adds a batch; the tables of one fold's batches are the same ones, grown.
  mutating func fold(_ batch: SurveyBatch)

  /// Adds what the fold of the next region of the file has seen.
  mutating func merge(_ other: Self)
}
