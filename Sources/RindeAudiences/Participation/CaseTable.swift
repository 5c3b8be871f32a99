internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Cases counted by state, one row per group and a total.
struct CaseTable {
  let id: String

  /// The columns that name the group, of which the first has its label.
  let names: [Column]

  let subjects: [CaseSubject]
  let total: CaseSubject
  let words: CaseWords
  let figures: FigureID

  /// Which rows of a table of single cases belong to the group of the formula's row; `nil` when the
  /// counts are not to be formulas.
  var membership: Membership?

  /// The table of single cases and the columns in which it names the group.
  struct Membership {
    let table: String
    let columns: [String]
  }

  func table() -> Table {
    Table(
      id: id,
      columns: names + words.columns.map { column($0.measure, $0.words) },
      rows: subjects.map(row),
      key: names.map(\.key),
      total: [.text(CaseTexts.total)] + Array(repeating: .blank, count: names.count - 1)
        + words.columns.map { cell($0.measure, of: total, formula: sum($0.measure)) }
    ).offPage(
      Set(
        names.dropFirst().map(\.key)
          + [CaseMeasure.answered, .base, .days, .maximum].compactMap { words.words($0)?.key }
      )
    )
  }

  private func column(_ measure: CaseMeasure, _ words: CaseWords.Measure) -> Column {
    let kind: Column.Kind =
      switch measure {
      case .opportunity: .percentage(places: 1)
      case .mean: .decimal(places: 1)
      default: .integer
      }
    return Column(
      key: words.key,
      heading: words.heading,
      kind: kind,
      meaning: words.meaning,
      unit: words.unit
    )
  }

  private func row(_ subject: CaseSubject) -> [Cell] {
    let label = [Cell.text(subject.label)] + (subject.date.map { [Cell.date($0)] } ?? [])
    return label
      + words.columns.map { item in
        cell(item.measure, of: subject, formula: count(item.measure, of: subject))
      }
  }

  private func cell(_ measure: CaseMeasure, of subject: CaseSubject, formula: Formula?) -> Cell {
    let figure = words.words(measure).map { figures.participation(subject.path, $0.figure) }
    let formula = quotient(measure) ?? formula
    switch measure {
    case .opportunity:
      return .percentage(subject.summary.opportunity, formula: formula, figure: figure)
    case .mean:
      return .mean(subject.summary.meanDays, formula: formula, figure: figure)
    default:
      guard let count = measure.count(in: subject.summary) else {
        return Cell(.missing(.blank), figure: figure)
      }
      return Cell(.number(Number(count)), formula: formula, figure: figure)
    }
  }

  /// What follows from other cells of the row, in groups as in the total.
  private func quotient(_ measure: CaseMeasure) -> Formula? {
    switch measure {
    case .received: .sum([same(.answered), same(.pending), same(.overdue)])
    case .answered: same(.onTime) + same(.late)
    case .base: same(.answered) + same(.overdue)
    case .opportunity: .quotient(same(.onTime), same(.base))
    case .mean: .quotient(same(.days), same(.answered))
    default: nil
    }
  }

  private func same(_ measure: CaseMeasure) -> Formula {
    .sameRow(words.words(measure)?.key ?? "")
  }

  private func sum(_ measure: CaseMeasure) -> Formula? {
    guard let key = words.words(measure)?.key else { return nil }
    let column = Formula.column(table: id, key)
    return measure == .maximum ? .call(.maximum, [column]) : .sum([column])
  }

  /// The count of single cases that are in the group and in the measure's state.
  private func count(_ measure: CaseMeasure, of subject: CaseSubject) -> Formula? {
    guard let membership else { return nil }
    let isMember = membership.columns.map { key -> Formula in
      let column = Formula.column(table: membership.table, key)
      return column.equals(subject.isNamed ? .sameRow(key) : .nothing)
    }.reduce(.number(1)) { $0 * $1 }
    let state: CaseState? =
      switch measure {
      case .onTime: .onTime
      case .late: .late
      case .pending: .pending
      case .overdue: .overdue
      default: nil
      }
    if let state {
      let inState = Formula.column(table: membership.table, "estado")
        .equals(.text(words.word(state)))
      return .sumProduct(isMember * inState)
    }
    guard measure == .days else { return nil }
    return .sumProduct(isMember, .column(table: membership.table, "dias_habiles"))
  }
}
