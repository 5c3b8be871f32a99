internal import RindeModel
internal import RindeReport

/// The zone of a percentage in the same row, by the entity's thresholds.
struct ZoneFormula {
  private let thresholds: ZoneThresholds

  init(_ thresholds: ZoneThresholds) {
    self.thresholds = thresholds
  }

  /// The word of the zone, nothing where the percentage has no value.
  func cell(_ column: String) -> Formula {
    let value = Formula.sameRow(column)
    return .choose(
      value.isNumber,
      .choose(
        value.isLess(than: fraction(thresholds.medium)),
        .text(ComplianceZone.low.word),
        else: .choose(
          value.isLess(than: fraction(thresholds.high)),
          .text(ComplianceZone.medium.word),
          else: .text(ComplianceZone.high.word)
        )
      ),
      else: .nothing
    )
  }

  /// Percentage points as a quotient of whole numbers, which every program computes alike.
  private func fraction(_ points: Quantity) -> Formula {
    points.isWhole
      ? .number(Int(points.micros / Quantity.scale)) / .number(100)
      : .number(Int(points.micros)) / .number(100_000_000)
  }
}
