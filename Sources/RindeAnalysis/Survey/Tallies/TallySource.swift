internal import RindeModel
internal import RindeStatistics

/// Shares from exact tallies of respondents that were drawn one by one.
///
/// The scores of respondents with the same answer are equal per unit of weight, so that their sum
/// of squares follows from the sum of squared weights: V = n/(n−1) · (1−f) · Σ w²(y−p)² / X², with n
/// all respondents of the sample, p the share and X the weighted base (Taylor linearisation of a
/// ratio, as for a design of one stage without strata).
struct TallySource: ShareSource {
  let tallies: SurveyTallies

  /// The part of the population that answered; 0 where that is not known.
  let sampledFraction: Double

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

  /// The sum of all weights.
  var weightedTotal: Double {
    guard tallies.isWeighted else { return Double(respondents) }
    return Double(totals.weight) / 1e6
  }

  /// All respondents with their weights.
  var totals: AnswerTally {
    guard let table = tallies.tables.first?.first else { return AnswerTally() }
    return table.tallies.reduce(into: AnswerTally()) { $0 += $1 }
  }
}

extension TallySource {
  private func basis(_ index: Int, _ sums: [AnswerTally]) -> ShareBasis {
    let question = tallies.codebook.questions[index]
    let optionCount = question.options.count
    var basis = ShareBasis(optionCount: optionCount)
    var patterns: [Pattern] = []
    for (row, sum) in sums.enumerated() where sum.count > 0 {
      let answer = tallies.distinct[index][row]
      if let missing = Self.missing(answer, question.kind) {
        basis.missing[missing.rawValue] += sum.count
        continue
      }
      basis.base += sum.count
      let pattern = Pattern(answer, question, weight: weight(sum), square: square(sum))
      for option in pattern.options { basis.counts[option] += sum.count }
      patterns.append(pattern)
    }
    guard basis.base > 0 else { return basis }
    let exactBase = patterns.reduce(Int128(0)) { $0 + $1.weight }
    basis.weightedBase = scaled(exactBase)
    guard exactBase > 0, optionCount > 0 else { return basis }
    basis.shares = shares(patterns, optionCount: optionCount, base: exactBase, count: basis.base)
    return basis
  }

  /// Respondents with one answer: its options, and the exact sums of their weights.
  private struct Pattern {
    let options: [Int]
    let weight: Int128
    let square: Int128

    init(_ answer: UInt64, _ question: SurveyQuestion, weight: Int128, square: Int128) {
      if question.kind == .multiple {
        options = question.options.indices.filter { answer >> UInt64($0) & 1 == 1 }
      } else {
        let code = Int(Int64(bitPattern: answer))
        options = question.options.indices.contains(code) ? [code] : []
      }
      self.weight = weight
      self.square = square
    }
  }

  private static func missing(_ answer: UInt64, _ kind: SurveyQuestion.Kind) -> MissingKind? {
    kind == .multiple
      ? AnswerCode.missing(answer)
      : AnswerCode.missing(Int16(truncatingIfNeeded: Int64(bitPattern: answer)))
  }

  private func weight(_ sum: AnswerTally) -> Int128 {
    tallies.isWeighted ? sum.weight : Int128(sum.count) * 1_000_000
  }

  private func square(_ sum: AnswerTally) -> Int128 {
    tallies.isWeighted ? sum.square : Int128(sum.count) * 1_000_000_000_000
  }

  private func scaled(_ micros: Int128) -> Double { Double(micros) / 1e6 }

  private func shares(
    _ patterns: [Pattern],
    optionCount: Int,
    base: Int128,
    count: Int
  ) -> VectorEstimate {
    var chosen = [Int128](repeating: 0, count: optionCount)
    var squares = [Int128](repeating: 0, count: optionCount)
    var pairs = [[Int128]](
      repeating: [Int128](repeating: 0, count: optionCount),
      count: optionCount
    )
    var allSquares: Int128 = 0
    for pattern in patterns {
      allSquares += pattern.square
      for option in pattern.options {
        chosen[option] += pattern.weight
        squares[option] += pattern.square
        for other in pattern.options { pairs[option][other] += pattern.square }
      }
    }
    let total = Double(base)
    let values = chosen.map { Double($0) / total }
    let sampled = Double(respondents)
    let factor = sampled > 1 ? sampled / (sampled - 1) * (1 - sampledFraction) : .nan
    let covariance = (0..<optionCount).map { row in
      (0..<optionCount).map { column in
        // Σ w²(y_k − p_k)(y_l − p_l), opened out over the exact sums.
        let cross =
          Double(pairs[row][column]) - values[row] * Double(squares[column])
          - values[column] * Double(squares[row]) + values[row] * values[column]
          * Double(allSquares)
        return factor * cross / total / total
      }
    }
    return VectorEstimate(
      values: values,
      covariance: covariance,
      degreesOfFreedom: Double(count - 1),
      rowCount: count
    )
  }
}
