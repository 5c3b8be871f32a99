internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The report in sentences, for those who read one page.
struct ExecutiveSummary {
  let material: ReportMaterial
  let period: ActivityTable.Period

  func lines() -> [Line] {
    section("Cumplimiento", compliance) + section("Dependencias", offices)
      + section("Retrasos y próximas entregas", delays)
      + section("Diálogo con la ciudadanía", participation)
  }

  private func section(_ heading: String, _ sentences: [String]) -> [Line] {
    sentences.isEmpty
      ? [] : [Line(.heading, heading)] + sentences.map { Line(.paragraph, $0) }
  }

  private var compliance: [String] {
    let texts = SummarySentences(material: material)
    let quarter = period == .quarter ? texts.quarter : nil
    let peace = period == .year ? PeaceSentences(material: material).all : []
    return [
      texts.base, texts.unscheduled, texts.notCalculable, texts.headline, quarter, texts.annual,
      texts.exceeded, texts.unreported,
    ].compactMap(\.self) + peace
  }

  private var offices: [String] {
    guard material.office == nil else { return [] }
    return OfficeSentences(material: material).all
  }

  private var delays: [String] {
    let texts = DelaySentences(material: material)
    return [texts.missing, texts.fulfilledLate, texts.upcoming].compactMap(\.self)
  }

  private var participation: [String] {
    guard material.office == nil else { return [] }
    return ParticipationTexts.sentences(material.participation)
  }
}
