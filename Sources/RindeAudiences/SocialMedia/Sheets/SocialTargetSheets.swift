internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The targets that are counted in posts, their parts, and the posts that fulfil them.
struct SocialTargetSheets {
  let view: SocialView

  private typealias Texts = SocialColumnTexts

  private var targets: [SocialTargetResult] { view.results.targets }

  func sheets() -> [Sheet] {
    guard !targets.isEmpty else { return [] }
    let parts = targets.indices.flatMap { target in
      targets[target].parts.indices.map { partRow(target, $0) }
    }
    let evidence = targets.indices.flatMap { target in
      targets[target].parts.flatMap { part in
        part.posts.map { evidenceRow(targets[target], part, view.records.posts[$0]) }
      }
    }
    let table = table
    return [
      .social(
        "Metas",
        SocialSheetTexts.targets,
        table,
        charts: SocialCharts(view: view).targets(table)
      )
    ]
      + (parts.isEmpty
        ? []
        : [
          .social(
            "Metas_detalle",
            SocialSheetTexts.parts,
            Table(id: "metas_detalle", columns: Self.partColumns, rows: parts)
              .leavingOut(["valor"])
          ).forTheRecord
        ])
      + (evidence.isEmpty
        ? []
        : [
          .social(
            "Metas_evidencias",
            SocialSheetTexts.evidence,
            Table(id: "metas_evidencias", columns: Self.evidenceColumns, rows: evidence)
              .leavingOut(["valor"])
          ).forTheRecord
        ])
  }

  private var table: Table {
    Table(
      id: "metas",
      columns: [
        Column(key: "meta", heading: "Meta", kind: .code, meaning: "Identificador de la meta."),
        Column(
          key: "actividad",
          heading: "Actividad",
          kind: .code,
          meaning: "Número de la actividad del plan; en blanco si la meta no es del plan."
        ),
        Texts.text("texto", "Texto de la meta", .wide, "La meta como la escribió la oficina."),
        Texts.text("medicion", "Cómo se mide", .medium, "Qué se cuenta y cada cuánto."),
        Texts.integer("programado", "Programado", "Publicaciones programadas."),
        Texts.integer("ejecutado", "Ejecutado", "Publicaciones hechas que cuentan para la meta."),
        Texts.percentage(
          "cumplimiento_pct",
          "Cumplimiento",
          "Ejecutado sobre programado, sin tope."
        ),
        Texts.integer(
          "partes",
          "Partes exigibles",
          "Periodos, temas, eventos o piezas que vencían."
        ),
        Texts.integer("partes_cumplidas", "Partes cumplidas", "De esas, las que se cumplieron."),
        Texts.text("estado", "Estado", .narrow, "Si la meta se cumplió."),
        Texts.text("nota", "Nota", .wide, "Lo que hay que saber del resultado."),
      ],
      rows: targets.indices.map(targetRow),
      key: ["meta"]
    ).leavingOut(["actividad", "nota"])
      .offPage(["actividad", "partes", "partes_cumplidas"])
  }

  private func targetRow(_ number: Int) -> [Cell] {
    let result = targets[number]
    let due = result.parts.filter { $0.state == .met || $0.state == .notMet }
    return [
      .text(result.target.id), .text(result.target.activity ?? ""),
      .text(SocialTargetTexts.text(result.target, view.material)),
      .text(SocialTargetTexts.measure(result.target)),
      view.cell(.target(number, .due)), view.cell(.target(number, .executed)),
      compliance(number),
      .integer(due.count), .integer(due.count { $0.state == .met }), state(result.state),
      .text(SocialTargetTexts.note(result)),
    ]
  }

  /// Blank while nothing is due, which is no want of data.
  private func compliance(_ number: Int) -> Cell {
    let result = targets[number]
    let cell = view.cell(.target(number, .ratio))
    if result.ratio == nil, result.state == .inProgress || result.state == .notDue {
      return Cell(.missing(.blank), figure: cell.figure)
    }
    let division = Ratio(Quantity(result.executed), over: Quantity(result.due))
    return cell.following(
      .quotient(.sameRow("ejecutado"), .sameRow("programado")),
      when: result.ratio?.fraction == division.fraction
    )
  }

  private static var partColumns: [Column] {
    [
      Column(key: "meta", heading: "Meta", kind: .code, meaning: "Identificador de la meta."),
      Texts.text("parte", "Parte", .medium, "Periodo, evento o pieza de la meta."),
      Texts.text("valor", "Tema, etiqueta o dependencia", .medium, "Lo que se repite en la meta."),
      Texts.date("desde", "Desde", "Primer día en que una publicación cuenta."),
      Texts.date("hasta", "Hasta", "Último día del plazo."),
      Texts.integer("programado", "Programado", "Publicaciones programadas."),
      Texts.integer("ejecutado", "Ejecutado", "Publicaciones hechas que cuentan."),
      Texts.text("estado", "Estado", .medium, "Si la parte se cumplió."),
    ]
  }

  private func partRow(_ target: Int, _ number: Int) -> [Cell] {
    let part = targets[target].parts[number]
    return [
      .text(targets[target].target.id), .text(SocialTargetTexts.label(part).capitalizedFirst),
      .text(part.value ?? ""), .date(part.days.lowerBound), .date(part.days.upperBound),
      view.cell(.part(target: target, number, .due)),
      view.cell(.part(target: target, number, .executed)),
      .text(SocialTargetTexts.state(of: part), tone: SocialTargetTexts.tone(part.state)),
    ]
  }

  private static var evidenceColumns: [Column] {
    [
      Column(key: "meta", heading: "Meta", kind: .code, meaning: "Identificador de la meta."),
      Texts.text("parte", "Parte", .medium, "Periodo, evento o pieza de la meta."),
      Texts.text("valor", "Tema, etiqueta o dependencia", .medium, "Lo que se repite en la meta."),
      Texts.date("fecha", "Fecha", "Día de la publicación."), Texts.network,
      Texts.text("texto", "Texto", .wide, "Primeros 120 caracteres de la publicación."),
      Column(
        key: "enlace",
        heading: "Evidencia",
        kind: .link,
        width: .medium,
        meaning: "Enlace a la publicación."
      ),
    ]
  }

  private func evidenceRow(
    _ result: SocialTargetResult,
    _ part: SocialTargetResult.Part,
    _ post: Post
  ) -> [Cell] {
    [
      .text(result.target.id), .text(SocialTargetTexts.label(part).capitalizedFirst),
      .text(part.value ?? ""), .date(post.day), .text(post.network.name),
      .text(SocialPostText.short(post.text)), .post(post.link, id: post.id),
    ]
  }

  private func state(_ state: SocialTargetResult.State) -> Cell {
    .text(SocialTargetTexts.state(state), tone: SocialTargetTexts.tone(state))
  }
}
