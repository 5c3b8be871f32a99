internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport

/// The coded answers to closed questions, a row for each respondent, without anything that
/// identifies: no texts, numbers, dates, weights or strata, in an order that is not that of arrival.
struct SurveyMicrodata {
  /// The table for the report's data; the workbook does not hold it.
  let sheet: Sheet

  /// How many rows had their groups blanked, in one line.
  let note: String

  /// - Parameter loaded: The survey, with its file of answers still in place.
  /// - Throws: When most respondents could be told apart by their groups.
  init(_ loaded: LoadedSurvey) throws(Failure) {
    try self.init(
      survey: loaded.survey,
      columns: loaded.columns,
      digest: Self.digest(of: loaded)
    )
  }

  /// - Parameters:
  ///   - survey: Its dictionary, its breakdowns and the smallest class.
  ///   - columns: The answers.
  ///   - digest: Of the file of answers, from which the order of the rows comes.
  /// - Throws: When most respondents could be told apart by their groups.
  init(survey: Survey, columns: SurveyColumns, digest: String) throws(Failure) {
    let answers = CodedAnswers(survey: survey, columns: columns)
    let minimum = survey.settings.suppressionMinimum
    let classes = SmallClasses(answers.groupKeys, smallest: minimum)
    guard classes.small.count * 2 <= columns.rowCount else {
      throw SurveyTexts.tooIdentifying(classes.small.count, of: columns.rowCount, minimum)
    }
    let order = try Self.order(of: columns.rowCount, digest: digest)
    let rows = order.enumerated().map { number, row in
      [.integer(number + 1)] + answers.cells(of: row, blanksGroups: classes.small.contains(row))
    }
    note = SurveyTexts.microdata(rows.count, blanked: classes.small.count, minimum)
    sheet = Sheet(
      name: "Respuestas",
      title: SurveyTexts.microdataTitle,
      introduction: SurveyTexts.microdataIntroduction + [note],
      content: .table(
        Table(
          id: "respuestas",
          columns: [Self.number] + answers.columns,
          rows: rows,
          key: ["respuesta"]
        )
      )
    )
  }

  private static let number = Column(
    key: "respuesta",
    heading: "Respuesta",
    kind: .integer,
    meaning: SurveyTexts.microdataNumber
  )

  /// The rows of a survey's answers in an order that is not that of arrival.
  ///
  /// - Parameter loaded: The survey, with its file of answers still in place.
  /// - Returns: The positions of the rows, each once.
  /// - Throws: When the file of answers cannot be read.
  static func order(of loaded: LoadedSurvey) throws(Failure) -> [Int] {
    try order(of: loaded.columns.rowCount, digest: digest(of: loaded))
  }

  private static func digest(of loaded: LoadedSurvey) throws(Failure) -> String {
    let answers = loaded.survey.files.first ?? ""
    do {
      return try FileProof(name: answers, at: "\(loaded.place.folder)/\(answers)").digest
    } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// The rows by the digests of their positions, which nobody can put back without the file.
  private static func order(of count: Int, digest: String) throws(Failure) -> [Int] {
    var keys: [(key: String, row: Int)] = []
    do {
      for row in 0..<count {
        keys.append((try FileProof(name: "", of: Array("\(digest):\(row)".utf8)).digest, row))
      }
    } catch {
      throw ExportTexts.failure(error)
    }
    return keys.sorted { $0 < $1 }.map(\.row)
  }
}
