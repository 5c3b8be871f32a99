internal import RindeAnalysis
internal import RindeModel

/// The bases of the headlines of social media.
struct SocialHeadlineTexts {
  let view: SocialView

  private var results: SocialResults { view.results }

  /// Which days, and how many on each network: `5 en X y 4 en Facebook`.
  var posts: String {
    let parts = results.networks.filter { $0.summary.posts > 0 }
      .map { "\(SpanishNumber.text($0.summary.posts)) en \($0.network.name)" }
    let detail = parts.isEmpty ? "" : ": \(SpanishList.joined(parts))"
    return "Hechas por la entidad del \(SocialPeriodTexts.days(view.period))\(detail)."
  }

  var engagements: String {
    let known = results.total.engagements?.posts ?? 0
    let missing = results.total.posts - known
    let aside = missing == 0 ? "" : " De \(SocialWords.posts(missing)) no hay dato."
    return "Reacciones, comentarios y veces que se compartieron \(SocialWords.posts(known)), "
      + "contadas hasta la descarga de los datos.\(aside)"
  }

  func rateLabel(_ network: NetworkResult) -> String {
    "Tasa de interacción en \(network.network.name)"
  }

  /// The two sums that the rate divides.
  func rate(_ rate: RateResult, of network: NetworkResult) -> String {
    let (part, whole) = (SocialValue(rate.numerator).text, SocialValue(rate.denominator).text)
    let base =
      switch rate.rate {
      case .byReach: "\(whole) personas alcanzadas, sumando las de cada publicación"
      case .byImpressions: "\(whole) veces que se mostraron"
      case .byViews: "\(whole) visualizaciones"
      case .byFollowers: "\(whole) (publicaciones por seguidores)"
      }
    return "\(part) interacciones de \(SocialWords.posts(rate.posts)) sobre \(base)."
      + (results.networks.count > 1 ? " Es la red con más interacciones." : "")
  }

  func response(_ response: ResponseResult) -> String {
    let received = SpanishNumber.count(
      response.received,
      "mensaje o comentario que pedía respuesta",
      "mensajes y comentarios que pedían respuesta"
    )
    return "Una persona respondió \(SpanishNumber.text(response.answered)) de "
      + (response.received == 1 ? "" : "los ") + "\(received)."
  }

  /// What was asked and done, and how all targets stand.
  func target(_ result: SocialTargetResult) -> String {
    let text = SocialPostText.short(SocialTargetTexts.text(result.target, view.material))
    let name = text.isEmpty ? "meta \(result.target.id)" : "«\(text)»"
    let done = "\(SpanishNumber.text(result.executed)) de \(SocialWords.posts(result.due))"
    guard results.targets.count > 1 else {
      return "\(done) que pedía \(name)."
    }
    let met = results.targets.count { $0.state == .met }
    let all = SpanishNumber.text(results.targets.count)
    let state =
      switch met {
      case 0: "No se ha cumplido ninguna de las \(all) metas."
      case results.targets.count: "Se cumplieron las \(all) metas."
      case 1: "Se cumplió 1 de las \(all) metas."
      default: "Se cumplieron \(SpanishNumber.text(met)) de las \(all) metas."
      }
    return "\(done) que pedía \(name). \(state)"
  }
}
