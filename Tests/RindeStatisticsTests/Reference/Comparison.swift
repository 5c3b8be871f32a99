/// How far numbers may be from those of the reference.
enum Tolerance {
  /// Closed forms.
  case closed

  /// What the reference found by iteration.
  case iterated

  /// What the reference interpolated on a coarse grid.
  case interpolated

  var relative: Double {
    switch self {
    case .closed: 1e-9
    case .iterated: 1e-6
    case .interpolated: 2e-5
    }
  }
}

/// What became of one case: numbers that agree, differ, or differ by decision.
struct Comparison {
  private(set) var numbers = 0
  private(set) var mismatches: [String] = []
  private(set) var decision: String?

  /// Compares one number; NaN agrees with NaN only, and 1e-12 is rounding noise.
  mutating func equal(
    _ name: String,
    _ found: Double,
    _ expected: Double,
    _ tolerance: Tolerance = .closed
  ) {
    numbers += 1
    if found == expected || found.isNaN && expected.isNaN { return }
    let difference = abs(found - expected)
    if difference <= 1e-12 { return }
    if difference <= tolerance.relative * abs(expected) { return }
    mismatches.append("\(name): \(found) instead of \(expected)")
  }

  mutating func equal(
    _ name: String,
    _ found: [Double],
    _ expected: [Double],
    _ tolerance: Tolerance = .closed
  ) {
    guard found.count == expected.count else {
      mismatches.append("\(name): \(found.count) numbers instead of \(expected.count)")
      return
    }
    for (index, pair) in zip(found, expected).enumerated() {
      equal("\(name)[\(index)]", pair.0, pair.1, tolerance)
    }
  }

  /// Holds something that has to be so.
  mutating func hold(_ name: String, _ condition: Bool) {
    numbers += 1
    if !condition { mismatches.append(name) }
  }

  /// Says that the case's answer is ours by decision, which the runner has asserted.
  mutating func decide(_ reason: String) { decision = reason }
}
