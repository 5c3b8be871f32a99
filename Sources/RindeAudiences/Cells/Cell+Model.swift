package import RindeModel
package import RindeReport

extension Cell {
  /// An exact quantity; without one, the given reason.
  package static func quantity(
    _ quantity: Quantity?,
    missing: Missing = .blank,
    formula: Formula? = nil,
    figure: String? = nil
  ) -> Cell {
    guard let quantity else { return Cell(.missing(missing), figure: figure) }
    return Cell(
      .number(Number(quantity.approximation, exact: quantity.description)),
      formula: formula,
      figure: figure
    )
  }

  /// A ratio shown as a percentage, with the decimals that its zone needs.
  package static func percentage(
    _ ratio: Ratio?,
    missing: Missing = .blank,
    formula: Formula? = nil,
    figure: String? = nil,
    zones: ZoneThresholds? = nil
  ) -> Cell {
    guard let ratio, let fraction = ratio.fraction, let exact = ratio.percentage(places: 6) else {
      return Cell(.missing(missing), formula: missing == .blank ? formula : nil, figure: figure)
    }
    return Cell(
      .number(Number(fraction, exact: exact.description)),
      formula: formula,
      places: zones?.places(toShow: ratio),
      kind: .percentage(places: 1),
      figure: figure
    )
  }

  /// A mean of percentages.
  package static func percentage(
    _ share: Share?,
    formula: Formula? = nil,
    figure: String? = nil,
    zones: ZoneThresholds? = nil
  ) -> Cell {
    guard let share else { return Cell(.missing(.blank), formula: formula, figure: figure) }
    return Cell(
      .number(Number(share.fraction, exact: share.percentage(places: 6).description)),
      formula: formula,
      places: zones?.places(toShow: share),
      kind: .percentage(places: 1),
      figure: figure
    )
  }

  /// Evidence: a document's reference, or the name of the file to which an address leads.
  package static func evidence(_ text: String) -> Cell {
    // Spreadsheets follow no address beyond this length; it stays as text, whole.
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf16.count <= 2_079 else {
      return .text(text)
    }
    let path = text.split(separator: "?").first.map(String.init) ?? text
    let name = path.hasSuffix("/") ? text : path.lastPathComponent
    return Cell(.text(name.isEmpty ? text : name), target: .address(text))
  }

  /// A day.
  package static func date(_ date: CalendarDate?) -> Cell {
    guard let date else { return .blank }
    return Cell(.date(DateValue(date)))
  }

  /// A zone by its word, with the colour that repeats it.
  package static func zone(_ zone: ComplianceZone?, formula: Formula? = nil) -> Cell {
    guard let zone else { return Cell(.missing(.blank), formula: formula) }
    let tone: Tone =
      switch zone {
      case .low: .poor
      case .medium: .fair
      case .high: .good
      }
    return Cell(.text(zone.word), formula: formula, tone: tone)
  }
}

extension DateValue {
  package init(_ date: CalendarDate) {
    let (year, month, day) = date.components
    self.init(year: year, month: month, day: day)
  }
}

extension ZoneThresholds {
  /// Decimals beyond one that keep the printed figure in its zone; `nil` when one is enough.
  package func places(toShow ratio: Ratio) -> Int? {
    places(of: zone(of: ratio)) { ratio.percentage(places: $0) }
  }

  /// The same for a mean.
  package func places(toShow share: Share) -> Int? {
    places(of: zone(of: share)) { share.percentage(places: $0) }
  }

  private func places(of zone: ComplianceZone?, rounded: (Int) -> RoundedDecimal?) -> Int? {
    for places in 1...6 {
      guard let shown = rounded(places) else { return nil }
      let printed = Ratio(
        Quantity(micros: shown.units * RoundedDecimal.power(6 - places)),
        over: 100
      )
      if self.zone(of: printed) == zone { return places == 1 ? nil : places }
    }
    return 6
  }
}
