internal import RindeModel
internal import RindeStatistics

/// Shares from exact tallies of respondents that were drawn one by one.
struct TallySource: ShareSource {
  let tallies: SurveyTallies

  /// What the sample leaves of the population; 1 where that is not known.
  let unsampled: Double

  var groupings: [Grouping] { tallies.groupings }

  var respondents: Int { tallies.respondents.count }

  func overall(_ question: Int) -> ShareBasis {
    let table = tallies.tables[question][0]
    let sums = (0..<table.rowCount).map { row in
      (0..<table.columnCount).reduce(into: AnswerTally()) { $0 += table[row, $1] }
    }
    return basis(question, sums)
  }

  func groups(_ question: Int, by grouping: Int) -> [ShareBasis] {
    let table = tallies.tables[question][grouping]
    return groupings[grouping].groups.indices.map { column in
      basis(question, (0..<table.rowCount).map { table[$0, column] })
    }
  }

  /// Tallies hold no numbers.
  func numeric(
    _ question: Int,
    group: (grouping: Int, group: Int)?,
    _ terms: PrecisionTerms
  ) -> NumericResult? { nil }

  private func basis(_ index: Int, _ sums: [AnswerTally]) -> ShareBasis {
    let question = tallies.codebook.questions[index]
    var basis = ShareBasis(optionCount: question.options.count)
    var rows: [TallyDesign.Row] = []
    var answers: [[Int]] = []
    for (place, sum) in sums.enumerated() where sum.count > 0 {
      let answer = DecodedAnswer(tallies.distinct[index][place], to: question)
      if let missing = answer.missing {
        basis.missing[missing.rawValue] += sum.count
        continue
      }
      basis.base += sum.count
      for option in answer.options { basis.counts[option] += sum.count }
      rows.append(row(sum))
      answers.append(answer.options)
    }
    basis.weightedBase = CompensatedSum.of(rows.indices) { rows[$0].weight }
    guard basis.weightedBase > 0, !question.options.isEmpty else { return basis }
    var indicators = [[Double]](
      repeating: [Double](repeating: 0, count: rows.count),
      count: question.options.count
    )
    for (row, options) in answers.enumerated() {
      for option in options { indicators[option][row] = 1 }
    }
    basis.shares = design(rows).means(of: indicators, in: .all(rows.count))
    return basis
  }

  func association(_ index: Int, by grouping: Int) -> AssociationResult? {
    let question = tallies.codebook.questions[index]
    guard question.kind == .single || question.kind == .scale else { return nil }
    let table = tallies.tables[index][grouping]
    var rows: [TallyDesign.Row] = []
    var options: [Int32] = []
    var groups: [Int32] = []
    for place in 0..<table.rowCount {
      let answer = DecodedAnswer(tallies.distinct[index][place], to: question)
      // Respondents without answer or group stay, as rows of the design.
      for group in 0..<table.columnCount where table[place, group].count > 0 {
        rows.append(row(table[place, group]))
        options.append(answer.options.first.map(Int32.init) ?? -1)
        groups.append(group < table.columnCount - 1 ? Int32(group) : -1)
      }
    }
    return AssociationResult(design(rows), options, by: groups)
  }

  private func row(_ sum: AnswerTally) -> TallyDesign.Row {
    guard tallies.isWeighted else {
      return TallyDesign.Row(
        count: sum.count,
        weight: Double(sum.count),
        squaredWeight: Double(sum.count)
      )
    }
    return TallyDesign.Row(
      count: sum.count,
      weight: Double(sum.weight) / 1e6,
      squaredWeight: Double(sum.square) / 1e12
    )
  }

  private func design(_ rows: [TallyDesign.Row]) -> TallyDesign {
    TallyDesign(rows: rows, sampleSize: respondents, unsampled: unsampled)
  }
}

extension TallySource {
  /// All respondents with their weights.
  private var totals: AnswerTally {
    guard let table = tallies.tables.first?.first else { return AnswerTally() }
    return table.tallies.reduce(into: AnswerTally()) { $0 += $1 }
  }

  /// The sum of all weights.
  var weightedTotal: Double { row(totals).weight }

  /// How unequal the weights are; `nil` without weights.
  var weightFacts: WeightFacts? {
    guard tallies.isWeighted, let range = tallies.weightRange else { return nil }
    let totals = row(totals)
    let effect = Double(totals.count) * totals.squaredWeight / totals.weight / totals.weight
    return WeightFacts(
      smallest: Double(range.lowerBound) / 1e6,
      largest: Double(range.upperBound) / 1e6,
      variation: max(0, effect - 1).squareRoot(),
      designEffect: effect
    )
  }
}

/// A distinct answer of a batch taken apart.
private struct DecodedAnswer {
  let missing: MissingKind?

  let options: [Int]

  init(_ answer: UInt64, to question: SurveyQuestion) {
    if question.kind == .multiple {
      missing = AnswerCode.missing(answer)
      options = question.options.indices.filter { answer >> UInt64($0) & 1 == 1 }
    } else {
      let code = Int64(bitPattern: answer)
      missing = AnswerCode.missing(Int16(truncatingIfNeeded: code))
      options = question.options.indices.contains(Int(code)) ? [Int(code)] : []
    }
  }
}
