internal import RindeReport

/// How a cell looks; equal styles share one format of the file.
struct CellStyle: Hashable {
  /// The formats of numbers.
  enum NumberFormat: Hashable {
    case general
    /// Keeps what is typed as it is typed.
    case text
    case decimals(Int)
    case percentage(Int)
    case date

    /// The code that files keep, or none for the general format.
    var code: String? {
      switch self {
      case .general: nil
      case .text: "@"
      case .decimals(0): "#,##0"
      case .decimals(let places): "#,##0." + String(repeating: "0", count: places)
      case .percentage(0): "0%"
      case .percentage(let places): "0." + String(repeating: "0", count: places) + "%"
      case .date: "dd/mm/yyyy"
      }
    }
  }

  /// The part that a cell plays in its sheet.
  enum Part: Hashable {
    case title
    case subtitle
    case banner
    case paragraph
    case columnHeading
    case body
    case total
  }

  var part: Part
  var number = NumberFormat.general
  var alignsRight = false
  var wraps = false

  /// Text that keeps off what stands at its left.
  ///
  /// LibreOffice 7.4 forgets the indent of numbers that follow one another, so texts have it.
  var followsColumn = false

  var leads = false

  /// Whether people type in it: not locked, on a light ground.
  var isEntry = false

  var tone: Cell.Tone?

  init(_ part: Part) { self.part = part }
}
