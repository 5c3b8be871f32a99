/// What calibration did to weights, over the rows whose weight is not zero.
public struct WeightSummary: Hashable, Sendable {
  /// Rows with a weight.
  public let count: Int

  public let smallest: Double
  public let largest: Double
  public let mean: Double

  /// The standard deviation over the mean (*coeficiente de variación*); divides by the count.
  public let variationCoefficient: Double

  /// The variance that unequal weights cost, after Kish: count · Σw² / (Σw)², at least 1.
  public let kishEffect: Double

  /// Positions of rows with a negative weight, which linear calibration can leave.
  public let negativeRows: [Int]

  /// Sums up the weights of a sample; NaN where no row has a weight.
  public init(_ weights: [Double]) {
    var sum = CompensatedSum()
    var squares = CompensatedSum()
    var (count, smallest, largest) = (0, Double.infinity, -Double.infinity)
    for weight in weights where weight != 0 {
      count += 1
      sum.add(weight)
      squares.add(weight * weight)
      smallest = min(smallest, weight)
      largest = max(largest, weight)
    }
    self.count = count
    self.smallest = count == 0 ? .nan : smallest
    self.largest = count == 0 ? .nan : largest
    mean = sum.value / Double(count)
    kishEffect = Double(count) * squares.value / (sum.value * sum.value)
    variationCoefficient = max(0, kishEffect - 1).squareRoot()
    negativeRows = weights.indices.filter { weights[$0] < 0 }
  }
}
