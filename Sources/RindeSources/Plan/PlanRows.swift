internal import RindeModel
internal import RindeTables

/// Puts the rows of a grid together into activities.
///
/// Rows may be broken over pages, shifted to the left, or continue the activity above with another
/// responsible, window or date; the header may be repeated and several tables may follow each other.
struct PlanRows {
  private(set) var activities: [RawActivity] = []

  private(set) var findings: [PlanFinding] = []

  private(set) var counts = PlanRowCounts()

  private let grid: Grid

  /// The line of the first header.
  private var firstHeaderLine: Int?

  private var header: PlanHeader?

  private var layouts: [RowLayout] = []

  /// The layout of the last row that was not shifted.
  private var current = 0

  private var subcomponent = ""

  /// The line of the last row that was used.
  private var lastLine = 0

  private var followsHeader = false

  private var reportedColumns: Set<String> = []

  private let fiscalYear: FiscalYear

  /// How the rows below the header are read quickly, where they can be.
  private var quickShape: QuickShape?

  init(_ grid: Grid, _ fiscalYear: FiscalYear) throws(PlanError) {
    self.grid = grid
    self.fiscalYear = fiscalYear
    counts.read = grid.rows.count
    activities.reserveCapacity(grid.rows.count)
    var index = 0
    while index < grid.rows.count {
      // A row that is read quickly names no column.
      if takeQuickly(grid.rows[index], at: index) {
        index += 1
      } else if isHeader(index) {
        index = open(at: index)
      } else {
        take(grid.rows[index], at: index)
        index += 1
      }
    }
    guard let firstHeaderLine else {
      let headers = grid.rows.map(PlanHeader.init)
      let closest = headers.enumerated().max { lhs, rhs in
        (lhs.element.resemblance, -lhs.offset) < (rhs.element.resemblance, -rhs.offset)
      }?.element
      let resembles = (closest?.resemblance ?? 0) > 0
      throw .noTable(
        found: resembles ? closest?.headings.sorted { $0.key < $1.key }.map(\.value) ?? [] : [],
        missing: resembles ? closest?.missing ?? [] : [.activity, .target]
      )
    }
    guard !activities.isEmpty else { throw .noActivities(line: firstHeaderLine) }
  }

  private func isHeader(_ index: Int) -> Bool { PlanHeader.isPlan(grid.rows[index]) }

  /// The cells of a row that was read quickly.
  func cells(of quick: QuickRow) -> [Cell] { grid.rows[quick.row].cells }

  /// The place of a cell in the file.
  func position(_ line: Int, _ column: String? = nil) -> SourcePosition {
    SourcePosition(file: grid.file, sheet: grid.sheet, line: line, column: column)
  }

  /// Starts a table; a second row of headings belongs to it.
  private mutating func open(at index: Int) -> Int {
    lookCloser()
    var opened = PlanHeader(grid.rows[index])
    firstHeaderLine = firstHeaderLine ?? grid.rows[index].number
    var next = index + 1
    counts.headers += 1
    if next < grid.rows.count, !isHeader(next),
      grid.rows[next].number == grid.rows[index].number + 1
    {
      let second = PlanHeader(grid.rows[next])
      if second.isSecondRow {
        opened.extend(with: second)
        counts.headers += 1
        next += 1
      }
    }
    if opened.columns != header?.columns {
      layouts = RowLayout.candidates(opened)
      current = 0
    }
    header = opened
    quickShape = QuickShape(opened, fiscalYear)
    followsHeader = true
    for column in opened.unknown {
      guard let heading = opened.headings[column], reportedColumns.insert(heading).inserted else {
        continue
      }
      report(.unusedColumn, grid.rows[index].number, heading, read: heading)
    }
    return next
  }

  private mutating func take(_ row: Grid.Row, at index: Int) {
    let texts = row.cells.map { CellText.trimmed($0.text) }
    if texts.allSatisfy(CellText.isRule) {
      counts.blank += 1
      return
    }
    guard header != nil else {
      counts.titles += 1
      return
    }
    if let only = soleFirstCell(texts), takeHeading(only, row, index) { return }
    if SpanishText.key(texts.first { !$0.isEmpty } ?? "").hasPrefix("total"),
      texts.count(where: { !$0.isEmpty }) < 4
    {
      leaveOut(row, texts)
      return
    }
    let layout = bestLayout(texts)
    for (position, text) in texts.enumerated() where position >= layout.width && !text.isEmpty {
      report(.extraCell, row.number, "\(position + 1)", read: text)
    }
    place(cells(of: texts, in: layout, row), layout, row, texts)
  }

