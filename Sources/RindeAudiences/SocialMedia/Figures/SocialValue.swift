internal import RindeModel
internal import RindeReport

/// The value of a figure, exact where that is possible.
enum SocialValue: Hashable {
  case missing
  case count(Int128)
  case quantity(Quantity)
  case ratio(Ratio)
  /// An estimate from 0 on, shown as a percentage.
  case share(Double)
  case minutes(Double)

  init(_ count: Int?) {
    self = count.map { .count(Int128($0)) } ?? .missing
  }

  init(_ count: Int128?) {
    self = count.map { .count($0) } ?? .missing
  }

  init(_ quantity: Quantity?) {
    self = quantity.map { .quantity($0) } ?? .missing
  }

  init(_ ratio: Ratio?) {
    guard let ratio, !ratio.isUndefined else {
      self = .missing
      return
    }
    self = .ratio(ratio)
  }

  init(share: Double?) {
    guard let share, share.isFinite else {
      self = .missing
      return
    }
    self = .share(share)
  }

  init(minutes: Double?) {
    guard let minutes, minutes.isFinite else {
      self = .missing
      return
    }
    self = .minutes(minutes)
  }

  /// The digits as data carry them, percentage points for a percentage; `nil` without a value.
  var exact: String? {
    switch self {
    case .missing: nil
    case .count(let count): String(count)
    case .quantity(let quantity): quantity.description
    case .ratio(let ratio): ratio.percentage(places: 6)?.description
    case .share(let share): EstimateDigits(share, movedBy: 2).description
    case .minutes(let minutes): EstimateDigits(minutes).description
    }
  }

  /// The nearest binary number.
  var approximation: Double? {
    switch self {
    case .missing: nil
    case .count(let count): Double(count)
    case .quantity(let quantity): quantity.approximation
    case .ratio(let ratio): ratio.fraction
    case .share(let share): share
    case .minutes(let minutes): minutes
    }
  }

  var isPercentage: Bool {
    switch self {
    case .ratio, .share: true
    case .missing, .count, .quantity, .minutes: false
    }
  }

  /// Decimals of a percentage: two below 1 %, so that small rates do not all look alike.
  var places: Int {
    guard let approximation, isPercentage, approximation != 0 else { return 1 }
    return abs(approximation) < 0.01 ? 2 : 1
  }

  /// As a cell, with `[x]` where there is no value.
  func cell(figure: String? = nil, formula: Formula? = nil) -> Cell {
    guard let exact, let approximation else {
      return Cell(.missing(.notAvailable), figure: figure)
    }
    return Cell(
      .number(Number(approximation, exact: exact)),
      formula: formula,
      places: places == 1 ? nil : places,
      kind: isPercentage ? .percentage(places: 1) : nil,
      figure: figure
    )
  }

  /// As people write it.
  var text: String {
    switch self {
    case .missing: "sin dato"
    case .count(let count): SpanishNumber.text(Quantity(micros: count * Quantity.scale))
    case .quantity(let quantity): SpanishNumber.text(quantity)
    case .ratio(let ratio): SpanishNumber.percentage(ratio, places: places)
    case .share(let share): SpanishNumber.percentage(share, places: places)
    case .minutes(let minutes): SocialWords.duration(minutes)
    }
  }
}
