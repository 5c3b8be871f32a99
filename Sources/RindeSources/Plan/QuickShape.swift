internal import RindeModel
internal import RindeTables

/// The columns of a header under which rows can be read quickly.
final class QuickShape {
  private let activity: Int

  private let target: Int

  private let start: Int

  private let end: Int

  private let indicator: Int?

  private let responsible: [Int]

  private let width: Int

  let activityHeading: String?

  let endHeading: String?

  private let fiscalYear: FiscalYear

  /// Names that were looked at before, and whether nothing in them asks for the general path.
  private var names: [String: Bool] = [:]

  private var indicators: [String: Bool] = [:]

  /// - Returns: `nil` when the header lacks a column or has one that asks for the general path.
  init?(_ header: PlanHeader, _ fiscalYear: FiscalYear) {
    let known: Set<PlanColumn> = [
      .activity, .target, .start, .end, .indicator, .entity, .office, .responsible,
    ]
    let columns = header.columns
    guard header.unknown.isEmpty, columns.keys.allSatisfy(known.contains),
      let activity = columns[.activity], let target = columns[.target],
      let start = columns[.start], let end = columns[.end]
    else { return nil }
    (self.activity, self.target, self.start, self.end) = (activity, target, start, end)
    indicator = columns[.indicator]
    responsible = columns.filter { $0.key.isResponsible }.map(\.value).sorted()
    width = header.width
    activityHeading = header.headings[activity]
    endHeading = header.headings[end]
    self.fiscalYear = fiscalYear
  }

  /// What a row says in figures; `nil` when the row needs a closer look.
  func read(_ cells: [Cell], at row: Int) -> QuickRow? {
    guard cells.count <= width, max(activity, target, start, end) < cells.count,
      QuickCell.isCode(cells[activity].text),
      let value = QuickCell.number(cells[target].text),
      let first = QuickCell.day(cells[start].text), let last = QuickCell.day(cells[end].text),
      first <= last, last.year == fiscalYear.year
    else { return nil }
    for index in responsible where index < cells.count {
      let name = cells[index].text
      guard name.isEmpty || QuickCell.isCode(name) || isPlainName(name) else { return nil }
    }
    if let name = indicator(cells) {
      guard QuickCell.isCode(name) || isPlainIndicator(name) else { return nil }
    }
    return QuickRow(value: value, window: first...last, row: row, shape: self)
  }

  func number(_ cells: [Cell]) -> String { cells[activity].text }

  func target(_ cells: [Cell]) -> String { cells[target].text }

  func indicator(_ cells: [Cell]) -> String? {
    guard let indicator, indicator < cells.count, !cells[indicator].text.isEmpty else { return nil }
    return cells[indicator].text
  }

  func responsible(_ cells: [Cell]) -> [String] {
    var names: [String] = []
    names.reserveCapacity(responsible.count)
    for index in responsible where index < cells.count && !cells[index].text.isEmpty {
      if !names.contains(cells[index].text) { names.append(cells[index].text) }
    }
    return names
  }

  private func isPlainName(_ name: String) -> Bool {
    if let known = names[name] { return known }
    let isPlain =
      SpanishText.cleaned(name) == name && CellText.trimmed(name) == name
      && !CellText.isRule(name) && !name.contains(";") && PlanColumn(heading: name) != .activity
      && !CellContent.isDate(name) && !CellContent.isBareNumber(name)
    names[name] = isPlain
    return isPlain
  }

  /// The indicator is the activity's text as well, so nothing in it may say when or how often.
  private func isPlainIndicator(_ name: String) -> Bool {
    if let known = indicators[name] { return known }
    let tokens = SpanishToken.tokens(of: name)
    let isPlain =
      isPlainName(name) && !IndicatorWords.isPercentage(name) && !name.contains("PACC")
      && SpanishPhrases.periodicity(in: tokens) == nil
      && !SpanishPhrases.isDonePermanently(tokens) && SpanishPhrases.eventTerm(in: tokens) == nil
    indicators[name] = isPlain
    return isPlain
  }
}
