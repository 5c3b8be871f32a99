import Foundation
import RindeAnalysis
import RindeModel
import RindeSources
import Testing

/// The report of October 2025 from all the files together.
struct SocialReportCheck {
  let figures: [String: Any]

  func run(_ agreement: inout SocialAgreement) throws {
    let months = try #require(figures["archivos"] as? [String: [String]])
    let names = [
      "seguidores_cierre_de_mes.csv": "seguidores.csv", "mensajes_2025-10.csv": "mensajes.csv",
    ]
    let reading = try SocialReference.reading(
      of: months.values.flatMap(\.self).sorted() + names.keys.sorted(),
      named: names,
      settings: SocialReference.settings + ",\n" + SocialReference.targets
    )
    let results = SocialAnalysis.results(
      of: reading.records,
      in: ReportPeriod(.month, year: 2025, number: 10),
      plan: nil,
      calendar: BusinessCalendar()
    )
    let networks = figures["redes"] as? [String: [String: Any]] ?? [:]
    for (name, figures) in networks.sorted(by: { $0.key < $1.key }) {
      let result = try #require(results.networks.first { $0.network.name == name })
      let posts = reading.records.posts.filter {
        $0.network == result.network && results.period.days.contains($0.day)
      }
      check(result, posts, figures, &agreement)
    }
    checkWhole(results, &agreement)
    checkTargets(results, &agreement)
    checkResponse(results, &agreement)
  }

  private func check(
    _ result: NetworkResult,
    _ posts: [Post],
    _ figures: [String: Any],
    _ agreement: inout SocialAgreement
  ) {
    let (name, summary) = (result.network.name, result.summary)
    agreement.count("\(name) publicaciones", summary.posts, figures["publicaciones"])
    agreement.count("\(name) interacciones", summary.engagements?.total, figures["interacciones"])
    agreement.number(
      "\(name) media",
      summary.meanEngagements?.fraction,
      figures["interacciones_por_publicacion_media"]
    )
    agreement.number(
      "\(name) mediana",
      summary.medianEngagements?.approximation,
      figures["interacciones_por_publicacion_mediana"]
    )
    SocialFileCheck.rate(
      "\(name) tasa_alcance",
      summary.rate(.byReach),
      posts.rates(over: .reach),
      figures["tasa_alcance"],
      &agreement
    )
    let october = ReportPeriod(.month, year: 2025, number: 10)
    for (key, base) in [
      ("mes_anterior", october.previous), ("mismo_mes_anio_anterior", october.yearBefore),
    ] {
      checkVariation("\(name) \(key)", result, base, figures[key], &agreement)
    }
    checkFollowers(result, figures["seguidores"], &agreement)
  }

  /// The percentage is recomputed from the two figures: below a base of ten it is not shown.
  private func checkVariation(
    _ name: String,
    _ result: NetworkResult,
    _ base: ReportPeriod,
    _ wanted: Any?,
    _ agreement: inout SocialAgreement
  ) {
    let measures: [(MetricDefinition.Measure, String)] = [
      (.posts, "publicaciones"), (.engagements, "interacciones"),
    ]
    for (measure, key) in measures {
      let found = result.variations.first { $0.measure == measure && $0.base == base }
      guard let wanted = wanted as? [String: Any] else {
        agreement.expect("\(name) \(key)", found?.previous == nil, "\(found as Any)", "nothing")
        continue
      }
      agreement.number("\(name) \(key)", found?.previous?.approximation, wanted[key])
      let change = found?.current.flatMap { current in
        found?.previous.flatMap { Ratio(current - $0, over: $0).fraction }
      }
      agreement.number("\(name) var_\(key)", change, wanted["var_\(key)"])
    }
  }

