internal import RindeModel

/// The column `programacion`: deliveries, or the name of another kind of programming.
///
/// `2022-03-31:1; 2022-06-30:2:Informe publicado`, `demanda`, `demanda 2022-01-03/2022-12-31`,
/// `cobertura 2022-04-22`, `lineal`, `sin-fecha`, `sin-fecha: Elaboración; sin-fecha: Publicación`.
enum StructuredProgramming: Hashable {
  case deliveries([Delivery])
  case demand(ClosedRange<CalendarDate>?)
  case coverage(CalendarDate?)
  case linear(ClosedRange<CalendarDate>?)
  /// Without dates; the names of the steps where there are any.
  case unscheduled(steps: [String])

  init?(_ text: String) {
    let items = text.split { $0 == ";" || $0 == "\n" }
      .map { String($0).trimmingBlanks() }
      .filter { !$0.isEmpty }
    guard let first = items.first else { return nil }
    let key = SpanishText.key(first)
    if key.hasPrefix(StructuredTexts.unscheduled) || key.hasPrefix("sin fecha") {
      self = .unscheduled(
        steps: items.compactMap { item in
          let name = item.drop { $0 != ":" }.dropFirst()
          return name.isEmpty ? nil : String(name).trimmingBlanks()
        }
      )
      return
    }
    let words = key.split(separator: " ").map(String.init)
    if items.count == 1, let name = words.first, words.count <= 2, name.first?.isLetter ?? false {
      guard let kind = Self.named(name, words.count == 2 ? words[1] : nil) else { return nil }
      self = kind
      return
    }
    var deliveries: [Delivery] = []
    for item in items {
      guard let delivery = Self.delivery(item) else { return nil }
      deliveries.append(delivery)
    }
    self = .deliveries(deliveries.sorted { $0.due < $1.due })
  }

  /// The days on which something is due, each once; of a total that grows, the first as well.
  var days: [CalendarDate] {
    switch self {
    case .deliveries(let deliveries):
      deliveries.map(\.due).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    case .demand(let window): window.map { [$0.upperBound] } ?? []
    case .coverage(let due): due.map { [$0] } ?? []
    case .linear(let window):
      window.map { window in
        window.lowerBound == window.upperBound
          ? [window.upperBound] : [window.lowerBound, window.upperBound]
      } ?? []
    case .unscheduled: []
    }
  }

  private static func named(_ name: String, _ days: String?) -> StructuredProgramming? {
    switch name {
    case StructuredTexts.demand:
      guard let days else { return .demand(nil) }
      return range(days).map { .demand($0) }
    case StructuredTexts.linear:
      guard let days else { return .linear(nil) }
      return range(days).map { .linear($0) }
    case StructuredTexts.coverage:
      guard let days else { return .coverage(nil) }
      return date(days).map { .coverage($0) }
    default: return nil
    }
  }

  private static func range(_ text: String) -> ClosedRange<CalendarDate>? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = CalendarDate(iso: parts[0]),
      let last = CalendarDate(iso: parts[1]), first <= last
    else { return nil }
    return first...last
  }

  private static func date(_ text: some StringProtocol) -> CalendarDate? {
    guard case .date(let date) = NumericDate(text) else { return nil }
    return date
  }

  /// `fecha`, `fecha:cantidad` or `fecha:cantidad:etiqueta`.
  private static func delivery(_ text: String) -> Delivery? {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks() }
    guard let due = date(parts[0]) else { return nil }
    var quantity = Quantity.one
    if parts.count > 1 {
      guard let number = OfficeNumber(parts[1])?.value else { return nil }
      quantity = number
    }
    let label = parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil
    return Delivery(due: due, quantity: quantity, label: label)
  }
}
