internal import RindeAnalysis

/// Sentences on the dealings with citizens.
enum ParticipationTexts {
  static func sentences(_ results: ParticipationResults) -> [String] { [] }
}
