internal import RindeExport
internal import RindeTables

/// A cell that does not say what was written.
struct CellDifference: Hashable {
  let sheet: String
  let place: CellAddress

  /// What was written, in words; empty for nothing.
  let expected: String

  /// What stands there now.
  let found: String
}

/// How the value of a cell is compared and told.
struct CellValue {
  let cell: RindeTables.Cell
  let isPercentage: Bool

  /// Whether both say the same: programs write the digits of a number each in their own way.
  func isSame(as other: RindeTables.Cell) -> Bool {
    if cell.text == other.text { return true }
    guard cell.kind == .number, other.kind == .number, let one = Double(cell.text),
      let two = Double(other.text)
    else { return false }
    return abs(one - two) <= 1e-12 * max(abs(one), abs(two))
  }

  /// As people read it: decimal comma, percentages with their sign.
  var words: String {
    guard cell.kind == .number, let value = Double(cell.text) else { return cell.text }
    let shown = isPercentage ? value * 100 : value
    let micros = (shown * 1_000_000).rounded()
    guard micros.magnitude < 1e15 else { return cell.text }
    let (whole, rest) = Int(micros.magnitude).quotientAndRemainder(dividingBy: 1_000_000)
    var text = micros < 0 ? "-\(whole)" : "\(whole)"
    if rest > 0 {
      var digits = String(String(1_000_000 + rest).dropFirst())
      while digits.hasSuffix("0") { digits.removeLast() }
      text += ",\(digits)"
    }
    return isPercentage ? "\(text) %" : text
  }
}
