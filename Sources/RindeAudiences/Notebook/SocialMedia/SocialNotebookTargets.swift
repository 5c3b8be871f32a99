internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The targets that are counted in posts, and the registers that they need.
struct SocialNotebookTargets {
  let scope: SocialNotebookScope

  private typealias Texts = SocialColumnTexts

  private var view: SocialView { scope.view }
  private var results: [SocialTargetResult] { view.results.targets }

  func sheets() -> [Sheet] {
    [targets, conditions, planned].compactMap { $0 }
      + SocialNotebookRegisters(scope: scope).sheets()
  }

  private var meta: Column {
    Column(key: "meta", heading: "Meta", kind: .code, meaning: SocialNotebookTexts.target)
  }

  /// The target's name among figures.
  private func name(_ number: Int) -> String {
    let parts = view.names.name(.target(number, .due)).split(separator: "/")
    return String(parts[2])
  }

  private var targets: Sheet? {
    scope.sheet(
      "metas",
      SocialNotebookTexts.targets,
      [
        meta,
        Column(
          key: "actividad",
          heading: "Actividad",
          kind: .code,
          meaning: "Actividad del plan; en blanco si la meta no es del plan."
        ),
        Texts.text("medicion", "Medición", .narrow, SocialNotebookTexts.measure),
        Texts.integer("minimo", "Mínimo", "Publicaciones que pide en cada tramo."),
        Texts.text("cada", "Cada", .narrow, "Cuánto dura un tramo."),
        Texts.text("por", "Por", .narrow, "Lo que se repite en cada tramo."),
        Texts.integer("planeadas", "Planeadas", "Cuántas se planearon, si se mide en parte."),
        Texts.integer("dias_habiles", "Días hábiles", "Plazo después de un evento."),
        Texts.text("falta", "Falta", .narrow, SocialNotebookTexts.lacking),
      ],
      results.indices.map { row($0, results[$0]) }
    )
  }

  private func row(_ number: Int, _ result: SocialTargetResult) -> [Cell] {
    var (kind, minimum, each, by, planned, term) = ("", Cell.blank, "", "", Cell.blank, Cell.blank)
    switch result.target.measure {
    case .asPlanned: kind = "plan"
    case .count(let count, let periodicity, let repetition, _):
      (kind, minimum, each) = ("conteo", .integer(count), SocialNotebookTexts.each(periodicity))
      by = repetition.map(SocialNotebookTexts.repetition) ?? ""
    case .share(let count):
      (kind, planned) = ("porcentaje", count.map { .integer($0) } ?? .blank)
    case .plannedList: kind = "lista"
    case .afterEvents(let days): (kind, term) = ("eventos", .integer(days))
    }
    return [
      .text(name(number)), .text(result.target.activity ?? ""), .text(kind), minimum, .text(each),
      .text(by), planned, term, .text(lacking(result)),
    ]
  }

  /// What the target needs and nobody keeps.
  private func lacking(_ result: SocialTargetResult) -> String {
    switch result.target.measure {
    case .asPlanned: result.parts.isEmpty && result.state == .notComputable ? "plan" : ""
    case .count(_, _, .some, let values): values.isEmpty ? "valores" : ""
    case .count: ""
    case .share(let planned): planned == nil ? "planeadas" : ""
    case .plannedList: view.records.planned == nil ? "planeadas" : ""
    case .afterEvents: view.records.events == nil ? "eventos" : ""
    }
  }

  private var conditions: Sheet? {
    scope.sheet(
      "metas_condiciones",
      SocialNotebookTexts.conditions,
      [
        meta, Texts.text("condicion", "Condición", .narrow, SocialNotebookTexts.condition),
        Column(key: "valor", heading: "Valor", kind: .code, meaning: SocialNotebookTexts.wanted),
      ],
      results.indices.flatMap { number -> [[Cell]] in
        conditions(results[number].target).flatMap { condition, values in
          values.map { [.text(name(number)), .text(condition), .text($0)] }
        }
      }
    )
  }

  private func conditions(_ target: SocialTarget) -> [(String, [String])] {
    var repeated: [String] = []
    if case .count(_, _, .some, let values) = target.measure { repeated = values }
    let filter = target.filter
    return [
      ("red", filter.networks.map(\.key)), ("tipo", filter.types.map(\.key)),
      ("hashtag", filter.hashtags), ("tema", filter.topics), ("dependencia", filter.offices),
      ("actividad", filter.activity.map { [$0] } ?? []), ("repetida_por", repeated),
    ]
  }

  /// What the plan asks of its activities, in the plan's words and days.
  private var planned: Sheet? {
    scope.sheet(
      "metas_plan",
      SocialNotebookTexts.planned,
      [
        meta, Texts.text("parte", "Parte", .medium, "Entrega del plan."),
        Texts.date("desde", "Desde", "Primer día en que una publicación cuenta."),
        Texts.date("hasta", "Hasta", "Día en que vence."),
        Texts.integer("programado", "Programado", "Publicaciones que pide."),
      ],
      results.indices.filter { results[$0].target.measure == .asPlanned }.flatMap { number in
        results[number].parts.map { part in
          [
            .text(name(number)), .text(part.label), .date(part.days.lowerBound),
            .date(part.days.upperBound), .integer(part.due),
          ]
        }
      }
    )
  }
}