  /// The text of a row that has nothing beyond its first cell.
  private func soleFirstCell(_ texts: [String]) -> String? {
    guard let first = texts.first, !first.isEmpty, texts.dropFirst().allSatisfy(\.isEmpty) else {
      return nil
    }
    return first
  }

  /// Titles before the next header, headings of a subcomponent and text after a table.
  private mutating func takeHeading(_ text: String, _ row: Grid.Row, _ index: Int) -> Bool {
    let key = SpanishText.key(text)
    if (header?.columns[.activity] ?? 0) == 0, ActivityNumber.leading(text) != nil { return false }
    if precedesHeader(index), isTitle(key, row) {
      counts.titles += 1
      return true
    }
    if ["subcomponente", "eje ", "fase ", "linea ", "elemento "].contains(where: key.hasPrefix) {
      subcomponent = SpanishText.cleaned(text)
      counts.titles += 1
      lastLine = row.number
      return true
    }
    if row.number > lastLine + 1, isTitle(key, row) || text.count > 60 {
      report(.unusedRow, row.number, nil, read: SpanishText.cleaned(text))
      counts.unused += 1
      return true
    }
    return false
  }

  private func isTitle(_ key: String, _ row: Grid.Row) -> Bool {
    activities.isEmpty || row.number > lastLine + 1
      || ["componente", "plan ", "programa ", "estrategia ", "gobernacion", "alcaldia"]
        .contains(where: key.hasPrefix)
  }

  /// Whether nothing but rows of one cell stands between a row and the next header.
  private func precedesHeader(_ index: Int) -> Bool {
    var next = index + 1
    while next < grid.rows.count {
      if isHeader(next) { return true }
      let texts = grid.rows[next].cells.map { CellText.trimmed($0.text) }
      guard soleFirstCell(texts) != nil || texts.allSatisfy(CellText.isRule) else { return false }
      next += 1
    }
    return false
  }

  /// The layout under which the contents agree best with the headings.
  private mutating func bestLayout(_ texts: [String]) -> RowLayout {
    let plain = layouts[current].fit(texts)
    if plain.mismatches == 0, plain.score >= 0 { return layouts[current] }
    var best = (index: current, score: plain.score)
    for index in layouts.indices where index != current {
      let layout = layouts[index]
      var score = layout.fit(texts).score
      if layout.isShifted { score -= 1 }
      if layout.isExpanded != layouts[current].isExpanded { score -= 1 }
      if score > best.score { best = (index, score) }
    }
    if !layouts[best.index].isShifted { current = best.index }
    return layouts[best.index]
  }

  private func cells(
    of texts: [String],
    in layout: RowLayout,
    _ row: Grid.Row
  ) -> [RawActivity.Piece] {
    layout.columns.compactMap { column, index in
      guard index < texts.count, !texts[index].isEmpty else { return nil }
      let heading = header?.columns[column].flatMap { header?.headings[$0] }
      return RawActivity.Piece(
        column: column,
        text: column.isAmount && row.cells[index].kind == .number
          ? String(texts[index].map { $0 == "." ? "," : $0 }) : texts[index],
        line: row.number,
        heading: heading ?? "\(index + 1)"
      )
    }
  }
}

extension PlanRows {
  /// Begins an activity with a row whose words need no look, and says whether it did.
  private mutating func takeQuickly(_ row: Grid.Row, at index: Int) -> Bool {
    // The first layout is the plain one.
    guard current == 0, let shape = quickShape, let quick = shape.read(row.cells, at: index)
    else {
      return false
    }
    let number = shape.number(row.cells)
    activities.append(
      RawActivity(
        number: number,
        line: row.number,
        subcomponent: subcomponent,
        text: shape.indicator(row.cells) ?? number,
        quick: quick
      )
    )
    counts.activities += 1
    lastLine = row.number
    followsHeader = false
    return true
  }

  /// Gives the last activity its cells if it was read quickly, because a row below adds to it.
  private mutating func lookCloser() {
    guard let last = activities.last, let quick = last.quick else { return }
    let row = grid.rows[quick.row]
    var activity = last
    activity.quick = nil
    activity.pieces = cells(of: row.cells.map { CellText.trimmed($0.text) }, in: layouts[0], row)
    activities[activities.count - 1] = activity
  }

