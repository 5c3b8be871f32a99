internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The posts with more interactions.
struct SocialTopSheet {
  let view: SocialView

  func sheets() -> [Sheet] {
    guard !view.results.top.isEmpty else { return [] }
    typealias Texts = SocialColumnTexts
    let table = Table(
      id: "mejores",
      columns: [
        Texts.integer("puesto", "Puesto", "Puesto por interacciones."), Texts.network,
        Texts.date("fecha", "Fecha", "Día de la publicación."),
        Texts.text("hora", "Hora", .narrow, "Hora de la publicación, si el archivo la trae."),
        Texts.text("texto", "Texto", .veryWide, "Primeros 120 caracteres."),
        Texts.engagements,
        Texts.integer("alcance", "Alcance", "Personas que la vieron."),
        Column(
          key: "enlace",
          heading: "Enlace",
          kind: .link,
          width: .medium,
          meaning: "Enlace a la publicación."
        ),
      ],
      rows: view.results.top.indices.map(row),
      key: ["puesto"]
    ).leavingOut(["hora"]).offPage(["hora"])
    return [.social("Mejores", SocialSheetTexts.top, table)]
  }

  private func row(_ number: Int) -> [Cell] {
    let post = view.results.top[number]
    return [
      .integer(post.rank), .text(post.network.name), .date(post.day),
      .text(post.minute.map(SocialWords.clock) ?? ""), .text(SocialPostText.short(post.text)),
      view.cell(.top(number)), SocialValue(post.reach.map { Int128($0) }).cell(),
      .post(post.link, id: post.id),
    ]
  }
}
