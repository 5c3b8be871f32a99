internal import RindeModel
internal import RindeSources

/// What is asked of `rinde informe`: enough to compute the same report again.
protocol ReportRequest: RecordedRequest {
  /// Reads the folder and computes the report.
  ///
  /// - Throws: What is missing or wrong, with the message for the user.
  func computed(from folder: String) throws(Failure) -> ComputedReport
}

/// The kinds of folders from which reports are made.
enum ReportSource: Hashable, Sendable {
  /// One that says who reports.
  case entity
  /// That of a survey which no entity's folder holds.
  case survey

  /// Whether a folder is of this kind.
  func isKind(of folder: String) -> Bool {
    switch self {
    case .entity: EntityFolder.isEntity(folder)
    case .survey: SurveyPlace.isSurvey(folder)
    }
  }

  /// Whether a folder is of this kind and of the entity that a manifest names.
  func isKind(of folder: String, entity: String) -> Bool {
    guard isKind(of: folder) else { return false }
    switch self {
    case .entity:
      let reading = try? EntityReader.read(path: EntityFolder.configuration(in: folder))
      return reading?.0.name == entity
    // Its name was compared by whoever found it, and it may name nobody.
    case .survey: return true
    }
  }
}
