internal import RindeModel
internal import RindeTables

extension ProgressRules {
  /// What a row reports against an activity; `nil` when something was wrong with it.
  func value(
    _ row: ProgressRow,
    _ activity: ActivityIndex.Entry,
    _ convention: NumberConvention,
    _ verdict: inout Verdict
  ) -> ProgressRecord.Value? {
    guard row.isBlank(.milestone) else { return milestone(row, activity, convention, &verdict) }
    switch (row.isBlank(.numerator), row.isBlank(.denominator)) {
    case (true, true): break
    case (true, false):
      verdict.report(.denominatorWithoutNumerator, .denominator)
      return nil
    case (false, true):
      verdict.report(.numeratorWithoutDenominator, .numerator)
      return nil
    case (false, false): return ratio(row, activity, convention, &verdict)
    }
    guard !row.isBlank(.quantity) else {
      verdict.report(.noValue, .quantity)
      return nil
    }
    return quantity(row, activity, convention, &verdict)
  }

  private func milestone(
    _ row: ProgressRow,
    _ activity: ActivityIndex.Entry,
    _ convention: NumberConvention,
    _ verdict: inout Verdict
  ) -> ProgressRecord.Value? {
    let text = row.text(.milestone) ?? ""
    guard let index = activity.milestone(named: text), let label = activity.labels[index] else {
      let labels = activity.labels.compactMap(\.self)
      verdict.report(.unknownMilestone(labels: labels), .milestone)
      return nil
    }
    var isAlone = row.isBlank(.numerator) && row.isBlank(.denominator)
    if !row.isBlank(.quantity) {
      guard let amount = amount(row, .quantity, convention, &verdict) else { return nil }
      isAlone = isAlone && amount.value == (amount.isPercent ? 100 : 1)
    }
    guard isAlone else {
      verdict.report(.milestoneWithAmount, .milestone)
      return nil
    }
    return .milestone(index: index, label: label)
  }

  private func ratio(
    _ row: ProgressRow,
    _ activity: ActivityIndex.Entry,
    _ convention: NumberConvention,
    _ verdict: inout Verdict
  ) -> ProgressRecord.Value? {
    switch activity.kind {
    case .count where row.isBlank(.quantity):
      verdict.report(.percentageAgainstCount, .numerator)
      return nil
    case .count:
      verdict.report(.quantityBesideRatio, .quantity)
      return quantity(row, activity, convention, &verdict)
    case .milestones:
      verdict.report(.missingMilestone(labels: activity.labels.compactMap(\.self)), .numerator)
      return nil
    case .percentage, .qualitative: break
    }
    if !row.isBlank(.quantity) { verdict.report(.quantityBesideRatio, .quantity) }
    let numerator = part(row, .numerator, convention, &verdict)
    let denominator = part(row, .denominator, convention, &verdict)
    guard let numerator, let denominator else { return nil }
    if denominator == .zero {
      let isIdle = numerator == .zero
      verdict.report(isIdle ? .noDemand : .numeratorOverZero, .denominator)
      guard isIdle else { return nil }
    } else if numerator > denominator {
      verdict.report(.numeratorAboveDenominator, .numerator)
    }
    guard activity.isLevel, denominator > .zero else {
      return .ratio(Ratio(numerator, over: denominator))
    }
    // The last level stands, without the base of the others: it is brought to percentage points.
    let points = RoundedDecimal(
      dividing: numerator.micros * 100,
      by: denominator.micros,
      places: 6
    )
    return .ratio(Ratio(Quantity(micros: points.units), over: 100))
  }

  private func quantity(
    _ row: ProgressRow,
    _ activity: ActivityIndex.Entry,
    _ convention: NumberConvention,
    _ verdict: inout Verdict
  ) -> ProgressRecord.Value? {
    guard let amount = amount(row, .quantity, convention, &verdict) else { return nil }
    switch activity.kind {
    case .count where amount.isPercent:
      verdict.report(.percentageAgainstCount, .quantity)
      return nil
    case .milestones where amount.value != .zero:
      verdict.report(.missingMilestone(labels: activity.labels.compactMap(\.self)), .quantity)
      return nil
    case .percentage: return percentage(amount, activity, &verdict)
    case .count, .milestones: return .quantity(amount.value)
    case .qualitative:
      return amount.isPercent ? .ratio(Ratio(amount.value, over: 100)) : .quantity(amount.value)
    }
  }

  /// A percentage without its parts, which only a percentage of advance can be (T-39).
  ///
  /// `85 %` is 85 of 100; a bare number up to 1 is a fraction (0,85 and 1 are 85 % and 100 %), a
  /// greater one is taken for percentage points with a warning.
  private func percentage(
    _ amount: (value: Quantity, isPercent: Bool),
    _ activity: ActivityIndex.Entry,
    _ verdict: inout Verdict
  ) -> ProgressRecord.Value? {
    guard activity.isAdvance else {
      verdict.report(.incompleteRatio, .quantity)
      return nil
    }
    var points = amount.value
    if !amount.isPercent {
      if points <= .one {
        points = points * 100
      } else {
        verdict.report(.percentageWithoutSign(points: points), .quantity)
      }
    }
    if points > 100 { verdict.report(.numeratorAboveDenominator, .quantity) }
    return .ratio(Ratio(points, over: 100))
  }

  /// A numerator or a denominator.
  private func part(
    _ row: ProgressRow,
    _ field: ProgressField,
    _ convention: NumberConvention,
    _ verdict: inout Verdict
  ) -> Quantity? {
    guard let amount = amount(row, field, convention, &verdict) else { return nil }
    guard !amount.isPercent else {
      verdict.report(.unreadableAmount, field)
      return nil
    }
    return amount.value
  }

  /// A number that is not negative, in the convention of the file.
  private func amount(
    _ row: ProgressRow,
    _ field: ProgressField,
    _ convention: NumberConvention,
    _ verdict: inout Verdict
  ) -> (value: Quantity, isPercent: Bool)? {
    guard let amount = row.amount(field) else {
      let isFormula = row[field].kind == .uncalculated
      verdict.report(isFormula ? .uncalculatedAmount : .unreadableAmount, field)
      return nil
    }
    guard case .value(let micros, let isDoubtful) = convention.resolve(amount) else {
      verdict.report(
        .ambiguousAmount(
          decimal: Quantity(micros: Int128(amount.decimal)),
          grouped: Quantity(micros: Int128(amount.grouped))
        ),
        field
      )
      return nil
    }
    let value = Quantity(micros: Int128(micros))
    guard micros >= 0 else {
      verdict.report(.negativeAmount, field)
      return nil
    }
    if isDoubtful { verdict.report(.doubtfulSeparator(value: value), field) }
    if amount.isRounded { verdict.report(.roundedAmount(value: value), field) }
    return (value, amount.isPercent)
  }
}
