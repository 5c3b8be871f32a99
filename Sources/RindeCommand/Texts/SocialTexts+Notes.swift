internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What `rinde redes` says of targets, of answers and of what does not count.
extension SocialTexts {
  /// The target with its text, its activity and how it stands.
  static func target(_ result: SocialTargetResult) -> String {
    let target = result.target
    let activity = target.activity.map { " (actividad \($0))" } ?? ""
    let text = target.text.isEmpty ? "" : ". \(target.text)"
    let isKnown = result.state != .notComputable
    let share = isKnown ? result.ratio.map { ", \(SpanishNumber.percentage($0))" } ?? "" : ""
    return "\(target.id)\(activity)\(text): \(SocialWordTexts.state(result.state))\(share)."
      + (reason(result).map { " \($0)" } ?? "")
  }

  /// What is missing for a target that cannot be computed.
  private static func reason(_ result: SocialTargetResult) -> String? {
    guard result.state == .notComputable else { return nil }
    return switch result.target.measure {
    case .share: "Escriba en redes.json cuántas piezas se planearon («planeadas»)."
    case .plannedList: "Falta la lista de piezas planeadas (planeadas.csv o planeadas.xlsx)."
    case .afterEvents: "Falta la lista de eventos (eventos.csv o eventos.xlsx)."
    case .asPlanned: "El plan no dice cuántas publicaciones pide ni cuándo."
    case .count: nil
    }
  }

  static func response(_ response: ResponseResult) -> String {
    let received = SpanishNumber.count(
      response.received,
      "mensaje o comentario recibido",
      "mensajes y comentarios recibidos"
    )
    guard response.received > 0 else { return "Atención a la ciudadanía: \(received)." }
    return "Atención a la ciudadanía: \(received); \(SpanishNumber.text(response.answered)) "
      + "con respuesta de una persona (\(SpanishNumber.percentage(response.rate)))"
      + automatic(response.automatic) + times(response) + " Sin respuesta de una persona: "
      + "\(SpanishNumber.text(response.pending.count))."
  }

  private static func automatic(_ count: Int) -> String {
    guard count > 0 else { return "." }
    let text = SpanishNumber.count(count, "respuesta automática", "respuestas automáticas")
    return "; \(text), que no \(count == 1 ? "cuenta" : "cuentan")."
  }

  private static func times(_ response: ResponseResult) -> String {
    guard let median = response.medianMinutes, let decile = response.ninthDecileMinutes else {
      return ""
    }
    return " Tiempo de respuesta: la mitad en \(SocialWords.duration(median)) o menos; nueve de "
      + "cada diez, en \(SocialWords.duration(decile)) o menos."
  }

  /// Files and rows that do not count.
  static func leftOut(_ view: SocialView) -> [String] {
    let files = view.files
    let unread = files.filter { $0.format == nil }.map(\.name)
    let rejected = files.reduce(0) { $0 + $1.counts.rejected }
    let foreign = files.reduce(0) { $0 + $1.counts.foreign }
    let duplicates = files.reduce(0) { $0 + $1.counts.duplicates }
    return [
      unread.isEmpty
        ? nil
        : "No se tuvo en cuenta \(SpanishList.joined(unread)); el motivo está en rinde revisar.",
      rejected == 0
        ? nil
        : SpanishNumber.count(
          rejected,
          "fila no se pudo usar; véala con rinde revisar.",
          "filas no se pudieron usar; véalas con rinde revisar."
        ),
      foreign == 0
        ? nil
        : SpanishNumber.count(
          foreign,
          "fila es de otra cuenta y no se contó.",
          "filas son de otras cuentas y no se contaron."
        ),
      duplicates == 0
        ? nil
        : SpanishNumber.count(
          duplicates,
          "fila repetía una publicación; se contó la de la descarga más reciente.",
          "filas repetían publicaciones; se contó la de la descarga más reciente."
        ),
    ].compactMap(\.self)
  }

  static func seriesBreak(_ found: SeriesBreak) -> String {
    "\(found.network.name): desde \(SocialWordTexts.period(found.from)) los archivos traen "
      + "\(SocialWordTexts.metric(found.after).lowercased()) en lugar de "
      + "\(SocialWordTexts.metric(found.before).lowercased()). No son lo mismo, de modo que no se "
      + "calcula el cambio entre unas y otras."
  }

  static func difference(_ difference: HandKeptDifference) -> String {
    let row = difference.row
    let measure =
      switch difference.measure {
      case .posts: "publicaciones"
      case .followers: "seguidores"
      case .engagements: "interacciones"
      case .rate: "de tasa de interacción"
      }
    let unit = difference.measure == .rate ? " %" : ""
    func text(_ quantity: Quantity) -> String {
      guard difference.measure == .rate else { return SpanishNumber.text(quantity) }
      return SpanishNumber.text(
        RoundedDecimal(dividing: quantity.micros, by: Quantity.scale, places: 2)
      ) + unit
    }
    let computed =
      difference.computed.map { "los archivos de la red dan \(text($0))" }
      ?? "los archivos de la red no lo dicen"
    return "\(row.origin): la tabla dice \(text(difference.written)) \(measure) en "
      + "\(row.network.name), \(SocialWordTexts.period(row.month)); \(computed)."
  }
}
