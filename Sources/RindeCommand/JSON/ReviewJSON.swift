internal import RindeAudiences
internal import RindeExport
internal import RindeModel

/// The contract of `revisar --formato json` (design §6).
struct ReviewJSON {
  let folder: String
  let activities: [Activity]
  let issues: [DataIssue]

  var document: JSONValue {
    .object([
      .init("version_esquema", .text("1")),
      .init("carpeta", .text(folder)),
      .init("actividades", .array(activities.map(activity))),
      .init("incidencias", .array(issues.map(Self.issue))),
    ])
  }

  private func activity(_ activity: Activity) -> JSONValue {
    .object([
      .init("id", .text(activity.id)),
      .init("subcomponente", .text(activity.subcomponent)),
      .init("actividad", .text(activity.text)),
      .init("responsables", .array(activity.responsible.map(JSONValue.text))),
      .init("meta", target(activity.target)),
      .init("programacion", .array(deliveries(of: activity))),
      .init("linea", .integer(orNull: activity.origin.line)),
    ])
  }

  private func target(_ target: Target) -> JSONValue {
    .object([
      .init("texto", .text(target.text)),
      .init("tipo", .text(target.kind.key)),
      .init("valor", .text(orNull: target.value?.description)),
      .init("cota", .text(target.bound.key)),
      .init("unidad", .text(orNull: target.unit)),
      .init("multiplicador", .text(orNull: target.multiplier?.noun)),
      .init("inferencia", .text(target.inference.key)),
    ])
  }

  private func deliveries(of activity: Activity) -> [JSONValue] {
    switch activity.programming {
    case .deliveries(let deliveries):
      deliveries.map { delivery($0.due, $0.quantity, $0.label) }
    case .coverage(let due):
      [delivery(due, activity.target.value, "cobertura")]
    case .demand(let window):
      [delivery(window.upperBound, activity.target.value, "según demanda")]
    case .linear(let window):
      [delivery(window.upperBound, activity.target.value, "lineal")]
    case .unscheduled: []
    }
  }

  private func delivery(_ due: CalendarDate, _ quantity: Quantity?, _ label: String?) -> JSONValue {
    .object([
      .init("vence", .text(due.description)),
      .init("cantidad", .text(orNull: quantity?.description)),
      .init("etiqueta", .text(orNull: label)),
    ])
  }

  /// An issue with the keys of the contract.
  static func issue(_ issue: DataIssue) -> JSONValue {
    .object([
      .init("codigo", .text(issue.code)),
      .init("gravedad", .text(issue.severity.key)),
      .init("archivo", .text(issue.position.file)),
      .init("linea", .integer(orNull: issue.position.line)),
      .init("columna", .text(orNull: issue.position.column)),
      .init("leido", .text(orNull: issue.read)),
      .init("esperado", .text(orNull: issue.expected)),
      .init("mensaje", .text(issue.message)),
      .init("sugerencia", .text(orNull: issue.suggestion)),
      .init("hoja", .text(orNull: issue.position.sheet)),
      .init("actividad", .text(orNull: issue.activity)),
    ])
  }
}
