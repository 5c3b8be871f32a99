internal import RindeStatistics

extension AssociationResult {
  /// Rao and Scott's test of two variables; `nil` where it cannot be made.
  ///
  /// Rows that lack one of the two are left out, and so are categories that nobody has.
  ///
  /// - Parameters:
  ///   - design: Of the sample.
  ///   - answers: A category per row, negative for none.
  ///   - groups: The same.
  init?(_ design: any SampleDesign, _ answers: [Int32], by groups: [Int32]) {
    var answers = answers
    var groups = groups
    for row in answers.indices where answers[row] < 0 || groups[row] < 0 {
      (answers[row], groups[row]) = (-1, -1)
    }
    let test: AssociationTest
    do {
      test = try RaoScott(design).test(Self.dense(answers), by: Self.dense(groups))
    } catch { return nil }
    guard let numerator = test.numeratorDegrees, let denominator = test.denominatorDegrees else {
      return nil
    }
    self.init(
      statistic: test.value,
      numeratorFreedom: numerator,
      denominatorFreedom: denominator,
      probability: test.pValue
    )
  }

  /// The categories that occur, numbered from 0 in their order.
  private static func dense(_ codes: [Int32]) -> CategoryCodes {
    let found = Set(codes.filter { $0 >= 0 }).sorted()
    let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, Int32($0)) })
    return CategoryCodes(codes.map { places[$0] ?? -1 }, count: found.count)
  }
}
