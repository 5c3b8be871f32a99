internal import RindeReport

/// Columns in which the reported figures stand beside the verified ones.
enum VerifiedStanding {
  private typealias Text = OversightColumnTexts

  static let columns = [
    Column(
      key: "conteo_pct",
      heading: "% de avance (conteo)",
      kind: .percentage(places: 1),
      meaning: Text.count
    ),
    Column(key: "zona", heading: "Zona", kind: .text, width: .narrow, meaning: Text.zone),
    Column(
      key: "promedio_pct",
      heading: "Promedio",
      kind: .percentage(places: 1),
      meaning: Text.mean
    ),
    Column(
      key: "cumplidas_verificadas",
      heading: "Cumplidas verificadas OCI",
      kind: .integer,
      meaning: Text.verifiedCount
    ),
    Column(
      key: "conteo_verificado_pct",
      heading: "% verificado (conteo)",
      kind: .percentage(places: 1),
      meaning: Text.verifiedCountShare
    ),
    Column(
      key: "promedio_verificado_pct",
      heading: "Promedio verificado",
      kind: .percentage(places: 1),
      meaning: Text.verifiedMean
    ),
  ]
}
