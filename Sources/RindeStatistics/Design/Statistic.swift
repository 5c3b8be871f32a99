internal import Glibc

/// What is estimated from the columns of a sample.
public enum Statistic: Hashable, Sendable {
  case means(of: [[Double]])
  case totals(of: [[Double]])
  case ratio(of: [Double], over: [Double])

  /// The logarithms of the odds of shares, p/(1 − p), of columns of 0 and 1.
  case logOdds(of: [[Double]])
}

extension Statistic {
  /// A row without a number in one of these is outside the domain.
  var columns: [[Double]] {
    switch self {
    case .means(let columns), .totals(let columns), .logOdds(let columns): columns
    case .ratio(let numerator, let denominator): [numerator, denominator]
    }
  }

  /// How many numbers an estimate has.
  var width: Int {
    switch self {
    case .means(let columns), .totals(let columns), .logOdds(let columns): columns.count
    case .ratio: 1
    }
  }

  /// The estimates from some rows; NaN where what is divided by is zero.
  func values(weights: [Double], rows: [Int]) -> [Double] {
    switch self {
    case .totals(let columns): Self.sums(of: columns, weights: weights, rows: rows)
    case .means(let columns):
      Self.means(of: columns, weights: weights, rows: rows)
    case .ratio(let numerator, let denominator):
      Self.quotient(Self.sums(of: [numerator, denominator], weights: weights, rows: rows))
    case .logOdds(let columns):
      Self.means(of: columns, weights: weights, rows: rows).map { log($0 / (1 - $0)) }
    }
  }

  /// What each row adds to the error of each estimate (linearisation).
  ///
  /// - Parameters:
  ///   - values: The estimates from the same rows.
  ///   - weights: One per row of the design.
  ///   - rows: Those that have all columns.
  /// - Returns: One column per estimate with one number per element of `rows`.
  func scores(values: [Double], weights: [Double], rows: [Int]) -> [[Double]] {
    switch self {
    case .totals(let columns):
      return columns.map { column in rows.map { weights[$0] * column[$0] } }
    case .means(let columns):
      let size = CompensatedSum.of(rows) { weights[$0] }
      return zip(columns, values).map { column, mean in
        rows.map { weights[$0] * (column[$0] - mean) / size }
      }
    case .ratio(let numerator, let denominator):
      let size = CompensatedSum.of(rows) { weights[$0] * denominator[$0] }
      let ratio = values.first ?? .nan
      return [rows.map { weights[$0] * (numerator[$0] - ratio * denominator[$0]) / size }]
    case .logOdds(let columns):
      let shares = values.map { 1 / (1 + exp(-$0)) }
      let means = Statistic.means(of: columns)
      let scores = means.scores(values: shares, weights: weights, rows: rows)
      return zip(scores, shares).map { column, share in
        column.map { $0 / (share * (1 - share)) }
      }
    }
  }

  private static func sums(of columns: [[Double]], weights: [Double], rows: [Int]) -> [Double] {
    columns.map { column in CompensatedSum.of(rows) { weights[$0] * column[$0] } }
  }

  private static func means(of columns: [[Double]], weights: [Double], rows: [Int]) -> [Double] {
    let size = CompensatedSum.of(rows) { weights[$0] }
    return sums(of: columns, weights: weights, rows: rows).map { size == 0 ? .nan : $0 / size }
  }

  private static func quotient(_ sums: [Double]) -> [Double] {
    sums[1] == 0 ? [.nan] : [sums[0] / sums[1]]
  }
}
