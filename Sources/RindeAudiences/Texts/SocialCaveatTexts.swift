internal import RindeAnalysis
internal import RindeModel

/// What must be known of the data of this report.
enum SocialCaveatTexts {
  static func notes(_ view: SocialView) -> [(String, String)] {
    [zone(view)] + breaks(view)
      + [components(view), withoutID(view), withoutReach(view), impossible(view), leftOut(view)]
      .compactMap(\.self)
  }

  private static func zone(_ view: SocialView) -> (String, String) {
    let zones = Set(view.records.files.compactMap(\.zone?.name)).sorted()
    let files =
      zones.isEmpty
      ? "Los archivos no traen horas o ya están en ese reloj."
      : "Las horas de los archivos estaban en \(SpanishList.joined(zones)); se pasaron al reloj del "
        + "informe, con lo que una publicación puede cambiar de día o de mes."
    return (
      "Zona horaria", "El informe usa la \(SocialWords.zone(view.records.zone)). \(files)"
    )
  }

  private static func breaks(_ view: SocialView) -> [(String, String)] {
    view.results.breaks.map { found in
      (
        "Cambio de definición en \(found.network.name)",
        "Desde \(SocialPeriodTexts.definite(found.from)) los archivos traen "
          + "«\(SocialWords.metric(found.after).lowercased())» en lugar de "
          + "«\(SocialWords.metric(found.before).lowercased())». No se da variación entre las dos."
      )
    }
  }

  /// Components of the interactions for which some files have no column.
  private static func components(_ view: SocialView) -> (String, String)? {
    let posts = view.posts(of: .everything, in: view.period)
    let missing = SocialNetwork.allCases.compactMap { network -> String? in
      let absent = posts.lazy.filter { $0.network == network }
        .reduce(into: Set<PostMetric>()) { $0.formUnion($1.absent) }
      let names = Engagements.components(on: network).filter(absent.contains)
        .map { SocialWords.metric($0).lowercased() }
      return names.isEmpty ? nil : "\(network.name): \(SpanishList.joined(names))"
    }
    guard !missing.isEmpty else { return nil }
    return (
      "Interacciones incompletas",
      "Hay archivos sin columna para parte de las interacciones, que por eso no la incluyen. "
        + "\(missing.joined(separator: "; "))."
    )
  }

  private static func withoutID(_ view: SocialView) -> (String, String)? {
    let count = view.posts(of: .everything, in: view.period).count {
      $0.id.isEmpty && ($0.link ?? "").isEmpty
    }
    guard count > 0 else { return nil }
    return (
      "Publicaciones sin identificador",
      "\(SocialWords.posts(count).capitalizedFirst) sin identificador ni enlace: no se puede saber si "
        + "alguna se repite, y todas cuentan."
    )
  }

  private static func withoutReach(_ view: SocialView) -> (String, String)? {
    let parts = view.results.networks.compactMap { network -> String? in
      let posts = view.posts(of: .network(network.network), in: view.period)
      let missing = posts.count { $0.metrics[.reach] == nil }
      guard missing > 0, !posts.isEmpty else { return nil }
      return missing == posts.count
        ? "\(network.network.name), ninguna lo trae"
        : "\(network.network.name), \(SpanishNumber.text(missing)) de "
          + SocialWords.posts(posts.count)
    }
    guard !parts.isEmpty else { return nil }
    return ("Publicaciones sin alcance", "Sin dato de alcance: \(parts.joined(separator: "; ")).")
  }

  private static func impossible(_ view: SocialView) -> (String, String)? {
    guard let found = view.results.response?.impossible, !found.isEmpty else { return nil }
    let names = found.map { "\($0.id) (\($0.origin))" }
    return (
      "Respuestas anteriores al mensaje",
      "Cuentan como respondidos y no entran en los tiempos: "
        + "\(SpanishList.joined(names, upTo: 20)). Revise las horas en el registro de mensajes."
    )
  }

  private static func leftOut(_ view: SocialView) -> (String, String)? {
    let files = view.records.files.filter { $0.format == nil }.map(\.name)
    guard !files.isEmpty else { return nil }
    return (
      "Archivos sin usar",
      "\(SpanishList.joined(SpanishList.quoted(files), upTo: 20)). El motivo está en la tabla "
        + "Datos_por_corregir."
    )
  }
}
