internal import RindeModel
internal import RindeTables

/// Brings the rows of a dictionary together to questions.
struct CodebookTable {
  private let grid: Grid

  private let table: RegisterTable<CodebookField>

  private let headings: [CodebookField: String]

  var findings = CodebookFindings()

  var drafts: [QuestionDraft] = []

  /// Reads all the rows.
  ///
  /// - Throws: A table without the headings that are needed.
  init(_ grid: Grid) throws(RegisterError) {
    let filled = grid.fillingMergedRows()
    self.grid = filled
    let table = try RegisterTable<CodebookField>(filled, readsFurther: { _ in false })
    self.table = table
    headings = table.columns.mapValues(table.heading)
    reportHeadings()
    for row in filled.rows where row.number > table.headerRow {
      add(CodebookRow(row, table, place: place(row.number)))
    }
  }

  /// The row of the headings.
  var place: CodebookPlace { place(table.headerRow) }

  private func place(_ line: Int) -> CodebookPlace {
    CodebookPlace(file: grid.file, sheet: grid.sheet, line: line, headings: headings)
  }

  private mutating func reportHeadings() {
    findings.report(
      grid.dataIssues.map { issue in
        guard issue.code == "tabla.otras-hojas" else { return issue }
        return SurveyCodebookTexts.otherSheets(issue)
      }
    )
    guard !table.unused.isEmpty else { return }
    let read = table.unused.joined(separator: "; ")
    findings.report(.unusedColumns, place(table.headerRow), read: read)
  }

  private mutating func add(_ row: CodebookRow) {
    guard !row.isBlank else {
      findings.report(.emptyRow, row.place)
      return
    }
    if !row[.review].isEmpty { findings.report(.toReview, row.place, .review, read: row[.review]) }
    guard let index = question(of: row) else { return }
    describe(index, row)
    addMissing(index, row)
    addOption(index, row)
  }

  /// The position of the row's question, which may begin here.
  private mutating func question(of row: CodebookRow) -> Int? {
    let id = row[.id]
    guard !id.isEmpty else {
      guard !drafts.isEmpty, row[.text].isEmpty, row[.kind].isEmpty, row.hasOption else {
        findings.report(.noID, row.place, .id)
        return nil
      }
      return drafts.count - 1
    }
    if let last = drafts.last, last.id == id { return drafts.count - 1 }
    reportID(id, row)
    drafts.append(QuestionDraft(id: id, place: row.place))
    return drafts.count - 1
  }

  private mutating func reportID(_ id: String, _ row: CodebookRow) {
    let folded = FoldedText(id)
    if let first = drafts.first(where: { FoldedText($0.id) == folded }) {
      let line = first.place.line
      let problem: CodebookProblem =
        first.id == id ? .repeatedID(firstLine: line) : .similarID(first.id, firstLine: line)
      findings.report(problem, row.place, .id, read: id)
    } else if let suggested = CodebookNames.replacement(for: id) {
      findings.report(.invalidID(suggested: suggested), row.place, .id, read: id)
    }
  }

  /// What the row says of its question, which must not contradict the rows above.
  private mutating func describe(_ index: Int, _ row: CodebookRow) {
    let isFirst = drafts[index].place.line == row.place.line
    readText(index, row)
    readKind(index, row, isFirst: isFirst)
    let section = row[.section]
    if !section.isEmpty {
      if let first = drafts[index].section, first != section {
        differs(.section, first, index, row)
      } else {
        drafts[index].section = section
      }
    }
    readCondition(index, row)
    drafts[index].scaleMinimum = bound(.scaleMinimum, drafts[index].scaleMinimum, index, row)
    drafts[index].scaleMaximum = bound(.scaleMaximum, drafts[index].scaleMaximum, index, row)
  }

  private mutating func readText(_ index: Int, _ row: CodebookRow) {
    let text = row[.text]
    guard !text.isEmpty else { return }
    let known = drafts[index].text
    if known.isEmpty {
      drafts[index].text = text
    } else if known != text {
      differs(.text, known, index, row)
    }
  }

  private mutating func readKind(_ index: Int, _ row: CodebookRow, isFirst: Bool) {
    let text = row[.kind]
    guard !text.isEmpty else {
      if isFirst { findings.report(.noKind, row.place, .kind) }
      return
    }
    guard let kind = CodebookWords.kind(text) else {
      guard isFirst else { return }
      let nearest = NearestNames(CodebookWords.kindNames).nearest(to: text, limit: 1)
      findings.report(.unknownKind(nearest: nearest), row.place, .kind, read: text)
      return
    }
    if let first = drafts[index].kind, first != kind {
      differs(.kind, CodebookWords.name(first), index, row)
    } else if isFirst {
      drafts[index].kind = kind
    }
  }

  mutating func differs(
    _ field: CodebookField,
    _ first: String,
    _ index: Int,
    _ row: CodebookRow
  ) {
    let line = drafts[index].place.line
    let heading = headings[field] ?? field.heading
    let problem = CodebookProblem.differs(heading: heading, first: first, firstLine: line)
    findings.report(problem, row.place, field, read: row[field])
  }
}
