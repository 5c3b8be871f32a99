/// What a test says of the association between two variables.
public struct AssociationTest: Hashable, Sendable {
  /// How the statistic is made and what it is compared with.
  public enum Statistic: Hashable, Sendable, CaseIterable {
    /// Rao and Scott's second-order correction, compared with F; the usual one.
    case secondOrder

    /// Rao and Scott's first-order correction, compared with χ².
    case firstOrder

    /// Wald's test of the differences from independence, compared with F.
    case wald

    /// Wald's test corrected for few primary units.
    case adjustedWald

    /// Pearson's statistic against its distribution under the design, by saddlepoint.
    case saddlepoint
  }

  /// Why a table is not tested.
  public enum Refusal: Error, Hashable, Sendable {
    /// No row of the domain has a weight and both answers.
    case noRows

    /// There is only one row, or only one column.
    case oneCategory(Axis)

    /// Nobody has these categories; positions among the codes.
    case emptyCategories(Axis, [Int])

    /// There are no degrees of freedom: no more primary units than strata, or fewer than the test
    /// needs.
    case noDegreesOfFreedom(Double)

    /// The design gives no variance for the table, or one that does not cover all differences:
    /// too few units, too many empty cells, or everybody answered.
    case noVariance
  }

  /// One side of a table.
  public enum Axis: Hashable, Sendable {
    case rows
    case columns
  }

  public let statistic: Statistic

  /// F, or for first order and saddlepoint Pearson's χ² on the weighted table brought to the
  /// sample's size.
  public let value: Double

  /// Of F, or the degrees of χ²; `nil` for the saddlepoint.
  public let numeratorDegrees: Double?

  /// Of F only.
  public let denominatorDegrees: Double?

  /// The probability of a value at least as large where there is no association.
  public let pValue: Double

  /// The rows of the domain with a weight, whether or not they have both answers.
  public let sampleSize: Int

  /// The smallest count that independence expects, on the sample's size; the approximations are
  /// doubtful below 5.
  public let smallestExpectedCount: Double

  public init(
    statistic: Statistic,
    value: Double,
    numeratorDegrees: Double?,
    denominatorDegrees: Double?,
    pValue: Double,
    sampleSize: Int,
    smallestExpectedCount: Double
  ) {
    self.statistic = statistic
    self.value = value
    self.numeratorDegrees = numeratorDegrees
    self.denominatorDegrees = denominatorDegrees
    self.pValue = pValue
    self.sampleSize = sampleSize
    self.smallestExpectedCount = smallestExpectedCount
  }
}