  /// Begins an activity with a row or adds the row to the one above.
  private mutating func place(
    _ pieces: [RawActivity.Piece],
    _ layout: RowLayout,
    _ row: Grid.Row,
    _ texts: [String]
  ) {
    defer { followsHeader = false }
    let cells = RowCells(pieces)
    guard !pieces.isEmpty else {
      leaveOut(row, texts)
      return
    }
    if beginsActivity(cells) {
      begin(cells, layout, row)
    } else if activities.isEmpty {
      leaveOut(row, texts)
      return
    } else {
      carryOn(cells, layout, row)
    }
    lastLine = row.number
  }

  private func beginsActivity(_ cells: RowCells) -> Bool {
    if cells.number != nil { return true }
    guard let activity = cells.activity else { return false }
    let isBroken = activity.first.map { $0.isLowercase } ?? false
    if isBroken, !cells.hasTarget || !cells.hasDate, !activities.isEmpty { return false }
    if !cells.hasTarget, !cells.hasDate, let last = activities.last {
      return last.number == nil && !followsHeader
    }
    return true
  }

  private mutating func begin(_ cells: RowCells, _ layout: RowLayout, _ row: Grid.Row) {
    if let heading = cells.subcomponent { subcomponent = SpanishText.cleaned(heading) }
    var activity = RawActivity(
      number: cells.number,
      line: row.number,
      subcomponent: subcomponent,
      text: SpanishText.cleaned(cells.activity ?? "")
    )
    activity.pieces = cells.pieces
    activity.isShifted = layout.isShifted
    if layout.isShifted { report(.shiftedRow, row.number, nil, activity: cells.number) }
    activities.append(activity)
    counts.activities += 1
  }

  private mutating func carryOn(_ cells: RowCells, _ layout: RowLayout, _ row: Grid.Row) {
    lookCloser()
    let last = activities.count - 1
    let isBrokenText = cells.activity != nil
    if let rest = cells.activity { activities[last].text += " " + SpanishText.cleaned(rest) }
    for piece in cells.pieces {
      if piece.column == .subcomponent {
        takeStray(piece, row)
      } else if isBrokenText, piece.column.isResponsible,
        let index = activities[last].pieces.lastIndex(where: { $0.column == piece.column })
      {
        let before = activities[last].pieces[index]
        activities[last].pieces[index] = RawActivity.Piece(
          column: before.column,
          text: before.text + " " + piece.text,
          line: before.line,
          heading: before.heading
        )
      } else if piece.column != .activity {
        activities[last].pieces.append(piece)
      }
    }
    counts.continuations += 1
    report(
      layout.isShifted ? .shiftedRow : .continuationRow,
      row.number,
      nil,
      activity: activities[last].number
    )
  }

  /// A first cell in a row that begins no activity: a heading that goes on, or a responsible that
  /// lost the cells before it.
  private mutating func takeStray(_ piece: RawActivity.Piece, _ row: Grid.Row) {
    let last = activities.count - 1
    let text = SpanishText.cleaned(piece.text)
    if text.first.map({ $0.isLowercase }) ?? false {
      subcomponent += " " + text
      activities[last].subcomponent = subcomponent
    } else if SpanishText.key(text).hasPrefix("subcomponente") {
      subcomponent = text
    } else {
      report(.shiftedRow, row.number, piece.heading, activity: activities[last].number, read: text)
      activities[last].pieces.append(
        RawActivity.Piece(
          column: .responsible,
          text: piece.text,
          line: piece.line,
          heading: piece.heading
        )
      )
    }
  }

  private mutating func leaveOut(_ row: Grid.Row, _ texts: [String]) {
    let read = texts.filter { !$0.isEmpty }.map(SpanishText.cleaned).joined(separator: " · ")
    report(.unusedRow, row.number, nil, read: read)
    counts.unused += 1
  }

  private mutating func report(
    _ kind: PlanFinding.Kind,
    _ line: Int,
    _ column: String?,
    activity: String? = nil,
    read: String? = nil
  ) {
    findings.append(
      PlanFinding(kind: kind, position: position(line, column), activity: activity, read: read)
    )
  }
}
