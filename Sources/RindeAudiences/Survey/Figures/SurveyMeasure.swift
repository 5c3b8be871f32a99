/// What a figure of a survey says of a question.
package enum SurveyMeasure: Hashable, Sendable {
  /// The share of an option, by its position.
  case share(option: Int)
  case base
  case nonResponse
  case mean
  case median
  case topTwo
  case total
  case lowerQuartile
  case upperQuartile

  /// The last part of identifiers of all but shares.
  static let reserved = [
    "base", "no-respuesta", "media", "mediana", "dos-mas-altas", "total", "cuartil-inferior",
    "cuartil-superior",
  ]

  /// The last part of the identifier; `nil` for a share.
  var name: String? {
    switch self {
    case .share: nil
    case .base: Self.reserved[0]
    case .nonResponse: Self.reserved[1]
    case .mean: Self.reserved[2]
    case .median: Self.reserved[3]
    case .topTwo: Self.reserved[4]
    case .total: Self.reserved[5]
    case .lowerQuartile: Self.reserved[6]
    case .upperQuartile: Self.reserved[7]
    }
  }
}
