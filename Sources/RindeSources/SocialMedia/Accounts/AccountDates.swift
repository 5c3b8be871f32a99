internal import RindeModel
internal import RindeTables

/// The days of an account's table, once what the file does not say is known.
struct AccountDates {
  private let order: DateOrder?
  private let year: Int?
  private let words: ExportWords

  /// Decides from all the dates of the file.
  ///
  /// - Parameters:
  ///   - cells: The cells of the days, in the order of the file.
  ///   - facts: What was said of it.
  ///   - format: How it writes dates.
  /// - Throws: What is to be asked for.
  init(_ cells: [Cell], facts: SocialSettings.FileFacts, format: ExportFormat) throws(AccountAsk) {
    words = ExportTables.standard.words
    var evidence = DateEvidence()
    var months: [Int] = []
    var hasNumbers = false
    for cell in cells {
      guard let date = WrittenDate(cell.text.trimmingBlanks(), words: words) else { continue }
      evidence.add(date)
      switch date.day {
      case .withoutYear(let month, let day): months.append(month * 100 + day)
      case .numbers: hasNumbers = true
      case .settled: break
      }
    }
    order = evidence.order(format.dates, isDayFirst: facts.isDayFirst)
    year = facts.year
    if hasNumbers, order == nil { throw AccountAsk(problem: .noDateOrder) }
    guard !months.isEmpty else { return }
    if facts.year == nil { throw AccountAsk(problem: .noYear) }
    // Days of two years go neither up nor down, or are too few for a year from end to end.
    let pairs = zip(months, months.dropFirst())
    let isOrdered = pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
    let hasBothEnds = months.contains { $0 / 100 == 12 } && months.contains { $0 / 100 == 1 }
    if !isOrdered || (hasBothEnds && months.count < 300) {
      throw AccountAsk(problem: .severalYears)
    }
  }

  /// The day of a cell; `nil` for anything else.
  func day(_ cell: Cell) -> CalendarDate? {
    guard let date = WrittenDate(cell.text.trimmingBlanks(), words: words) else { return nil }
    switch date.day {
    case .settled(let day): return day
    case .numbers(let first, let second, let year, _): return order?.date(first, second, year)
    case .withoutYear(let month, let day):
      return year.flatMap { CalendarDate(year: $0, month: month, day: day) }
    }
  }
}

/// Something without which a file of an account cannot be read, and which the office must say.
struct AccountAsk: Error, Hashable {
  let problem: AccountProblem
}
