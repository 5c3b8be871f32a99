internal import RindeModel

/// The words of `redes.json` that stand for values of the model.
enum SocialWords {
  static let types = PostType.allCases.map { (name: $0.key, value: $0) }

  static let periods: [(name: String, value: Periodicity)] = [
    ("semana", .weekly), ("quincena", .fortnightly), ("mes", .monthly), ("bimestre", .bimonthly),
    ("trimestre", .quarterly), ("cuatrimestre", .fourMonthly), ("semestre", .semiannual),
    ("año", .annual),
  ]

  static let repetitions: [(name: String, value: SocialTarget.Repetition)] = [
    ("hashtag", .hashtag), ("tema", .topic), ("dependencia", .office),
  ]

  /// How a target is measured that is no count of posts.
  enum TargetKind: Hashable {
    case share
    case list
    case events
  }

  static let targetKinds: [(name: String, value: TargetKind)] = [
    ("porcentaje", .share), ("lista", .list), ("eventos", .events),
  ]

  /// Whether the day comes first in the dates of a file.
  static let dateOrders: [(name: String, value: Bool)] = [("dia-mes", true), ("mes-dia", false)]

  /// The key of a hashtag with or without its sign; `nil` when it is none.
  static func hashtagKey(_ text: String) -> String? {
    let word = text.trimmingBlanks()
    let hashtags = HashtagScanner.hashtags(in: word.hasPrefix("#") ? word : "#" + word)
    guard hashtags.count == 1, let hashtag = hashtags.first,
      hashtag.text.count == (word.hasPrefix("#") ? word.count : word.count + 1)
    else { return nil }
    return hashtag.key
  }
}
