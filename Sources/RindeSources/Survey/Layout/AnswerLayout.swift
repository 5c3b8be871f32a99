package import RindeModel
internal import RindeTables

/// Which columns of a file of answers hold which questions, found by their headings.
package struct AnswerLayout: Sendable {
  package let platform: AnswerPlatform

  /// The 1-based line or row of the headings; 0 in an SPSS file.
  package let headerRow: Int

  /// As written, without blanks at the ends; the variables' names in an SPSS file.
  package let headings: [String]

  /// One for each question of the dictionary, in its order.
  package let places: [AnswerPlace]

  /// For each question the column with what was typed for *otro*, where it stands apart.
  package let otherTexts: [Int?]

  /// What the tool adds to the answers: time stamps, identifiers, addresses.
  package let technicalColumns: [Int]

  /// Columns with a heading that are not in the dictionary and that nobody named.
  package let unknownColumns: [Int]

  /// How the numbers of the file are written.
  package let numbers: AnswerNumbers

  /// Whether so few questions were found that the file belongs to another survey.
  package let isOfAnotherSurvey: Bool

  package let issues: [DataIssue]

  /// The variables of an SPSS file, one per column; none in other files.
  let variables: [SAVVariable]

  private let columns: [String: [Int]]

  /// Finds the headings, below any title rows, and what each column holds.
  ///
  /// - Parameters:
  ///   - head: The first rows of the file; some hundred tell how options are joined.
  ///   - codebook: The questions.
  ///   - named: Further headings that are read, such as the weights' and the respondent's.
  package init(_ head: AnswerHead, codebook: SurveyCodebook, named: [String] = []) {
    var search = LayoutSearch(head, codebook)
    let further = Set(named.map { FoldedText($0).text })
    headerRow = search.header.number
    headings = search.headings
    variables = head.variables
    columns = Dictionary(grouping: headings.indices) { [headings] in
      FoldedText(headings[$0]).text
    }
    platform = search.platform
    let found = search.meanings.compactMap(\.question)
    isOfAnotherSurvey =
      !codebook.questions.isEmpty && Set(found).count * 2 < codebook.questions.count
    guard !isOfAnotherSurvey else {
      places = codebook.questions.map { _ in .absent }
      otherTexts = codebook.questions.map { _ in nil }
      (technicalColumns, unknownColumns) = ([], [])
      numbers = AnswerNumbers([], separator: head.separator)
      issues = [search.texts.otherFile(found: Set(found).count, headings: search.headings)]
      return
    }
    let settled = codebook.questions.indices.map { search.place(of: $0) }
    places = settled.map(\.place)
    otherTexts = settled.map(\.otherText)
    let used = Set(places.flatMap(\.columns) + otherTexts.compactMap(\.self))
    technicalColumns = search.meanings.indices.filter { search.meanings[$0] == .technical }
    let read = used.union(search.refusedColumns)
    unknownColumns = search.meanings.indices.filter { [headings] column in
      !read.contains(column) && search.meanings[column].isStrange && !headings[column].isEmpty
        && !further.contains(FoldedText(headings[column]).text)
    }
    numbers = search.numbers(further: further, places: places)
    search.noteUnknown(unknownColumns)
    issues = search.issues
  }

  /// The column with a heading, `nil` where none or several have it.
  ///
  /// Case, accents and repeated blanks do not count; the names of groups before it may be left out.
  package func column(of heading: String) -> Int? {
    let wanted = FoldedText(heading).text
    if let found = columns[wanted] { return found.count == 1 ? found.first : nil }
    let below = headings.indices.filter { column in
      let folded = FoldedText(headings[column]).text
      return folded.hasSuffix("/" + wanted) || folded.hasSuffix("-" + wanted)
    }
    return below.count == 1 ? below.first : nil
  }

  /// The variable of a column of an SPSS file.
  func variable(_ column: Int) -> SAVVariable? {
    variables.indices.contains(column) ? variables[column] : nil
  }
}
