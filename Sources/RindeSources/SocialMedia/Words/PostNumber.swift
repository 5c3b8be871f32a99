internal import RindeTables

/// A number as platforms and offices write it, exact.
struct PostNumber: Hashable, Sendable {
  /// The digits without any mark, with their sign.
  let digits: Int64

  /// How many of them are decimals.
  let places: Int

  /// Whether an abbreviation (`24,1 mil`) says that it was rounded.
  let isRounded: Bool

  /// Which mark an office's program puts before decimals.
  enum Mark: Hashable, Sendable {
    case comma
    case point
  }

  /// What a number of three digits after its only mark is: a count has no decimals.
  enum Measure: Hashable, Sendable {
    case count
    case amount(Mark)
  }

  /// Reads `1234`, `1,234`, `24.160`, `424.0`, `24,1 mil`, `2,31%`, `-3`; percent signs are dropped.
  ///
  /// Gives `nil` for anything that is no number, or beyond 18 digits.
  ///
  /// - Parameters:
  ///   - text: Without blanks around it.
  ///   - measure: Tells what a mark before three digits is.
  ///   - words: For abbreviations.
  init?(_ text: some StringProtocol, as measure: Measure, words: ExportWords) {
    if let plain = Self.plain(text) {
      self.init(digits: plain, places: 0, isRounded: false)
      return
    }
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xE2, 0x88, 0x92]) { bytes.replaceSubrange(0..<3, with: [0x2D]) }
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    if bytes.last == UInt8(ascii: "%") { bytes.removeLast() }
    let length = bytes.lastIndex(where: Self.isDigit).map { $0 + 1 } ?? 0
    let tail = String(decoding: bytes[length...], as: UTF8.self).trimmingBlanks()
    var factor = 1
    if !tail.isEmpty {
      guard let multiplier = words.multiplier(tail) else { return nil }
      factor = multiplier
    }
    let body = bytes[..<length].filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    let isAbbreviated = factor != 1
    guard let value = Self.value(body, as: isAbbreviated ? .amount(.comma) : measure, isAbbreviated)
    else { return nil }
    let (scaled, overflow) = value.digits.multipliedReportingOverflow(by: Int64(factor))
    guard !overflow else { return nil }
    self.init(
      digits: isNegative ? -scaled : scaled,
      places: value.places,
      isRounded: isAbbreviated
    )
  }

  private init(digits: Int64, places: Int, isRounded: Bool) {
    self.digits = digits
    self.places = places
    self.isRounded = isRounded
  }

  /// The whole number, `nil` when decimals other than zero are left.
  var whole: Int64? { scaled(by: 1) }

  /// The number times a factor, `nil` when that is not whole or too large.
  func scaled(by factor: Int64) -> Int64? {
    let (product, divisor) = (Int128(digits) * Int128(factor), Self.power(places))
    return product % divisor == 0 ? Int64(exactly: product / divisor) : nil
  }

  /// The number times a factor, rounded half away from zero; `nil` when too large.
  func rounded(by factor: Int64) -> Int64? {
    let (product, divisor) = (Int128(digits) * Int128(factor), Self.power(places))
    let half = divisor / 2
    return Int64(exactly: (product + (product < 0 ? -half : half)) / divisor)
  }

  private static func power(_ places: Int) -> Int128 {
    (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// A number of digits alone, with a sign or without.
  private static func plain(_ text: some StringProtocol) -> Int64? {
    var value: Int64 = 0
    var count = 0
    var isNegative = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-"), count == 0, !isNegative {
        isNegative = true
        continue
      }
      guard isDigit(byte), count < 18 else { return nil }
      value = value * 10 + Int64(byte - 48)
      count += 1
    }
    guard count > 0 else { return nil }
    return isNegative ? -value : value
  }
}

extension PostNumber {
  /// Digits and marks; an abbreviated number always has its decimals after its only mark.
  private static func value(
    _ body: [UInt8],
    as measure: Measure,
    _ isAbbreviated: Bool
  ) -> (digits: Int64, places: Int)? {
    guard let first = body.first, isDigit(first),
      body.allSatisfy({ isDigit($0) || $0 == 0x2C || $0 == 0x2E })
    else { return nil }
    let marks = body.indices.filter { !isDigit(body[$0]) }
    let decimal = decimalMark(of: body, marks, as: measure, isAbbreviated)
    let groups = marks.filter { $0 != decimal }
    guard groups.allSatisfy({ body[$0] == body[groups[0]] }),
      isGrouped(body[..<(decimal ?? body.count)], groups)
    else { return nil }
    let digits = body.filter(isDigit)
    guard digits.count <= 18 else { return nil }
    let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
    return (value, decimal.map { body.count - $0 - 1 } ?? 0)
  }

  /// Where the decimals begin, `nil` where all marks are between thousands.
  private static func decimalMark(
    of body: [UInt8],
    _ marks: [Int],
    as measure: Measure,
    _ isAbbreviated: Bool
  ) -> Int? {
    guard let last = marks.last else { return nil }
    let after = body.count - last - 1
    if marks.count > 1 { return body[last] == body[marks[0]] ? nil : last }
    guard after == 3, last <= 3, body[0] != 0x30, !isAbbreviated else { return last }
    switch measure {
    case .count: return nil
    case .amount(let mark): return body[last] == (mark == .comma ? 0x2C : 0x2E) ? last : nil
    }
  }

  /// Whether marks stand before every three digits of the whole part.
  private static func isGrouped(_ whole: ArraySlice<UInt8>, _ marks: [Int]) -> Bool {
    guard !marks.isEmpty else { return true }
    guard marks[0] <= 3 else { return false }
    return zip(marks, marks.dropFirst() + [whole.count]).allSatisfy { $1 - $0 == 4 }
  }
}
