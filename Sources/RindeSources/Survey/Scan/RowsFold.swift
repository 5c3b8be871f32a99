package import RindeModel

/// Gathers all rows of a survey, for what needs them one by one.
package struct RowsFold: SurveyFold {
  package static var weightForm: SurveyBatch.WeightForm { .numbers }

  package private(set) var columns = SurveyColumns()

  private let kinds: [SurveyQuestion.Kind]

  private let factors: [String]

  private let numbers: [String]

  init(codebook: SurveyCodebook, roles: SurveyRoles) {
    kinds = codebook.questions.map(\.kind)
    factors = roles.factors.map(\.name)
    numbers = roles.numbers.map(\.name)
    columns.answers = kinds.map { kind in
      switch kind {
      case .multiple: .masks([])
      case .numeric: .values([], codes: [])
      case .single, .scale, .open, .date: .codes([])
      }
    }
    for name in factors { columns.factors[name] = SurveyColumns.Factor() }
    for name in numbers { columns.numbers[name] = [] }
  }

  package mutating func fold(_ batch: SurveyBatch) {
    columns.lines += batch.lines
    columns.weights += batch.weights
    for index in kinds.indices { append(batch, question: index) }
    for (index, name) in factors.enumerated() {
      columns.factors[name]?.codes += batch.factors[index]
      columns.factors[name]?.levels = batch.levels[index]
    }
    for (index, name) in numbers.enumerated() { columns.numbers[name]? += batch.numbers[index] }
  }

  private mutating func append(_ batch: SurveyBatch, question: Int) {
    let distinct = batch.distinct[question]
    switch columns.answers[question] {
    case .masks(var masks):
      columns.answers[question] = .masks([])
      masks += batch.answers[question].lazy.map { distinct[Int($0)] }
      columns.answers[question] = .masks(masks)
    case .codes(var codes):
      columns.answers[question] = .codes([])
      codes += batch.answers[question].lazy.map { Self.code(distinct[Int($0)]) }
      columns.answers[question] = .codes(codes)
    case .values(var values, var codes):
      columns.answers[question] = .codes([])
      values += batch.values[question]
      codes += batch.answers[question].lazy.map { Self.code(distinct[Int($0)]) }
      columns.answers[question] = .values(values, codes: codes)
    }
  }

  private static func code(_ answer: UInt64) -> Int16 {
    Int16(truncatingIfNeeded: Int64(bitPattern: answer))
  }

  package mutating func merge(_ other: RowsFold) {
    columns.lines += other.columns.lines
    columns.weights += other.columns.weights
    for index in kinds.indices {
      switch (columns.answers[index], other.columns.answers[index]) {
      case (.masks(let left), .masks(let right)): columns.answers[index] = .masks(left + right)
      case (.codes(let left), .codes(let right)): columns.answers[index] = .codes(left + right)
      case (.values(let left, let codes), .values(let right, let others)):
        columns.answers[index] = .values(left + right, codes: codes + others)
      default: break
      }
    }
    for name in factors {
      guard let other = other.columns.factors[name] else { continue }
      columns.factors[name]?.append(other)
    }
    for name in numbers { columns.numbers[name]? += other.columns.numbers[name] ?? [] }
  }
}

extension SurveyColumns.Factor {
  /// Adds the rows of the next region, whose levels may stand in another order.
  fileprivate mutating func append(_ other: SurveyColumns.Factor) {
    var positions = Dictionary(
      levels.enumerated().map { ($1, Int32($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let places = other.levels.map { level -> Int32 in
      if let position = positions[level] { return position }
      levels.append(level)
      positions[level] = Int32(levels.count - 1)
      return Int32(levels.count - 1)
    }
    codes += other.codes.lazy.map { $0 < 0 ? -1 : places[Int($0)] }
  }
}
