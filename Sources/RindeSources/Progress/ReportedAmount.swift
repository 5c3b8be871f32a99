/// A number as an office wrote it, before it is known what its points and commas mean.
struct ReportedAmount: Hashable, Sendable {
  /// What the writing tells about the meaning of points and commas.
  enum Form: Hashable, Sendable {
    /// No separator, or a number that the workbook itself stores as such.
    case plain
    /// The comma is the decimal mark: `0,85`, `1.234,5`, `1.234.567`.
    case commaDecimal
    /// The point is the decimal mark: `1.5`, `0.125`.
    case pointDecimal
    /// Commas between thousands: `1,234.5`, `1,234,567`.
    case commaGrouped
    /// One point with three digits behind it: `15.000`.
    case ambiguousPoint
    /// One comma with three digits behind it: `15,000`.
    case ambiguousComma
  }

  let form: Form

  /// Millionths, a lone separator read as decimal mark.
  let decimal: Int64

  /// Millionths, a lone separator read as separator of thousands.
  let grouped: Int64

  /// Whether a `%` stands behind it.
  let isPercent: Bool

  /// Whether more than six decimals were written and something was lost.
  let isRounded: Bool

  /// Understands a number typed as text.
  ///
  /// - Returns: `nil` for anything that is not a number, or one beyond nine billion thousands.
  init?(text original: String) {
    var text = Substring(original.trimmingBlanks())
    let isPercent = text.last == "%"
    if isPercent { text = Substring(text.dropLast().trimmingBlanks()) }
    guard let digits = SignedDigits(text) else { return nil }
    self.init(digits, isPercent: isPercent)
  }

  /// Understands a number that the workbook stores as such, `0.84999999999999998` or `1.5E+3`.
  init?(native text: String) {
    guard let value = NativeDecimal.micros(text) else { return nil }
    form = .plain
    (decimal, isRounded) = value
    grouped = decimal
    isPercent = false
  }

  private init?(_ digits: SignedDigits, isPercent: Bool) {
    self.isPercent = isPercent
    guard let form = digits.form else { return nil }
    self.form = form
    guard let whole = digits.grouped, let value = digits.decimal(as: form) else { return nil }
    grouped = whole
    (decimal, isRounded) = value
  }
}

/// The parts of a number: sign, digits and separators.
private struct SignedDigits {
  private let isNegative: Bool

  /// The groups of digits between the separators.
  private let groups: [Substring]

  private let separators: [Character]

  init?(_ text: Substring) {
    var rest = text
    isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    groups = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    separators = rest.filter { $0 == "." || $0 == "," }.map(\.self)
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      groups.dropFirst().allSatisfy({ !$0.isEmpty }),
      !groups[0].isEmpty || groups.count == 2
    else { return nil }
  }

  /// Whether the groups up to `count` can be thousands: one to three digits, then three each.
  private func areThousands(_ count: Int) -> Bool {
    (1...3).contains(groups[0].count) && groups[0].first != "0"
      && groups[1..<count].allSatisfy { $0.count == 3 }
  }

  /// `nil` where the separators make no number.
  var form: ReportedAmount.Form? {
    guard let last = separators.last else { return .plain }
    if separators.count == 1 {
      guard areThousands(2) else { return last == "," ? .commaDecimal : .pointDecimal }
      return last == "," ? .ambiguousComma : .ambiguousPoint
    }
    let before = Set(separators.dropLast())
    guard before.count == 1 else { return nil }
    guard before.contains(last) else {
      guard areThousands(groups.count - 1) else { return nil }
      return last == "," ? .commaDecimal : .commaGrouped
    }
    guard areThousands(groups.count) else { return nil }
    return last == "," ? .commaGrouped : .commaDecimal
  }

  /// Millionths of all digits together.
  var grouped: Int64? { micros(whole: groups.joined(), decimals: "")?.micros }

  /// Millionths with the last group as decimals where the form says so.
  func decimal(as form: ReportedAmount.Form) -> (Int64, Bool)? {
    let hasDecimals = Set(separators).count == 2 || separators.count == 1
    guard hasDecimals else { return micros(whole: groups.joined(), decimals: "") }
    return micros(whole: groups.dropLast().joined(), decimals: groups[groups.count - 1])
  }

  private func micros(
    whole: String,
    decimals: Substring
  ) -> (micros: Int64, isRounded: Bool)? {
    NativeDecimal.micros(whole: whole, decimals: String(decimals), isNegative: isNegative)
  }
}
