internal import RindeReport

extension OversightActivitiesSheet {
  /// What an auditor may conclude, offered as a list and never filled in.
  static let opinions = [
    "Conforme", "Conforme con observaciones", "No conforme", "No aplica",
  ]

  static let columns = identity + amounts + findings

  private typealias Text = OversightColumnTexts

  private static let identity = [
    Column(key: "numero", heading: "N.º", kind: .code, meaning: IndicatorTexts.number),
    Column(
      key: "subcomponente",
      heading: "Subcomponente",
      kind: .text,
      meaning: IndicatorTexts.subcomponent
    ),
    Column(
      key: "actividad",
      heading: "Actividad programada",
      kind: .text,
      width: .wide,
      meaning: IndicatorTexts.activity
    ),
    Column(key: "meta", heading: "Meta o producto", kind: .text, meaning: Text.product),
    Column(
      key: "responsable",
      heading: "Responsable",
      kind: .text,
      meaning: IndicatorTexts.responsible
    ),
    Column(
      key: "fecha_programada",
      heading: "Fecha programada",
      kind: .text,
      meaning: Text.dueDates
    ),
  ]

  private static let amounts = [
    Column(
      key: "programado",
      heading: "Programado",
      kind: .decimal(places: 2),
      meaning: IndicatorTexts.programmed
    ),
    Column(
      key: "reportado",
      heading: "Reportado",
      kind: .decimal(places: 2),
      meaning: Text.reported
    ),
    Column(
      key: "verificado",
      heading: "Verificado OCI",
      kind: .decimal(places: 2),
      meaning: Text.verified
    ),
    Column(
      key: "diferencia",
      heading: "Diferencia",
      kind: .decimal(places: 2),
      meaning: Text.difference
    ),
    Column(
      key: "cumplida",
      heading: "Actividad cumplida (reportado)",
      kind: .text,
      width: .narrow,
      meaning: Text.fulfilled
    ),
    Column(
      key: "cumplida_verificada",
      heading: "Actividad cumplida (verificado OCI)",
      kind: .text,
      width: .narrow,
      meaning: Text.verifiedFulfilled
    ),
    Column(
      key: "avance_reportado_pct",
      heading: "% de avance reportado",
      kind: .percentage(places: 1),
      meaning: Text.reportedShare
    ),
    Column(
      key: "avance_verificado_pct",
      heading: "% de avance verificado",
      kind: .percentage(places: 1),
      meaning: Text.verifiedShare
    ),
    Column(key: "zona", heading: "Zona", kind: .text, width: .narrow, meaning: Text.zone),
  ]

  private static let findings = [
    Column(
      key: "hallazgo",
      heading: "Tipo de hallazgo",
      kind: .text,
      width: .narrow,
      meaning: Text.finding
    ),
    Column(
      key: "dias_habiles_retraso",
      heading: "Días hábiles de retraso",
      kind: .integer,
      meaning: IndicatorTexts.delay,
      unit: "días hábiles"
    ),
    Column(
      key: "evidencias",
      heading: "Reportes con evidencia",
      kind: .integer,
      meaning: IndicatorTexts.evidenceCount
    ),
    Column(
      key: "evidencia",
      heading: "Última evidencia",
      kind: .link,
      meaning: IndicatorTexts.evidence
    ),
    Column(
      key: "observaciones",
      heading: "Observaciones",
      kind: .text,
      width: .wide,
      meaning: Text.observations,
      entry: .text
    ),
    Column(
      key: "concepto_oci",
      heading: "Concepto OCI",
      kind: .text,
      meaning: Text.opinion,
      entry: .list(opinions)
    ),
  ]
}
