/// Decimal digits as millionths.
enum NativeDecimal {
  /// Millionths of a number in the notation that workbooks store, with an exponent or without.
  ///
  /// - Returns: The value rounded half away from zero at the sixth decimal and whether that lost
  ///   more than binary noise; `nil` for anything else or beyond `Int64`.
  static func micros(_ text: String) -> (micros: Int64, isRounded: Bool)? {
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    var exponent = 0
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let value = Int(rest[rest.index(after: mark)...]), abs(value) <= 40 else { return nil }
      exponent = value
      rest = rest[..<mark]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    var whole = String(parts[0])
    var decimals = parts.count == 2 ? String(parts[1]) : ""
    if exponent > 0 {
      decimals += String(repeating: "0", count: max(0, exponent - decimals.count))
      whole += decimals.prefix(exponent)
      decimals = String(decimals.dropFirst(exponent))
    } else if exponent < 0 {
      whole = String(repeating: "0", count: max(0, 1 - exponent - whole.count)) + whole
      decimals = whole.suffix(-exponent) + decimals
      whole = String(whole.dropLast(-exponent))
    }
    return micros(whole: whole, decimals: decimals, isNegative: isNegative)
  }

  /// Millionths of digits before and behind the decimal mark.
  static func micros(
    whole: String,
    decimals: String,
    isNegative: Bool
  ) -> (micros: Int64, isRounded: Bool)? {
    let kept = decimals.prefix(6)
    let tail = decimals.dropFirst(6)
    let digits = whole + kept + String(repeating: "0", count: 6 - kept.count)
    guard var micros = Int64(digits) else { return nil }
    if let first = tail.first, first >= "5" {
      let (sum, overflow) = micros.addingReportingOverflow(1)
      guard !overflow else { return nil }
      micros = sum
    }
    let isNoise = tail.prefix(3).allSatisfy { $0 == "0" } || tail.prefix(3).allSatisfy { $0 == "9" }
    return (isNegative ? -micros : micros, !isNoise)
  }
}
