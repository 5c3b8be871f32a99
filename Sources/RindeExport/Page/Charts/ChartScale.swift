internal import RindeReport

/// The scale of a chart's values: where each stands, and few round marks.
struct ChartScale {
  /// A mark: its value and how it is written.
  struct Mark: Hashable {
    let value: Double
    let text: String
  }

  let lowest: Double
  let greatest: Double
  let marks: [Mark]

  /// The scale of values, zero among them.
  ///
  /// - Parameters:
  ///   - values: Fractions where percentages are shown.
  ///   - content: What they are.
  ///   - intervals: About how many parts it should have.
  init(_ values: [Double], content: Content, intervals: Int = 4) {
    let top = content == .percentages ? max(1, values.max() ?? 1) : max(0, values.max() ?? 0)
    let low = min(0, values.min() ?? 0)
    // In percentage points, so that a mark has few digits.
    let factor = content == .percentages ? 100.0 : 1
    let span = (top - low) * factor
    let step = Step(for: span > 0 ? span : 1, intervals: intervals, whole: content == .counts)
    let first = Int((low * factor / step.value + 1e-6).rounded(.down))
    let last = max(Int((top * factor / step.value - 1e-6).rounded(.up)), first + 1)
    lowest = Double(first) * step.value / factor
    greatest = Double(last) * step.value / factor
    let unit = content == .percentages ? " %" : ""
    marks = (first...last).map { number in
      Mark(
        value: Double(number) * step.value / factor,
        text: RoundedDigits(step.exact(number), places: step.places).text + unit
      )
    }
  }

  /// What values are.
  enum Content: Hashable {
    /// Fractions, whose scale reaches 100 % at least.
    case percentages
    /// Whole numbers, between which there are no marks.
    case counts
    case decimals
  }

  /// Per cent of the way from the lowest to the greatest value.
  func percent(_ value: Double) -> Double {
    100 * (value - lowest) / (greatest - lowest)
  }

  /// The place across of a value.
  func across(_ value: Double) -> Across { Across(percent(value)) }

  /// The same upwards, in pixels from the top of a drawing so high.
  func down(_ value: Double, height: Int) -> Int {
    height - Int((percent(value) * Double(height) / 100).rounded())
  }

  /// The distance between marks: 1, 2, 2.5 or 5 times a power of ten.
  private struct Step {
    /// 10, 20, 25 or 50.
    let digits: Int
    /// The power of ten with which it is multiplied.
    let power: Int

    init(for span: Double, intervals: Int, whole: Bool) {
      var best = (digits: 10, power: 0, miss: Double.infinity)
      for power in -8...15 {
        for digits in [10, 20, 25, 50] {
          let value = Self.value(digits, power)
          guard !whole || value.rounded() == value else { continue }
          let parts = (span / value).rounded(.up)
          guard parts <= Double(intervals) + 1 else { continue }
          let miss = abs(parts - Double(intervals))
          if miss < best.miss { best = (digits, power, miss) }
        }
      }
      digits = best.digits
      power = best.power
    }

    private static func value(_ digits: Int, _ power: Int) -> Double {
      var value = Double(digits)
      for _ in 0..<abs(power) { value = power < 0 ? value / 10 : value * 10 }
      return value
    }

    var value: Double { Self.value(digits, power) }

    /// Decimals of its multiples.
    var places: Int {
      guard power < 0 else { return 0 }
      return digits % 10 == 0 ? -power - 1 : -power
    }

    /// So many times the step, in writing.
    func exact(_ number: Int) -> String {
      let product = number * digits
      guard power < 0 else {
        return String(product) + (product == 0 ? "" : String(repeating: "0", count: power))
      }
      let sign = product < 0 ? "-" : ""
      var text = String(abs(product))
      while text.count <= -power { text = "0" + text }
      return sign + text.dropLast(-power) + "." + text.suffix(-power)
    }
  }
}
