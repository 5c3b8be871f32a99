internal import RindeModel

/// The distinct answers to a question, each with its position.
struct DistinctAnswers: Sendable {
  private(set) var answers: [UInt64] = []

  private var positions: [UInt64: Int32] = [:]

  /// The position of an answer, a new one for one that is unknown.
  mutating func position(of answer: UInt64) -> Int32 {
    if let position = positions[answer] { return position }
    let position = Int32(answers.count)
    answers.append(answer)
    positions[answer] = position
    return position
  }
}

extension AnswerValue {
  /// The answer as batches hold it.
  func word(isMultiple: Bool) -> UInt64 {
    switch self {
    case .option(let option):
      isMultiple ? 1 << UInt64(option) : UInt64(bitPattern: Int64(option))
    case .options(let mask, _): mask
    case .number, .text, .date: 0
    case .missing(let kind): Self.word(kind, isMultiple: isMultiple)
    case .unknown: Self.word(.invalid, isMultiple: isMultiple)
    }
  }

  /// The lack of an answer as batches hold it.
  static func word(_ kind: MissingKind, isMultiple: Bool) -> UInt64 {
    isMultiple ? AnswerCode.mask(kind) : UInt64(bitPattern: Int64(AnswerCode.code(kind)))
  }
}
