internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Posts by type, topic, hashtag and office.
struct SocialGroupSheets {
  let view: SocialView

  /// A division of the posts and its sheet.
  private struct Division {
    let sheet: String
    let id: String
    let column: Column
    let text: Composition.SheetText
    let groups: [PostGroup]
    let subject: (PostGroup) -> SocialSubject
  }

  func sheets() -> [Sheet] { divisions.filter { !$0.groups.isEmpty }.map(sheet) }

  private var divisions: [Division] {
    typealias Texts = SocialSheetTexts
    let several = "Una publicación puede estar en varias filas, por lo que no suman el total."
    return [
      Division(
        sheet: "Por_tipo",
        id: "por_tipo",
        column: SocialColumnTexts.text("tipo", "Tipo", .medium, "Forma de la publicación."),
        text: Texts.types,
        groups: view.results.types,
        subject: { .type($0.network, key: $0.key) }
      ),
      Division(
        sheet: "Por_tema",
        id: "por_tema",
        column: SocialColumnTexts.text("tema", "Tema", .wide, "Tema asignado por la oficina."),
        text: Texts.groups("tema", several),
        groups: view.results.topics,
        subject: { .topic($0.key) }
      ),
      Division(
        sheet: "Por_hashtag",
        id: "por_hashtag",
        column: SocialColumnTexts.text(
          "etiqueta",
          "Etiqueta (hashtag)",
          .wide,
          "Etiqueta del texto, sin distinguir mayúsculas ni tildes."
        ),
        text: Texts.groups("etiqueta (hashtag)", several),
        groups: view.results.hashtags,
        subject: { .hashtag($0.key) }
      ),
      Division(
        sheet: "Por_dependencia",
        id: "por_dependencia_redes",
        column: SocialColumnTexts.text(
          "dependencia",
          "Dependencia",
          .wide,
          "Dependencia asignada por la oficina."
        ),
        text: Texts.groups("dependencia", several),
        groups: view.results.offices,
        subject: { .office($0.key) }
      ),
    ]
  }

  private func sheet(_ division: Division) -> Sheet {
    typealias Texts = SocialColumnTexts
    let isByNetwork = division.groups.contains { $0.network != nil }
    let table = Table(
      id: division.id,
      columns: (isByNetwork ? [Texts.network] : []) + [
        division.column, Texts.posts, Texts.engagements, Texts.medianEngagements,
        Texts.medianReach, Texts.rateBase, Texts.numerator, Texts.denominator, Texts.rate,
        Texts.medianRate,
      ],
      rows: division.groups.map { group in
        (isByNetwork ? [.text(group.network?.name ?? "Todas")] : [])
          + row(group, division.subject(group), tellsReach: division.groups.tellReach)
      },
      key: (isByNetwork ? ["red"] : []) + [division.column.key]
    ).leavingOut([
      "alcance_mediana", "tasa_sobre", "numerador", "denominador", "tasa_pct", "tasa_mediana_pct",
    ]).offPage(["numerador", "denominador", "tasa_mediana_pct"])
    return Sheet.social(division.sheet, division.text, table).unlessLong
  }

  private func row(
    _ group: PostGroup,
    _ subject: SocialSubject,
    tellsReach: Bool
  ) -> [Cell] {
    let name = group.type.map { SocialWords.type($0) } ?? group.name
    // Rates are not computed across networks.
    let rate = group.network == nil ? nil : view.principalRate(of: group.summary)
    let measures: [SocialMeasure] = [.posts, .engagements, .medianEngagements]
    return [.text(name.isEmpty ? SocialWords.type(nil) : name)]
      + measures.map { view.cell(.summary(subject, view.period, $0)) }
      + [tellsReach ? view.cell(.summary(subject, view.period, .medianReach)) : .blank]
      + [.text(rate.map { SocialWords.base($0.rate) } ?? "")]
      + view.rateCells(rate, of: subject)
  }
}

extension [PostGroup] {
  /// Whether the median reach is told: networks count persons each in their own way.
  var tellReach: Bool { contains { $0.network != nil || $0.summary.medianReach != nil } }
}