  private func checkFollowers(
    _ result: NetworkResult,
    _ wanted: Any?,
    _ agreement: inout SocialAgreement
  ) {
    let name = "\(result.network.name) seguidores"
    guard let wanted = wanted as? [String: Any] else {
      return agreement.expect(name, result.followers == nil, "followers", "nothing")
    }
    agreement.count("\(name) cierre", result.followers?.close.followers, wanted["cierre"])
    agreement.count("\(name) neto", result.followers?.net, wanted["neto"])
    agreement.number(
      "\(name) crecimiento",
      result.followers?.growth?.fraction,
      wanted["crecimiento"]
    )
    agreement.number(
      "\(name) tasa_por_publicacion",
      result.summary.rate(.byFollowers)?.ratio.fraction,
      wanted["tasa_por_publicacion"]
    )
  }

  private func checkWhole(_ results: SocialResults, _ agreement: inout SocialAgreement) {
    agreement.count("total_publicaciones", results.total.posts, figures["total_publicaciones"])
    agreement.count(
      "total_interacciones",
      results.total.engagements?.total,
      figures["total_interacciones"]
    )
    for (key, wanted) in figures["hashtags"] as? [String: Any] ?? [:] {
      let found = results.hashtags.first { $0.key == key }?.summary.posts
      agreement.count("hashtags.\(key)", found, wanted)
    }
    for (index, wanted) in (figures["top5"] as? [[Any]] ?? []).enumerated() {
      let found = results.top.dropFirst(index).first
      SocialFileCheck.top("top5[\(index)]", found, wanted, &agreement)
      let network = wanted.first as? String ?? ""
      let name = found?.network.name ?? ""
      agreement.expect("top5[\(index)].red", name == network, name, network)
    }
    let isAdded = results.total.sums[.reach] != nil
    agreement.expect("alcance_total", !isAdded, "a sum of reach", "nothing")
  }

  private func checkTargets(_ results: SocialResults, _ agreement: inout SocialAgreement) {
    let wanted = figures["metas"] as? [String: [String: Any]] ?? [:]
    for (id, figures) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let target = results.targets.first(where: { $0.target.id == id }) else {
        agreement.expect("metas.\(id)", false, "no target", "one")
        continue
      }
      guard id == "M3" else {
        check(target, figures, &agreement)
        continue
      }
      for (value, figures) in figures {
        let parts = target.parts.filter { $0.value == value }
        let figures = figures as? [String: Any] ?? [:]
        let executed = parts.reduce(0) { $0 + $1.executed }
        agreement.count("metas.M3.\(value)", executed, figures["ejecutado"])
        agreement.expect(
          "metas.M3.\(value).cumple",
          parts.allSatisfy { $0.executed >= $0.due } && !parts.isEmpty,
          "not met",
          "met"
        )
      }
    }
  }

  private func check(
    _ target: SocialTargetResult,
    _ figures: [String: Any],
    _ agreement: inout SocialAgreement
  ) {
    let id = target.target.id
    agreement.count("metas.\(id).ejecutado", target.executed, figures["ejecutado"])
    if figures["cumple"] != nil {
      agreement.expect(
        "metas.\(id).cumple",
        target.parts.allSatisfy { $0.executed >= $0.due } && !target.parts.isEmpty,
        "not met",
        "met"
      )
    }
    if figures["porcentaje"] != nil {
      agreement.number("metas.\(id).porcentaje", target.ratio?.fraction, figures["porcentaje"])
    }
  }

  private func checkResponse(_ results: SocialResults, _ agreement: inout SocialAgreement) {
    let (response, wanted) = (results.response, figures["respuesta"] as? [String: Any] ?? [:])
    agreement.count("respuesta recibidos", response?.received, wanted["recibidos"])
    agreement.count("respuesta persona", response?.answered, wanted["respondidos_por_persona"])
    agreement.count("respuesta automáticas", response?.automatic, wanted["respuestas_automaticas"])
    agreement.number("respuesta tasa", response?.rate.fraction, wanted["tasa"])
    agreement.number("respuesta media", response?.meanMinutes, wanted["minutos_media"])
    agreement.number("respuesta mediana", response?.medianMinutes, wanted["minutos_mediana"])
    agreement.number("respuesta p90", response?.ninthDecileMinutes, wanted["minutos_p90"])
  }
}
