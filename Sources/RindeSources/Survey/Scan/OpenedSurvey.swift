package import RindeModel

/// A survey whose dictionary was read and whose file of answers is open.
package struct OpenedSurvey: Sendable {
  package let folder: SurveyFolder

  package let codebook: SurveyCodebook

  /// What was noticed in settings, dictionary and headings.
  package let issues: [DataIssue]

  private let scan: SurveyScan

  private let threads: Int

  /// Reads the dictionary and finds the columns of the answers.
  ///
  /// - Parameters:
  ///   - folder: With its settings read.
  ///   - threads: At least 1.
  /// - Throws: What cannot be read, or why the file is of no use: it is of another survey, or lacks
  ///   columns that the settings name.
  package init(_ folder: SurveyFolder, threads: Int) throws(SurveyFolderError) {
    self.folder = folder
    self.threads = threads
    let reading = try folder.codebook()
    codebook = reading.codebook
    let scan: SurveyScan
    do {
      scan = try SurveyScan(
        path: folder.answersPath,
        codebook: reading.codebook,
        settings: folder.settings,
        threads: threads
      )
    } catch { throw .answers(error) }
    self.scan = scan
    let absent = scan.absentColumns.map {
      SurveyScanTexts.absent($0, file: folder.answersPath, headings: scan.layout.headings)
    }
    guard !scan.layout.isOfAnotherSurvey, absent.isEmpty else {
      throw .unusableAnswers(scan.layout.issues + absent)
    }
    issues = folder.issues + reading.issues + scan.layout.issues
  }

  /// What a pass over the answers gave.
  package struct Reading<Fold: SurveyFold>: Sendable {
    package let fold: Fold

    package let survey: Survey

    /// All that was noticed, the answers last.
    package let issues: [DataIssue]
  }

  /// Folds all answers that can be used.
  ///
  /// - Parameter makeFold: Makes an empty fold; called once per thread and once more.
  /// - Returns: The same for any number of threads.
  /// - Throws: When the file cannot be read to its end.
  package func fold<Fold: SurveyFold>(
    _ makeFold: () -> Fold
  ) throws(SurveyFolderError) -> Reading<Fold> {
    let outcome: SurveyScan.Outcome<Fold>
    do { outcome = try scan.fold(threads: threads, makeFold: makeFold) } catch {
      throw .answers(error)
    }
    return Reading(
      fold: outcome.fold,
      survey: folder.survey(codebook, counts: outcome.counts),
      issues: issues + outcome.issues
    )
  }

  /// Reads all answers one by one.
  ///
  /// - Returns: The rows in the file's order.
  /// - Throws: When the file cannot be read to its end.
  package func rows() throws(SurveyFolderError) -> Reading<RowsFold> {
    try fold { scan.makeRows() }
  }
}
