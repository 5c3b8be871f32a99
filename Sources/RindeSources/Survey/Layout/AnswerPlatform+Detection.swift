internal import RindeTables

extension AnswerPlatform {
  /// Recognises the tool by the columns that it adds and by how it names those of options.
  init(headings: [String], meanings: [HeadingMeaning], head: AnswerHead) {
    func has(_ names: Set<String>) -> Bool {
      headings.contains { heading in
        // Groups may stand before the name.
        names.contains(heading)
          || heading.split { $0 == "/" }.last.map { names.contains(String($0)) } ?? false
      }
    }
    if !head.variables.isEmpty {
      self = .sav
    } else if TechnicalHeadings.kobo.filter({ has([$0]) }).count >= 2 {
      self = .kobo
    } else if TechnicalHeadings.odk.allSatisfy({ has([$0]) }) {
      self = .odk
    } else if TechnicalHeadings.limeSurvey.filter({ has([$0]) }).count >= 2 {
      self = .limeSurvey
    } else if has(TechnicalHeadings.microsoft), has(TechnicalHeadings.microsoftEnd) {
      self = .microsoftForms
    } else if has(TechnicalHeadings.google) {
      self = .googleForms
    } else if meanings.contains(where: { if case .loneOption = $0 { true } else { false } }) {
      self = .excel
    } else {
      self = .generic
    }
  }

  /// What it writes between options, the most likely first.
  var delimiters: [JoinRule.Delimiter] {
    switch self {
    case .googleForms: [.comma]
    case .microsoftForms: [.semicolon]
    case .kobo, .odk: [.blank]
    case .limeSurvey, .sav, .excel, .generic: [.semicolon, .bar, .lineBreak, .comma, .blank]
    }
  }
}
