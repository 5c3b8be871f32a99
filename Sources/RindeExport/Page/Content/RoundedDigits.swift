/// A decimal number in writing, rounded half away from zero and written as in Colombia.
///
/// It works on the digits themselves: no binary number comes between what was computed and what is
/// shown.
struct RoundedDigits {
  /// `1.234,50`; a number that rounds to zero has no sign.
  let text: String

  /// Rounds a number.
  ///
  /// - Parameters:
  ///   - exact: `-?digits(.digits)?`; anything else is shown as it is.
  ///   - places: Decimals to show.
  ///   - separator: What stands between groups of three digits.
  init(_ exact: String, places: Int, separator: String = ".") {
    guard ExactDigits.isValid(exact) else {
      text = exact
      return
    }
    let isNegative = exact.hasPrefix("-")
    let parts = exact.drop { $0 == "-" }.split(separator: ".")
    let whole = Self.digits(parts.first ?? "0")
    let fraction = parts.count == 2 ? Self.digits(parts[1]) : []
    let zeros = [UInt8](repeating: 0, count: max(0, places - fraction.count))
    var digits = whole + fraction.prefix(places) + zeros
    if fraction.count > places, fraction[places] >= 5 { Self.increment(&digits) }
    let end = digits.count - places
    var result = isNegative && digits.contains { $0 != 0 } ? "-" : ""
    result += Self.grouped(digits[..<end].drop { $0 == 0 }, separator)
    if places > 0 { result += "," + Self.text(digits[end...]) }
    text = result
  }

  private static func digits(_ text: Substring) -> [UInt8] {
    text.utf8.map { $0 - UInt8(ascii: "0") }
  }

  private static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  private static func increment(_ digits: inout [UInt8]) {
    for position in digits.indices.reversed() {
      guard digits[position] == 9 else {
        digits[position] += 1
        return
      }
      digits[position] = 0
    }
    digits.insert(1, at: 0)
  }

  private static func grouped(_ digits: ArraySlice<UInt8>, _ separator: String) -> String {
    guard !digits.isEmpty else { return "0" }
    var groups: [String] = []
    var rest = digits
    while !rest.isEmpty {
      groups.append(text(rest.suffix(3)))
      rest = rest.dropLast(3)
    }
    return groups.reversed().joined(separator: separator)
  }
}
