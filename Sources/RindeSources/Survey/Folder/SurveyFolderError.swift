package import RindeModel
package import RindeTables

/// Why the folder of a survey cannot be worked with.
package enum SurveyFolderError: Error, Hashable, Sendable {
  case missingFolder(String)
  case notAFolder(String)
  /// `encuesta.json` does not stand in the folder.
  case missingSettings(folder: String)
  /// No dictionary; `answers` is the file from which one can be proposed.
  case missingCodebook(folder: String, answers: String)
  /// No `respuestas.*`; `candidates` are files of the folder that may be the answers.
  case missingAnswers(folder: String, candidates: [String])
  /// The file that `encuesta.json` names is not there.
  case missingNamedAnswers(folder: String, name: String, candidates: [String])
  /// The answers still stand in the zip in which a platform delivers them.
  case zippedAnswers(String)
  /// Several files where one is expected.
  case ambiguous([String])
  case settings(SourceFileError)
  case codebook(SourceFileError)
  /// The file of answers cannot be read.
  case answers(TableError)
  /// The file of answers is of another survey, or lacks columns that the settings name.
  case unusableAnswers([DataIssue])
  /// The entity above the survey.
  case entity(SourceFileError)
}
