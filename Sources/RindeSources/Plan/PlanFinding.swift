internal import RindeModel

/// Something noticed while a plan is read; its Spanish stands in `Texts/PlanTexts.swift`.
struct PlanFinding: Hashable {
  enum Kind: Hashable {
    // The meta.
    case wordAndFigureDiffer(word: Int, figure: String)
    case percentageIndicator(indicator: String)
    case countIndicator(indicator: String)
    case oneForSeveralWindows(value: String, windows: Int)
    case totalOrPerPeriod(value: String, periods: Int)
    case periodicityInActivity(word: String, value: String, periods: Int)
    case permanentActivity
    case structuredSumDiffers(sum: String, value: String)
    /// The meta's number, and whether it is one of each period, beside the column's.
    case columnDiffers(target: String, isEach: Bool, column: String)
    case implicitOne
    case implicitPerPeriod
    case unquantified
    case onDemandWithoutTarget
    case notMeasurable
    case unknownMultiplier(noun: String)
    case inferredMultiplier(noun: String, count: Int)
    case otherProducts([String])
    case steps([String])
    case twoParticiples
    case undefinedSplit(parts: [String])
    case doubtfulNumber(taken: String)
    // The dates.
    case noDate
    case invalidDate
    case nonBusinessDay(CalendarDate, isStart: Bool)
    case severalDatesInCell(Int)
    case yearMissing(Int)
    case relativeToEvent(String)
    case fiscalYearAssumed(Int)
    case outsideFiscalYear(CalendarDate, Int)
    /// The same of a date in `programacion`.
    case programmedOutsideYear(CalendarDate, Int)
    case reversedWindow
    // The rows.
    case shiftedRow
    case continuationRow
    case repeatedActivity(firstLine: Int)
    case unusedRow
    case numbersGiven(first: String, last: String)
    case unreadableColumn(expected: String)
    case unusedColumn
    /// A cell beyond the last heading.
    case extraCell
    /// A programming that only percentages can have.
    case programmingOfPercentages(word: String)
    case misspelling(correct: String)
    case severalResponsible([String])
    /// An office under its abbreviation, or with other accents than the entity writes.
    case officialName(written: String, office: String)
    /// Codes that had lost their leading zero.
    case paddedTerritories([String])
    case unreadableTerritories([String])

    /// Whether it lies in the column `programacion`.
    var isAboutProgramming: Bool {
      switch self {
      case .structuredSumDiffers, .programmingOfPercentages, .programmedOutsideYear: true
      default: false
      }
    }

    /// The day that the finding is about, which stands for what was read.
    var writtenDay: CalendarDate? {
      guard case .nonBusinessDay(let date, _) = self else { return nil }
      return date
    }
  }

  let kind: Kind

  let position: SourcePosition

  var activity: String?

  var read: String?
}
