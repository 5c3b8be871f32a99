internal import RindeAudiences
internal import RindeExport
internal import RindeModel

/// The options of `rinde informe` that change what a report says, as a manifest names them.
enum RecordedOption: String, CaseIterable {
  case sheet = "hoja"
  case office = "dependencia"
}

extension ReportManifest.Request {
  /// The value of an option; `nil` when it was not given.
  subscript(option: RecordedOption) -> String? {
    options.first { $0.name == option.rawValue }?.value
  }

  /// The options that this version does not know.
  var unknownOptions: [String] {
    options.map(\.name).filter { RecordedOption(rawValue: $0) == nil }
  }
}

extension ReportRequest {
  /// The request for a manifest, with what was found under the names that the user gave.
  func recorded(sheet: String?) -> ReportManifest.Request {
    let options: [(RecordedOption, String?)] = [(.sheet, sheet), (.office, office?.name)]
    return ReportManifest.Request(
      audience: audience.name,
      cutoff: cutoff.name,
      date: cutoff.date.description,
      options: options.compactMap { option, value in value.map { .init(option.rawValue, $0) } }
    )
  }
}

extension ComputedReport {
  /// Computes again what a manifest says was asked.
  ///
  /// - Parameters:
  ///   - recorded: The manifest's request.
  ///   - folder: The entity's folder.
  /// - Throws: Why it cannot be computed any more, with the message for the user.
  init(_ recorded: ReportManifest.Request, of folder: String) throws(Failure) {
    guard let audience = ReportAudience(named: recorded.audience) else {
      throw VerificationTexts.unknownAudience(recorded.audience)
    }
    if let option = recorded.unknownOptions.first {
      throw VerificationTexts.unknownOption(option)
    }
    let sheet = recorded[.sheet]
    let loaded = try LoadedFolder(path: folder, sheet: sheet)
    let request = try ReportRequest(
      audience: audience,
      cutoff: try loaded.cutoff(named: recorded.cutoff),
      office: recorded[.office],
      in: loaded
    )
    try self.init(request, from: loaded, sheet: sheet)
  }
}
