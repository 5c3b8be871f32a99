/// A sample whose units were drawn one by one, of which only tallies are left.
///
/// A row stands for all units with the same answers: how many they are and the sums of their weights
/// and of the squares of their weights. Estimates and variances are those of ``TaylorDesign``
/// without strata and clusters on the single units, since scores are equal per unit of weight.
public struct TallyDesign: SampleDesign {
  /// The units of one row.
  public struct Row: Hashable, Sendable {
    public let count: Int
    public let weight: Double
    public let squaredWeight: Double

    public init(count: Int, weight: Double, squaredWeight: Double) {
      self.count = count
      self.weight = weight
      self.squaredWeight = squaredWeight
    }
  }

  public let rows: [Row]

  public let weights: [Double]

  /// All units of the sample, also those that are not among the rows.
  public let sampleSize: Int

  /// What the sample leaves of the population; 1 when that is not known.
  public let unsampled: Double

  /// A sample from its tallies.
  ///
  /// - Parameters:
  ///   - rows: Its units by what they have in common.
  ///   - sampleSize: At least the sum of the rows' counts.
  ///   - unsampled: Between 0 and 1.
  public init(rows: [Row], sampleSize: Int, unsampled: Double = 1) {
    self.rows = rows
    self.sampleSize = sampleSize
    self.unsampled = unsampled
    weights = rows.map(\.weight)
  }

  public var rowCount: Int { rows.count }

  /// A census when nothing of the population is left.
  public var coverage: Coverage { unsampled < 1e-7 ? .census : .sample }

  public func answerCount(in rows: [Int]) -> Int {
    rows.reduce(0) { $0 + (weights[$1] == 0 ? 0 : self.rows[$1].count) }
  }

  public func squaredWeights(of rows: [Int]) -> Double {
    CompensatedSum.of(rows) { self.rows[$0].squaredWeight }
  }

  public func degreesOfFreedom(in domain: Domain) -> Double {
    Double(answerCount(in: domain.rows) - 1)
  }

  public func estimate(_ statistic: Statistic, inEach domains: [Domain]) -> VectorEstimate {
    var values: [Double] = []
    var scores: [[Double]] = []
    var reached: Set<Int> = []
    for domain in domains {
      let members = usableRows(of: statistic.columns, in: domain)
      let found = statistic.values(weights: weights, rows: members)
      for column in statistic.scores(values: found, weights: weights, rows: members) {
        var score = [Double](repeating: 0, count: rowCount)
        for (position, row) in members.enumerated() { score[row] = column[position] }
        scores.append(score)
      }
      values += members.isEmpty ? found.map { _ in .nan } : found
      reached.formUnion(members)
    }
    let usable = reached.sorted()
    return VectorEstimate(
      values: values,
      covariance: covariance(of: scores, undefined: values.map(\.isNaN)),
      degreesOfFreedom: degreesOfFreedom(in: Domain(rows: usable)),
      rowCount: answerCount(in: usable)
    )
  }

  /// (1 − f) · n/(n − 1) · (Σ z z′ − Σz Σz′ / n) over the units.
  private func covariance(of scores: [[Double]], undefined: [Bool]) -> [[Double]] {
    let size = Double(sampleSize)
    let factor = sampleSize > 1 ? unsampled * size / (size - 1) : .nan
    let sums = scores.map { score in CompensatedSum.of(score.indices) { score[$0] } }
    // Of a row's units, Σ z z′ is Σw² times the scores per unit of weight.
    let spreads = rows.map { $0.weight == 0 ? 0 : $0.squaredWeight / $0.weight / $0.weight }
    return scores.indices.map { left in
      scores.indices.map { right in
        guard !undefined[left], !undefined[right] else { return .nan }
        let squares = CompensatedSum.of(rows.indices) {
          spreads[$0] * scores[left][$0] * scores[right][$0]
        }
        return factor * (squares - sums[left] * sums[right] / size)
      }
    }
  }
}
