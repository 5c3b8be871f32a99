/// An exact decimal amount: a count, a number of pesos, a percentage's numerator.
///
/// Held as a whole number of millionths, so that sums are exact and do not depend on their order.
public struct Quantity: Hashable, Sendable {
  /// Millionths of the unit.
  public let micros: Int128

  public init(micros: Int128) {
    self.micros = micros
  }

  public init(_ whole: Int) {
    micros = Int128(whole) * Self.scale
  }

  /// Millionths in one unit.
  public static let scale: Int128 = 1_000_000

  public static let zero = Quantity(0)

  public static let one = Quantity(1)

  /// Whether nothing stands behind the decimal point.
  public var isWhole: Bool { micros % Self.scale == 0 }

  /// The nearest binary number, for charts and spreadsheets.
  public var approximation: Double { Double(micros) / 1_000_000 }
}

extension Quantity: Comparable {
  public static func < (lhs: Quantity, rhs: Quantity) -> Bool { lhs.micros < rhs.micros }
}

extension Quantity: AdditiveArithmetic {
  public static func + (lhs: Quantity, rhs: Quantity) -> Quantity {
    Quantity(micros: lhs.micros + rhs.micros)
  }

  public static func - (lhs: Quantity, rhs: Quantity) -> Quantity {
    Quantity(micros: lhs.micros - rhs.micros)
  }

  public static func * (lhs: Quantity, rhs: Int) -> Quantity {
    Quantity(micros: lhs.micros * Int128(rhs))
  }
}

extension Quantity: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
