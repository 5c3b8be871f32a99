internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

extension Number {
  init(_ count: Int) { self.init(Double(count), exact: String(count)) }
}

extension Cell {
  /// A mean of whole numbers; blank without any.
  static func mean(_ ratio: Ratio, formula: Formula? = nil, figure: String? = nil) -> Cell {
    guard let fraction = ratio.fraction, let exact = ratio.quotient(places: 6) else {
      return Cell(.missing(.blank), formula: formula, figure: figure)
    }
    return Cell(
      .number(Number(fraction, exact: exact.description)),
      formula: formula,
      figure: figure
    )
  }

  /// A count with a figure's name; `[x]` where it was not recorded.
  static func count(_ count: Int?, formula: Formula? = nil, figure: String? = nil) -> Cell {
    guard let count else { return Cell(.missing(.notAvailable), figure: figure) }
    return Cell(.number(Number(count)), formula: formula, figure: figure)
  }

  /// The state of a case, with the colour that repeats the word.
  static func state(_ state: CaseState, _ words: CaseWords) -> Cell {
    let tone: Tone =
      switch state {
      case .onTime: .good
      case .late: .fair
      case .pending: .neutral
      case .overdue: .poor
      }
    return .text(words.word(state), tone: tone)
  }
}
