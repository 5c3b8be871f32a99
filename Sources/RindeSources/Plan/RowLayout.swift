internal import RindeModel
internal import RindeTables

/// One way in which the cells of a row may stand under the headings.
struct RowLayout: Hashable {
  /// Column and 0-based cell, in the order of the cells.
  let columns: [(column: PlanColumn, index: Int)]

  /// Whether number and text of the activity share one heading over two cells.
  let isExpanded: Bool

  /// Whether the row lost its first cell and everything stands one to the left.
  let isShifted: Bool

  /// The number of cells that the headings cover.
  let width: Int

  init(_ header: PlanHeader, isExpanded: Bool, isShifted: Bool) {
    self.isExpanded = isExpanded
    self.isShifted = isShifted
    let activity = header.columns[.activity] ?? 0
    var columns: [(column: PlanColumn, index: Int)] = []
    for (column, index) in header.columns {
      let moved = index >= activity && isExpanded ? index + 1 : index
      columns.append((column, isShifted ? moved - 1 : moved))
    }
    if isExpanded { columns.append((.number, isShifted ? activity - 1 : activity)) }
    self.columns = columns.filter { $0.index >= 0 }.sorted { $0.index < $1.index }
    width = header.width + (isExpanded ? 1 : 0) - (isShifted ? 1 : 0)
  }

  /// The layouts that a header admits, the plain one first.
  static func candidates(_ header: PlanHeader) -> [RowLayout] {
    let hasNumber = header.columns[.number] != nil
    let canShift = (header.columns[.activity] ?? 0) > 0
    var layouts = [RowLayout(header, isExpanded: false, isShifted: false)]
    if !hasNumber { layouts.append(RowLayout(header, isExpanded: true, isShifted: false)) }
    if canShift {
      layouts.append(RowLayout(header, isExpanded: false, isShifted: true))
      if !hasNumber { layouts.append(RowLayout(header, isExpanded: true, isShifted: true)) }
    }
    return layouts
  }

  static func == (lhs: RowLayout, rhs: RowLayout) -> Bool {
    lhs.isExpanded == rhs.isExpanded && lhs.isShifted == rhs.isShifted
      && lhs.columns.elementsEqual(rhs.columns, by: ==)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isExpanded)
    hasher.combine(isShifted)
    hasher.combine(width)
  }

  func index(of column: PlanColumn) -> Int? {
    columns.first { $0.column == column }?.index
  }

  /// How well the kinds of content agree with the headings; any mismatch makes it negative-leaning.
  ///
  /// - Returns: The score and the number of cells that contradict the heading above them.
  func fit(_ texts: [String]) -> (score: Int, mismatches: Int) {
    var score = 0
    var mismatches = 0
    for (column, index) in columns where index < texts.count {
      let text = texts[index]
      if text.isEmpty { continue }
      let points = CellContent.agreement(of: text, with: column)
      score += points
      if points < 0 { mismatches += 1 }
    }
    if isExpanded, let number = index(of: .number), number < texts.count, texts[number].isEmpty,
      let activity = index(of: .activity), activity < texts.count,
      ActivityNumber.leading(texts[activity]) != nil
    {
      score -= 3
    }
    for index in texts.indices where index >= width && !texts[index].isEmpty {
      score -= 3
      mismatches += 1
    }
    return (score, mismatches)
  }
}

/// What a cell looks like, judged by its writing alone.
enum CellContent {
  static func agreement(of text: String, with column: PlanColumn) -> Int {
    if column.isDate {
      return isDate(text) ? 3 : isBareNumber(text) ? -3 : mentionsTime(text) ? 2 : -3
    }
    if column.isStructured { return 0 }
    switch column {
    case .number: return ActivityNumber.isBare(text) ? 4 : text.contains(" ") ? -4 : 0
    case .activity:
      if isDate(text) { return -4 }
      if ActivityNumber.isBare(text) { return -3 }
      return ActivityNumber.leading(text) != nil ? 3 : 1
    case .target, .output:
      if isDate(text) { return -4 }
      return isBareNumber(text) ? 2 : 1
    case .subcomponent:
      if isDate(text) || ActivityNumber.isBare(text) { return -4 }
      if ActivityNumber.leading(text) != nil { return -3 }
      return SpanishText.key(text).hasPrefix("subcomponente") ? 3 : 0
    case .territories: return TerritoryList(text).unreadable.isEmpty ? 3 : isDate(text) ? -4 : 0
    default: return isDate(text) ? -4 : isBareNumber(text) ? -1 : 1
    }
  }

  /// One or more dates in figures and nothing else.
  static func isDate(_ text: String) -> Bool {
    guard let first = text.utf8.first, (48...57).contains(first) else { return false }
    let parts = text.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == ";" }
    return parts.allSatisfy { NumericDate($0.prefix { $0 != "T" }) != nil }
  }

  static func isBareNumber(_ text: String) -> Bool {
    let digits = text.last == "%" ? text.dropLast() : Substring(text)
    return OfficeNumber(digits) != nil
  }

  /// Whether a text speaks of months, periods or terms.
  static func mentionsTime(_ text: String) -> Bool {
    let tokens = SpanishToken.tokens(
      of: DateWriting.loosened(SpanishText.cleaned(text), in: FiscalYear(2000))
    )
    return tokens.contains {
      NumericDate($0.key) != nil || SpanishVocabulary.months[$0.key] != nil
        || DateItemScanner.year($0.key) != nil
        || SpanishVocabulary.periodicity(of: $0.key) != nil
        || SpanishVocabulary.periodNouns[$0.key] != nil
        || ["permanente", "dias", "demanda", "habiles", "continuo"].contains($0.key)
    }
  }
}
