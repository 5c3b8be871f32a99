internal import RindeAnalysis
internal import RindeExport
internal import RindeModel

/// The contract of `redes --formato json` (design §6).
struct SocialJSON {
  let view: SocialView

  private var results: SocialResults { view.results }

  var document: JSONValue {
    let targets = SocialTargetsJSON(records: results.records)
    return .object(
      [
        .init("version_esquema", .text("1")),
        .init("periodo", .text(results.period.name)),
        .init("zona_horaria", .text(results.records.zone.name)),
        .init("redes", .array(results.networks.map(Self.network))),
        .init("metas", .array(results.targets.map(targets.target))),
        .init("mejores", .array(results.top.map(Self.post))),
        .init("incidencias", .array(view.issues.map(ReviewJSON.issue))),
        .init("entidad", .text(view.entity)),
        .init("ejemplo", .boolean(view.isExample)),
        .init("desde", .text(results.period.firstDay.description)),
        .init("hasta", .text(results.period.lastDay.description)),
        .init("total", Self.total(results)),
        .init("respuesta", response),
        .init("rupturas", .array(results.breaks.map(Self.seriesBreak))),
        .init("diferencias", .array(results.discrepancies.map(Self.difference))),
        .init("archivos", .array(view.files.map(SocialFileJSON.file))),
      ] + grouping
    )
  }

  private static func network(_ result: NetworkResult) -> JSONValue {
    let summary = SocialSummaryJSON(summary: result.summary, coverage: result.coverage)
    return .object(
      [
        .init("red", .text(result.network.key)), .init("publicaciones", summary.posts),
        .init("interacciones", summary.engagements),
        .init("alcance_mediana", summary.medianReach),
        .init("impresiones", summary.sum(.impressions)),
        .init("visualizaciones", summary.sum(.views)),
        .init("seguidores", .integer(orNull: result.followers?.close.followers)),
        .init("seguidores_neto", .integer(orNull: result.followers?.net)),
        .init("tasas", summary.rates),
        .init("variacion", .array(result.variations.map(variation))),
      ] + summary.more
    )
  }

  private static func variation(_ variation: Variation) -> JSONValue {
    .line([
      .init("medida", .text(MetricDefinition.of(variation.measure)?.id ?? "")),
      .init("frente_a", .text(variation.base.name)),
      .init("actual", .text(orNull: variation.current?.description)),
      .init("anterior", .text(orNull: variation.previous?.description)),
      .init("diferencia", .text(orNull: difference(variation)?.description)),
      .init("cambio", .text(orNull: variation.change?.percentage(places: 6)?.description)),
      .init("motivo", .text(orNull: variation.obstacle?.key)),
    ])
  }

  /// In the unit of the values, percentage points for a rate; as the table of variations has it.
  private static func difference(_ variation: Variation) -> Quantity? {
    guard variation.obstacle != .seriesBreak, let current = variation.current,
      let previous = variation.previous
    else { return nil }
    return current - previous
  }

  private static func post(_ post: RankedPost) -> JSONValue {
    .object([
      .init("puesto", .integer(post.rank)),
      .init("red", .text(post.network.key)),
      .init("id", .text(post.id)),
      .init("enlace", .text(orNull: post.link)),
      .init("texto", .text(post.text)),
      .init("fecha", .text(post.day.description)),
      .init("hora", .text(orNull: post.minute.map(ClockText.hour))),
      .init("interacciones", .integer(Int(clamping: post.engagements))),
      .init("alcance", .integer(orNull: post.reach.map { Int(clamping: $0) })),
    ])
  }

  /// All networks together; rates are not computed across networks.
  private static func total(_ results: SocialResults) -> JSONValue {
    // Where there is no network at all, no file is missing either.
    let isCovered = results.networks.isEmpty || results.networks.isCovered
    let json = SocialSummaryJSON(
      summary: results.total,
      coverage: isCovered ? .whole : .nothing
    )
    return .object(
      [.init("publicaciones", json.posts), .init("interacciones", json.engagements)] + json.more
    )
  }
}

extension SocialJSON {
  private var response: JSONValue {
    guard let response = results.response else { return .null }
    return .object([
      .init("recibidos", .integer(response.received)),
      .init("respondidos", .integer(response.answered)),
      .init("automaticas", .integer(response.automatic)),
      .init("pendientes", .integer(response.pending.count)),
      .init("tasa", IndicatorsJSON.ratio(response.rate)),
      .init("minutos_mediana", .number(orNull: response.medianMinutes)),
      .init("minutos_media", .number(orNull: response.meanMinutes)),
      .init("minutos_p90", .number(orNull: response.ninthDecileMinutes)),
      .init("imposibles", .integer(response.impossible.count)),
    ])
  }

  private static func seriesBreak(_ found: SeriesBreak) -> JSONValue {
    .line([
      .init("red", .text(found.network.key)),
      .init("antes", .text(MetricDefinition.of(.metric(found.before))?.id ?? "")),
      .init("despues", .text(MetricDefinition.of(.metric(found.after))?.id ?? "")),
      .init("desde", .text(found.from.name)),
    ])
  }

  private static func difference(_ difference: HandKeptDifference) -> JSONValue {
    .line([
      .init("archivo", .text(difference.row.origin.file)),
      .init("linea", .integer(orNull: difference.row.origin.line)),
      .init("red", .text(difference.row.network.key)),
      .init("mes", .text(difference.row.month.name)),
      .init("medida", .text(difference.measure.key)),
      .init("escrito", .text(difference.written.description)),
      .init("calculado", .text(orNull: difference.computed?.description)),
    ])
  }

  /// The groups that were asked for; no key without them.
  private var grouping: [JSONValue.Member] {
    switch view.grouping {
    case nil: []
    case .hour: [.init("horas", hours)]
    case .some(let grouping):
      [.init("por", .text(grouping.rawValue)), .init("grupos", .array(view.groups.map(group)))]
    }
  }

  private func group(_ group: SocialGroup) -> JSONValue {
    let summary = SocialSummaryJSON(summary: group.summary)
    return .object(
      [
        .init("grupo", .text(group.key)),
        .init("nombre", .text(group.name)),
        .init("red", .text(orNull: group.network?.key)),
        .init("publicaciones", .integer(group.summary.posts)),
        .init("interacciones", summary.engagements),
        .init("alcance_mediana", summary.medianReach),
        .init("tasas", summary.rates),
      ] + summary.more
    )
  }

  /// Posts and interactions by weekday, Monday is 1, and hour; hours without posts are left out.
  private var hours: JSONValue {
    guard let grid = results.hours else { return .null }
    let cells = grid.posts.enumerated().flatMap { day, hours in
      hours.enumerated().compactMap { hour, posts -> JSONValue? in
        guard posts > 0 else { return nil }
        return .line([
          .init("dia", .integer(day + 1)),
          .init("hora", .integer(hour)),
          .init("publicaciones", .integer(posts)),
          .init("interacciones", .integer(Int(clamping: grid.engagements[day][hour]))),
        ])
      }
    }
    return .object([
      .init("redes", .array(grid.networks.map { .text($0.key) })),
      .init("celdas", .array(cells)),
    ])
  }
}
