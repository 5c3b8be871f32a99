internal import RindeModel

/// The formulas of those kinds of accumulation in which the last level counts (rule book §4.2).
struct LevelProgress {
  let accumulation: Accumulation
  let baseline: Quantity?
  let bound: Target.Bound

  /// Progress of a level towards a target, raw; negative when it went backwards.
  ///
  /// - Parameters:
  ///   - level: The level reached.
  ///   - target: The level wanted.
  /// - Returns: `nil` when it cannot be computed: no baseline, a baseline equal to the target, or a
  ///   target of zero.
  func ratio(of level: Quantity, towards target: Quantity) -> Ratio? {
    switch accumulation {
    case .capacity, .reduction, .annualReduction:
      guard let baseline, baseline != target else { return nil }
      let (done, wanted) = (level - baseline, target - baseline)
      return wanted > .zero
        ? Ratio(done, over: wanted) : Ratio(.zero - done, over: .zero - wanted)
    case .maintenance where bound == .maximum:
      guard level > .zero else { return target > .zero ? Ratio(1, over: 1) : nil }
      return Ratio(target, over: level)
    case .sum, .flow, .stock, .maintenance:
      return target > .zero ? Ratio(level, over: target) : nil
    }
  }
}
