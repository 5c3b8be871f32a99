internal import RindeAnalysis
internal import RindeModel

/// Sentences on how the offices stand; none without data behind it.
struct OfficeSentences {
  let material: ReportMaterial

  var all: [String] { [answerable, full, low].compactMap(\.self) }

  private var groups: [ComplianceResults.Group] {
    material.results.responsibles.filter { !$0.name.isEmpty }
  }

  private var programmed: [ComplianceResults.Group] {
    groups.filter { $0.summary.programmed > 0 }
  }

  /// How many answer for the plan, and of how many something was due.
  private var answerable: String? {
    guard !groups.isEmpty else { return nil }
    let opening =
      groups.count == 1
      ? "El plan nombra un solo responsable"
      : "El plan nombra \(SpanishNumber.text(groups.count)) responsables, que aquí se citan como los "
        + "escribe"
    switch (groups.count, programmed.count) {
    case (1, 0): return "\(opening), que aún no tenía entregas por cumplir."
    case (1, _): return "\(opening)."
    case (_, 0): return "\(opening); ninguno tenía todavía entregas por cumplir."
    case (_, 1): return "\(opening); uno de ellos tenía entregas por cumplir."
    case (_, groups.count): return "\(opening), y todos tenían entregas por cumplir."
    default:
      return
        "\(opening); \(SpanishNumber.text(programmed.count)) de ellos tenían entregas por cumplir."
    }
  }

  /// Who did all that was due.
  private var full: String? {
    let names = programmed.filter { $0.summary.fulfilled == $0.summary.programmed }.map(\.name)
    guard programmed.count > 1, !names.isEmpty else { return nil }
    return names.count == 1
      ? "Cumplió todo lo programado uno de ellos: «\(names[0])»."
      : "Cumplieron todo lo programado \(SpanishNumber.text(names.count)) de ellos: "
        + "\(SpanishList.joined(names.map { "«\($0)»" }, upTo: 6))."
  }

  /// Who is in the low zone, with the figure of each.
  private var low: String? {
    let thresholds = material.entity.thresholds
    let low = programmed.filter { thresholds.zone(of: $0.summary.count) == .low }
    guard programmed.count > 1, !low.isEmpty else { return nil }
    let parts = low.map { group in
      let places = thresholds.places(toShow: group.summary.count) ?? 1
      return "«\(group.name)» (\(SpanishNumber.percentage(group.summary.count, places: places)))"
    }
    return low.count == 1
      ? "En zona baja está uno de ellos: \(parts[0])."
      : "En zona baja están \(SpanishNumber.text(low.count)) de ellos: "
        + "\(SpanishList.joined(parts, upTo: 6))."
  }
}
