package import RindeModel
package import RindeTables

/// A dictionary proposed from a file of answers, with what its office must confirm.
package struct CodebookProposal: Sendable {
  /// A row of the dictionary, in the texts of its cells.
  package struct Row: Hashable, Sendable {
    package var id = ""
    package var text = ""
    package var kind = ""
    package var code = ""
    package var label = ""
    package var missing = ""
    package var isOther = false
    package var isExclusive = false
    package var section = ""
    package var scaleMinimum = ""
    package var scaleMaximum = ""
    /// What has to be looked at; `""` for nothing.
    package var review = ""
  }

  /// Something to be confirmed, with the places where it arises.
  package struct Doubt: Hashable, Sendable {
    package let question: String

    package let doubt: ProposalDoubt

    /// The first row of each text concerned; the column as a whole when there is none.
    package let places: [SourcePosition]

    /// What is not clear, and how it was proposed.
    package var message: String { SurveyProposalTexts.message(doubt) }

    /// What it may be; the first is what was proposed.
    package var alternatives: [String] { SurveyProposalTexts.alternatives(doubt) }
  }

  /// A column that is no question.
  package struct LeftOut: Hashable, Sendable {
    package let heading: String

    package let role: ColumnRole
  }

  package let platform: SurveyPlatform

  package let rows: [Row]

  package let doubts: [Doubt]

  /// In the order of the file.
  package let leftOut: [LeftOut]

  /// Sentences on what was found and what no file of answers can tell.
  package let notes: [String]

  /// How many questions are proposed.
  package let questionCount: Int

  /// The name of the file of answers, without its folder.
  let file: String

  /// Proposes a dictionary.
  ///
  /// - Parameter grid: The whole file of answers.
  /// - Returns: The proposal; without rows when the file has no question.
  package static func propose(from grid: Grid) -> CodebookProposal {
    let header = headerIndex(of: grid)
    guard let headings = header.map({ grid.rows[$0] }), let header else {
      return CodebookProposal(.table, [], [], file: grid.file)
    }
    let platform = SurveyPlatform(headings: headings.cells.map { SpanishText.cleaned($0.text) })
    let rows = grid.rows[(header + 1)...]
    let columns = headings.cells.indices.compactMap { index -> AnswerColumn? in
      let heading = SpanishText.cleaned(headings[index].text)
      guard !heading.isEmpty else { return nil }
      return AnswerColumn(index, heading: heading, grid: grid, rows: rows)
    }
    var groups = ColumnGroups(columns, platform)
    groups.settleWritten()
    return CodebookProposal(
      platform,
      groups.questions,
      groups.leftOut.map { LeftOut(heading: $0.column.heading, role: $0.role) },
      file: grid.file
    )
  }

  private init(
    _ platform: SurveyPlatform,
    _ questions: [ProposedQuestion],
    _ leftOut: [LeftOut],
    file: String
  ) {
    self.platform = platform
    self.leftOut = leftOut
    self.file = SurveyFiles.lastComponent(of: file)
    rows = questions.flatMap(\.rows)
    doubts = questions.flatMap(\.allDoubts)
    questionCount = questions.count
    notes = SurveyProposalTexts.notes(platform, leftOut: leftOut, questions: questions.count)
  }

  /// The first row that is nearly as wide as the widest near the top: titles stand above it.
  private static func headerIndex(of grid: Grid) -> Int? {
    let widths = grid.rows.prefix(20).map { row in row.cells.count { $0.kind != .empty } }
    guard let widest = widths.max(), widest > 0 else { return nil }
    return widths.firstIndex { $0 * 10 >= widest * 6 }
  }
}
