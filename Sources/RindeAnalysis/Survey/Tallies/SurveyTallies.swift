public import RindeModel

/// The answers of a survey of any size, counted by distinct answer and group.
///
/// For samples of respondents without strata, units, replicates and calibration: their shares and
/// the covariance between them follow from these sums, which are exact, so that the results do not
/// depend on how the file was divided. Memory does not grow with the respondents.
public struct SurveyTallies: SurveyFold {
  public static var weightForm: SurveyBatch.WeightForm { .micros }

  let codebook: SurveyCodebook

  let groupings: [Grouping]

  /// One per question and breakdown; the last breakdown is the one without groups.
  private(set) var tables: [[TallyTable]]

  /// For each question the distinct answers, as the batches have them.
  private(set) var distinct: [[UInt64]]

  private(set) var respondents = AnswerTally()

  private(set) var isWeighted = false

  /// Whether all weights had six decimals at most, so that the sums are exact.
  public private(set) var isExact = true

  /// The smallest and largest weight, in millionths.
  private(set) var weightRange: ClosedRange<Int64>?

  /// An empty count; `nil` when the settings ask for what needs the single rows.
  public init?(codebook: SurveyCodebook, settings: SurveySettings) {
    guard let groupings = Self.groupings(codebook, settings) else { return nil }
    self.codebook = codebook
    self.groupings = groupings
    distinct = Array(repeating: [], count: codebook.questions.count)
    tables = codebook.questions.map { _ in
      groupings.map { TallyTable(groupCount: $0.groups.count) } + [TallyTable(groupCount: 0)]
    }
  }

  /// The breakdowns, when tallies are enough for them and for the design.
  private static func groupings(
    _ codebook: SurveyCodebook,
    _ settings: SurveySettings
  ) -> [Grouping]? {
    let design = settings.design
    guard design.strata == nil, design.clusters.isEmpty, design.populations.isEmpty,
      design.replicates == nil, settings.calibration == nil,
      codebook.questions.allSatisfy({ $0.kind != .numeric })
    else { return nil }
    var groupings: [Grouping] = []
    for variables in settings.groupings {
      guard let grouping = Grouping(variables, in: codebook) else { return nil }
      groupings.append(grouping)
    }
    return groupings
  }

  public mutating func fold(_ batch: SurveyBatch) {
    distinct = batch.distinct
    isWeighted = !batch.weightMicros.isEmpty
    isExact = isExact && batch.hasExactMicros
    noteRange(batch.weightMicros)
    respondents.count += batch.rowCount
    let none = [Int32](repeating: 0, count: batch.rowCount)
    let groups = groupings.map { $0.codes(in: batch) } + [none]
    for question in codebook.questions.indices {
      for (place, groups) in groups.enumerated()
      where place < groupings.count || groupings.isEmpty {
        tables[question][place].grow(to: distinct[question].count)
        if isWeighted {
          tables[question][place].count(
            batch.answers[question],
            groups,
            weights: batch.weightMicros
          )
        } else {
          tables[question][place].count(batch.answers[question], groups)
        }
      }
    }
  }

  private mutating func noteRange(_ weights: [Int64]) {
    guard let smallest = weights.min(), let largest = weights.max() else { return }
    let range = weightRange ?? smallest...largest
    weightRange = min(range.lowerBound, smallest)...max(range.upperBound, largest)
  }

  public mutating func merge(_ other: SurveyTallies) {
    isWeighted = isWeighted || other.isWeighted
    isExact = isExact && other.isExact
    respondents += other.respondents
    if let range = other.weightRange { noteRange([range.lowerBound, range.upperBound]) }
    for question in codebook.questions.indices {
      let rows = joinedRows(of: question, with: other.distinct[question])
      for place in tables[question].indices {
        let source = other.tables[question][place]
        tables[question][place].grow(to: distinct[question].count)
        for row in 0..<source.rowCount {
          for column in 0..<source.columnCount {
            tables[question][place][rows[row], column] += source[row, column]
          }
        }
      }
    }
  }

  /// The row of each of another fold's answers here, with new rows for those unknown.
  private mutating func joinedRows(of question: Int, with others: [UInt64]) -> [Int] {
    var places = Dictionary(
      distinct[question].enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return others.map { answer in
      if let place = places[answer] { return place }
      distinct[question].append(answer)
      places[answer] = distinct[question].count - 1
      return distinct[question].count - 1
    }
  }
}
