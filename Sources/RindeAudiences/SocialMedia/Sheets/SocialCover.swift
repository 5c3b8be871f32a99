internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The first page: whose networks, what they achieved, and how to read it.
struct SocialCover {
  let view: SocialView

  func sheet() -> Sheet {
    Sheet(
      name: "Portada",
      title: SocialCoverTexts.title,
      introduction: [view.material.entity],
      content: .lines(
        facts + [Line(.heading, "Principales resultados")]
          + SocialSentences(view: view).findings().map { Line(.paragraph, $0) }
          + [Line(.heading, "Cómo leer este informe")]
          + SocialCoverTexts.reading(view).map { Line(.paragraph, $0) }
          + [Line(.sheetLink("Contenido"), "Ir al contenido", place: .workbook)]
      )
    )
  }

  private var facts: [Line] {
    let networks = view.results.networks.map(\.network.name)
    let read = view.records.files.count { $0.format != nil }
    let left = view.records.files.count - read
    let files =
      SpanishNumber.count(read, "leído", "leídos")
      + (left == 0 ? "" : " y \(SpanishNumber.text(left)) sin usar")
    let facts: [(String, String?)] = [
      ("Entidad", view.material.entity),
      ("Periodo", SocialPeriodTexts.name(view.period).capitalizedFirst),
      ("Días", SocialPeriodTexts.days(view.period)),
      ("Redes", networks.isEmpty ? nil : SpanishList.joined(networks)),
      ("Zona horaria", SocialWords.zone(view.records.zone).capitalizedFirst),
      ("Archivos", files),
      ("Elaborado con", "Rinde \(view.material.version)"),
    ]
    return [Line(.heading, "Datos del informe")]
      + facts.compactMap { label, text in text.map { Line(.fact(label: label), $0) } }
  }
}
