internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The official header, and the figures that one looks for first (R-1.3, R-3.4).
struct OversightCover {
  let material: ReportMaterial

  func lines() -> [Line] { header + headline + verified + method }

  private var entity: Entity { material.entity }

  private var texts: OversightFollowUpTexts { OversightFollowUpTexts(entity: entity) }

  private var summary: ComplianceSummary { material.results.summary }

  /// The follow-up that the cut-off closes; `nil` when it is none of the calendar.
  private var followUp: FollowUp? {
    entity.followUps.first { $0.cutoff.date == material.cutoff.date }
  }

  private var header: [Line] {
    let year = material.plan.fiscalYear
    let accumulated = year.firstDay...material.cutoff.date
    return [
      Line(.heading, "Datos del seguimiento"),
      Line(.fact(label: "Entidad"), entity.name),
      Line(.fact(label: "Vigencia"), String(year.year)),
      Line(.fact(label: "Componente"), texts.component),
    ] + calendar + [
      Line(.fact(label: "Fecha de corte"), SpanishNumber.longDate(material.cutoff.date)),
      Line(
        .fact(label: "Periodo de las cifras"),
        "Acumulado del \(OversightFollowUpTexts.period(accumulated))"
      ),
      Line(.fact(label: "Actividades del plan"), SpanishNumber.text(summary.activities)),
      Line(.fact(label: "Reportes de avance"), CoverFacts(material: material).records),
    ] + petitions + [Line(.fact(label: "Elaborado con"), "Rinde \(material.version)")]
  }

  private var petitions: [Line] {
    CoverFacts(material: material).petitions.map {
      [Line(.fact(label: CaseWords.petitions.title), $0)]
    } ?? []
  }

  /// The follow-up with its term, or the plain notice that there is none.
  private var calendar: [Line] {
    let foreign = texts.foreignName(material.cutoff).map { [Line(.paragraph, $0)] } ?? []
    guard let followUp else { return foreign + [Line(.paragraph, texts.notice(material.cutoff))] }
    return foreign + [
      Line(
        .fact(label: "Seguimiento"),
        "\(texts.name(followUp)): del \(OversightFollowUpTexts.period(followUp.period))"
      ),
      Line(.fact(label: "Fecha límite de publicación"), texts.deadline(followUp)),
    ]
  }

  /// A page has its headlines instead.
  private var headline: [Line] {
    let name = "Cumplimiento por conteo"
    let facts =
      summary.programmed == 0
      ? [(name, OversightCoverTexts.nothingProgrammed)]
      : [
        (name, count(summary.count, summary.fulfilled)),
        ("Cumplimiento promedio", mean(summary.mean)),
        ("Superaron la meta", outOf(summary.exceeded)),
        ("Cumplieron la meta", outOf(summary.met)),
        ("No alcanzaron la meta", outOf(summary.missed)),
      ]
    return Self.result("Resultado reportado a la fecha de corte", facts)
  }

  private var verified: [Line] {
    let isStated = RecordVerification(material: material).isStated
    let manner = Line(
      .fact(label: "Cómo se verificó"),
      isStated ? OversightCoverTexts.statedVerification : OversightCoverTexts.assumedVerification
    )
    guard summary.programmed > 0 else { return [manner] }
    let facts = [
      ("Conteo verificado OCI", count(summary.verifiedCount, summary.verified)),
      ("Promedio verificado OCI", mean(summary.verifiedMean)),
    ]
    return Self.result("Resultado verificado a la fecha de corte", facts) + [manner]
  }

  private static func result(_ heading: String, _ facts: [(String, String)]) -> [Line] {
    [Line(.heading, heading, place: .workbook)]
      + facts.map { Line(.fact(label: $0), $1, place: .workbook) }
  }

  private var method: [Line] {
    [Line(.heading, "Método de cálculo")]
      + OversightCoverTexts.method.map { Line(.paragraph, $0) }
      + [
        Line(.paragraph, OversightCoverTexts.emptyColumns, place: .workbook),
        Line(.paragraph, OversightCoverTexts.emptyOpinion, place: .page),
        Line(.sheetLink("Contenido"), "Ir al contenido", place: .workbook),
      ]
  }

  private func count(_ ratio: Ratio, _ part: Int) -> String {
    guard !ratio.isUndefined else { return OversightCoverTexts.nothingProgrammed }
    let thresholds = entity.thresholds
    let places = thresholds.places(toShow: ratio) ?? 1
    let zone = thresholds.zone(of: ratio).map { ", zona \($0.word.lowercased())" }
    return "\(SpanishNumber.percentage(ratio, places: places)) (\(outOf(part)))\(zone ?? "")"
  }

  private func mean(_ share: Share?) -> String {
    share.map {
      SpanishNumber.percentage($0, places: entity.thresholds.places(toShow: $0) ?? 1)
    } ?? "Sin valor"
  }

  private func outOf(_ part: Int) -> String {
    OversightCoverTexts.outOf(part, summary.programmed)
  }
}
