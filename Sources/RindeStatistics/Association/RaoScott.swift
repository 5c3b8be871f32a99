/// Tests whether two variables are associated in the population of a sample (Rao and Scott).
///
/// Pearson's statistic on the weighted table is compared with what the design lets it vary under
/// independence: the eigenvalues of the generalised design effects, those of
/// (C′D⁻¹C / n)⁻¹ (C′D⁻¹VD⁻¹C) with cell shares D, their covariance V and the contrasts C of the
/// interaction. The size n is that of the domain: rows that miss an answer count in it, as in R's
/// survey, and are left out of the table.
public struct RaoScott: Sendable {
  let design: any SampleDesign
  let domain: Domain

  /// Says whose answers are tested.
  ///
  /// - Parameters:
  ///   - design: Of any kind; its covariances make the test.
  ///   - domain: The rows that are asked about; all by default.
  public init(_ design: any SampleDesign, in domain: Domain? = nil) {
    self.design = design
    self.domain = domain ?? .all(design.rowCount)
  }

  /// Tests one table.
  ///
  /// - Parameters:
  ///   - rows: One variable, a code per row of the design.
  ///   - columns: The other.
  ///   - statistic: Second order by default.
  /// - Returns: The statistic, its degrees of freedom and the probability.
  /// - Throws: Why the table is not tested.
  public func test(
    _ rows: CategoryCodes,
    by columns: CategoryCodes,
    statistic: AssociationTest.Statistic = .secondOrder
  ) throws(AssociationTest.Refusal) -> AssociationTest {
    let table = try AssociationTable(rows, by: columns, in: domain, weights: design.weights)
    let degrees = design.degreesOfFreedom(in: table.domain)
    let means = design.means(of: table.indicators, in: table.domain)
    let independence = IndependenceFit(table, shares: means.values)
    let verdict: AssociationVerdict
    switch statistic {
    case .wald, .adjustedWald:
      let wald = WaldAssociation(
        table,
        totals: design.totals(of: table.indicators, in: table.domain),
        degrees: degrees
      )
      verdict = try wald.verdict(statistic)
    case .secondOrder, .firstOrder, .saddlepoint:
      let effects = try DesignEffects(table, shares: means)
      verdict = try effects.verdict(statistic, pearson: independence.pearson, degrees: degrees)
    }
    return AssociationTest(
      statistic: statistic,
      value: verdict.value,
      numeratorDegrees: verdict.numerator,
      denominatorDegrees: verdict.denominator,
      pValue: verdict.pValue,
      sampleSize: table.domain.count,
      smallestExpectedCount: independence.smallestExpected
    )
  }
}

/// A statistic, its degrees of freedom and its probability.
struct AssociationVerdict {
  let value: Double
  var numerator: Double?
  var denominator: Double?
  let pValue: Double

  /// A value compared with F.
  static func f(_ value: Double, _ numerator: Double, _ denominator: Double) -> Self {
    let tail = Distributions.fUpper(value, numerator, denominator)
    return Self(value: value, numerator: numerator, denominator: denominator, pValue: tail)
  }
}

/// What a table would be like without association.
private struct IndependenceFit {
  /// Pearson's χ², the table brought to the sample's size.
  let pearson: Double

  let smallestExpected: Double

  init(_ table: AssociationTable, shares: [Double]) {
    let rows = table.margin(.rows, of: shares)
    let columns = table.margin(.columns, of: shares)
    var (sum, smallest) = (0.0, Double.infinity)
    for (column, columnShare) in columns.enumerated() {
      for (row, rowShare) in rows.enumerated() {
        let expected = rowShare * columnShare
        let difference = shares[table.cell(row, column)] - expected
        sum += difference * difference / expected
        smallest = min(smallest, expected)
      }
    }
    pearson = sum * Double(table.domain.count)
    smallestExpected = smallest * Double(table.domain.count)
  }
}
