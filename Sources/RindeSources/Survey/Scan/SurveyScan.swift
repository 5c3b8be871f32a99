package import RindeModel
package import RindeTables

/// Codes and folds a file of answers of any size without holding it.
package struct SurveyScan: Sendable {
  package let layout: AnswerLayout

  let codebook: SurveyCodebook

  let roles: SurveyRoles

  private let source: SurveySource

  private let path: String

  /// Opens the file and finds its columns.
  ///
  /// - Parameters:
  ///   - path: A CSV, a workbook or an SPSS file.
  ///   - codebook: The questions.
  ///   - settings: Which further columns are read.
  ///   - threads: At least 1.
  /// - Throws: Why the file cannot be read.
  package init(
    path: String,
    codebook: SurveyCodebook,
    settings: SurveySettings,
    threads: Int
  ) throws(TableError) {
    self.path = path
    self.codebook = codebook
    source = try SurveySource(path: path, sheet: settings.sheet, threads: threads)
    layout = AnswerLayout(source.head, codebook: codebook, named: Self.names(settings))
    roles = SurveyRoles(settings, codebook: codebook, layout: layout)
  }

  /// Columns that the settings name and the file does not have.
  package var absentColumns: [String] { roles.absent }

  /// An empty gathering of all rows.
  package func makeRows() -> RowsFold { RowsFold(codebook: codebook, roles: roles) }

  /// What a scan gave.
  package struct Outcome<Fold: SurveyFold>: Sendable {
    package let fold: Fold

    package let counts: Survey.Counts

    /// By row, the first 1,000 of each severity; each code with more has a closing issue.
    package let issues: [DataIssue]
  }

  /// Folds all accepted rows.
  ///
  /// - Parameters:
  ///   - threads: At least 1; the outcome does not depend on it.
  ///   - makeFold: Makes an empty fold.
  /// - Returns: The merged fold, the counts and the first issues.
  /// - Throws: Why the file cannot be read.
  package func fold<Fold: SurveyFold>(
    threads: Int,
    makeFold: () -> Fold
  ) throws(TableError) -> Outcome<Fold> {
    let coder = coder(
      repeated: try repeatedRespondents(threads: threads),
      weightForm: Fold.weightForm
    )
    let (consumers, tableIssues) = try source.run(
      columns: roles.columns,
      after: layout.headerRow,
      threads: threads
    ) { SurveyConsumer(coder: coder, fold: makeFold()) }
    var total = SurveyConsumer(coder: coder, fold: makeFold())
    for (index, consumer) in consumers.enumerated() {
      if index == 0 { total = consumer } else { total.merge(consumer) }
    }
    let texts = SurveyScanTexts(
      file: path,
      sheet: source.headGrid.sheet,
      headings: layout.headings,
      codebook: codebook
    )
    return Outcome(
      fold: total.fold,
      counts: total.coder.tally.counts,
      issues: tableIssues.map { TableIssueTexts.issue($0, in: source.headGrid) }
        + texts.issues(of: total.coder.tally)
    )
  }

  private func repeatedRespondents(threads: Int) throws(TableError) -> [Int: Int] {
    guard let respondent = roles.respondent else { return [:] }
    let empty = RepeatedRespondents(
      coder: coder(repeated: [:], weightForm: .micros),
      column: roles.offset(of: respondent.column)
    )
    let (consumers, _) = try source.run(
      columns: roles.columns,
      after: layout.headerRow,
      threads: threads
    ) { empty }
    var all = empty
    for consumer in consumers { all.merge(consumer) }
    return all.repeated
  }

  private func coder(
    repeated: [Int: Int],
    weightForm: SurveyBatch.WeightForm
  ) -> SurveyCoder {
    SurveyCoder(
      codebook: codebook,
      layout: layout,
      roles: roles,
      repeated: repeated,
      weightForm: weightForm
    )
  }

  private static func names(_ settings: SurveySettings) -> [String] {
    let design = settings.design
    return [design.weights, design.strata, settings.respondent].compactMap(\.self)
      + design.clusters + design.populations + (design.replicates?.columns ?? [])
      + settings.groupings.joined() + (settings.calibration?.margins.map(\.variable) ?? [])
  }
}

/// Codes the rows of a region of the file and folds them; one per thread.
private struct SurveyConsumer<Fold: SurveyFold>: RowBatchConsumer {
  var coder: SurveyCoder

  var fold: Fold

  mutating func consume(_ batch: RowBatch) {
    coder.code(batch)
    fold.fold(coder.batch)
  }

  /// Adds what the next region gave.
  mutating func merge(_ other: Self) {
    coder.tally.merge(other.coder.tally)
    fold.merge(other.fold)
  }
}
