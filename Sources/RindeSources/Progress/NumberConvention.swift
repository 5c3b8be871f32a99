/// How many numbers of a file show that the comma, or the point, is its decimal mark.
package struct NumberEvidence: Hashable, Sendable {
  var commas = 0

  var points = 0

  mutating func add(_ form: ReportedAmount.Form) {
    switch form {
    case .commaDecimal: commas += 1
    case .pointDecimal, .commaGrouped: points += 1
    case .plain, .ambiguousPoint, .ambiguousComma: break
    }
  }

  mutating func merge(_ other: NumberEvidence) {
    commas += other.commas
    points += other.points
  }
}

/// What points and commas mean in the numbers of one file.
///
/// Decided from all its numbers together (quantities, numerators and denominators), never cell by
/// cell:
///
/// | the file's numbers show | `15.000` | `15,000` | `1.5` |
/// |---|---|---|---|
/// | decimal commas only (`0,85`, `1.234,5`, `1.234.567`) | 15000 | 15 | – |
/// | decimal points only, in a CSV with commas (the canonical form) | 15 | 15000, doubt | 1.5 |
/// | decimal points only, elsewhere | rejected | 15000, doubt | 1.5, doubt |
/// | both | rejected | rejected | 1.5, doubt |
/// | neither, in a CSV with commas | rejected | rejected | – |
/// | neither, elsewhere (es-CO) | 15000 | rejected | – |
///
/// A doubt is a warning and the record is used; a rejection is an error that asks to write the
/// number in another way. Commas between thousands (`1,234.5`) are always a doubt. Numbers that a
/// workbook stores as such need no convention.
struct NumberConvention: Hashable, Sendable {
  /// What a number is worth.
  enum Resolution: Hashable, Sendable {
    case value(Int64, isDoubtful: Bool)
    case ambiguous
  }

  private let evidence: NumberEvidence

  private let isCommaSeparated: Bool

  /// Decides for a file.
  ///
  /// - Parameters:
  ///   - evidence: Of all the numbers of the file.
  ///   - isCommaSeparated: Whether the file is a CSV whose cells are divided by commas.
  init(_ evidence: NumberEvidence, isCommaSeparated: Bool) {
    self.evidence = evidence
    self.isCommaSeparated = isCommaSeparated
  }

  /// Whether a decimal point is what the file is expected to have.
  var isCanonical: Bool { isCommaSeparated && evidence.commas == 0 }

  /// Whether what a form is worth can only be told from the whole file.
  static func isPending(_ form: ReportedAmount.Form) -> Bool {
    form == .ambiguousPoint || form == .ambiguousComma
  }

  /// The value of a number in millionths.
  func resolve(_ amount: ReportedAmount) -> Resolution {
    let (hasCommas, hasPoints) = (evidence.commas > 0, evidence.points > 0)
    switch amount.form {
    case .plain, .commaDecimal: return .value(amount.decimal, isDoubtful: false)
    case .pointDecimal: return .value(amount.decimal, isDoubtful: !isCanonical)
    case .commaGrouped: return .value(amount.decimal, isDoubtful: true)
    case .ambiguousPoint:
      switch (hasCommas, hasPoints) {
      case (true, false): return .value(amount.grouped, isDoubtful: false)
      case (false, true):
        return isCommaSeparated ? .value(amount.decimal, isDoubtful: false) : .ambiguous
      case (false, false):
        return isCommaSeparated ? .ambiguous : .value(amount.grouped, isDoubtful: false)
      case (true, true): return .ambiguous
      }
    case .ambiguousComma:
      switch (hasCommas, hasPoints) {
      case (true, false): return .value(amount.decimal, isDoubtful: false)
      case (false, true): return .value(amount.grouped, isDoubtful: true)
      default: return .ambiguous
      }
    }
  }
}
