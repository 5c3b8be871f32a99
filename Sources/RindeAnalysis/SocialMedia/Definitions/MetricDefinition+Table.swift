public import RindeModel

extension MetricDefinition {
  /// The table of definitions, in the order in which reports show it.
  ///
  /// Summaries ask it what may be added up; no other place decides that.
  public static let all: [MetricDefinition] = posts + metrics + rates + followers

  /// The definition of a measure.
  public static func of(_ measure: Measure) -> MetricDefinition? {
    all.first { $0.measure == measure }
  }

  /// The definition with an identifier.
  public static func named(_ id: String) -> MetricDefinition? { all.first { $0.id == id } }

  /// Metrics whose figures of single posts may be added up, in the order of ``PostMetric``.
  public static let summable: [PostMetric] = PostMetric.allCases.filter {
    of(.metric($0))?.acrossPosts == .sum
  }

  /// Metrics whose figures of different networks may be added up, too.
  public static let summableAcrossNetworks: [PostMetric] = summable.filter {
    of(.metric($0))?.acrossNetworks == .sum
  }

  /// Whether the daily figures of an account may be added up.
  public static func isSummable(_ measure: AccountDay.Measure) -> Bool {
    let metric: PostMetric? =
      switch measure {
      case .reach: .reach
      case .impressions: .impressions
      case .views: .views
      case .engagements: .platformEngagements
      case .newFollows: .follows
      case .linkClicks: .linkClicks
      case .unfollows, .posts, .profileVisits: nil
      }
    guard let metric else { return true }
    return of(.metric(metric))?.acrossTime == .sum
  }

  private static let posts = [
    MetricDefinition(
      .posts,
      id: "publicaciones",
      acrossPosts: .sum,
      acrossTime: .sum,
      acrossNetworks: .sum,
      formula: .distinctPosts
    ),
    MetricDefinition(
      .engagements,
      id: "interacciones",
      acrossPosts: .sum,
      acrossTime: .sum,
      acrossNetworks: .sum,
      formula: .components(
        SocialNetwork.allCases.map {
          Component(network: $0, metrics: Engagements.components(on: $0))
        }
      )
    ),
  ]

  /// As platforms give them; what each calls an impression, a view or an engagement differs, so
  /// that those are not added up across networks.
  private static let metrics = [
    persons(.reach, "alcance-mediana"),
    given(.impressions, "impresiones", acrossNetworks: .never),
    given(.views, "visualizaciones", acrossNetworks: .never),
    given(.reactions, "reacciones", acrossNetworks: .sum),
    given(.comments, "comentarios", acrossNetworks: .sum),
    given(.shares, "compartidos", acrossNetworks: .sum),
    given(.saves, "guardados", acrossNetworks: .sum),
    given(.combined, "interacciones-meta", acrossNetworks: .never),
    given(.platformEngagements, "interacciones-plataforma", acrossNetworks: .never),
    given(.clicks, "clics", acrossNetworks: .sum),
    given(.linkClicks, "clics-enlace", acrossNetworks: .sum),
    given(.follows, "seguidores-ganados", acrossNetworks: .sum),
    given(.watchTime, "tiempo-reproduccion", acrossNetworks: .sum, unit: .time),
    given(.videoPlays, "reproducciones", acrossNetworks: .never),
    persons(.engagedUsers, "personas-que-interactuaron"),
  ]

  private static let rates = [
    rate(.byReach, "tasa-interaccion-alcance", .engagements(over: .reach)),
    rate(.byImpressions, "tasa-interaccion-impresiones", .engagements(over: .impressions)),
    rate(.byViews, "tasa-interaccion-visualizaciones", .engagements(over: .views)),
    rate(.byFollowers, "tasa-interaccion-seguidores", .engagementsPerFollower),
  ]

  private static let followers = [
    MetricDefinition(
      .followers,
      id: "seguidores",
      acrossPosts: .never,
      acrossTime: .last,
      unit: .persons,
      formula: .lastCount
    ),
    MetricDefinition(
      .netFollowers,
      id: "seguidores-neto",
      acrossPosts: .never,
      acrossTime: .sum,
      unit: .persons,
      formula: .netCount
    ),
    MetricDefinition(
      .followerGrowth,
      id: "crecimiento-seguidores",
      acrossPosts: .never,
      acrossTime: .ratioOfSums,
      unit: .share,
      formula: .growth
    ),
  ]

  private static func given(
    _ metric: PostMetric,
    _ id: String,
    acrossNetworks: Additivity,
    unit: Unit = .count
  ) -> MetricDefinition {
    MetricDefinition(
      .metric(metric),
      id: id,
      acrossPosts: .sum,
      acrossTime: .sum,
      acrossNetworks: acrossNetworks,
      unit: unit
    )
  }

  private static func persons(_ metric: PostMetric, _ id: String) -> MetricDefinition {
    MetricDefinition(
      .metric(metric),
      id: id,
      acrossPosts: .never,
      acrossTime: .never,
      unit: .persons
    )
  }

  private static func rate(
    _ rate: EngagementRate,
    _ id: String,
    _ formula: Formula
  ) -> MetricDefinition {
    MetricDefinition(
      .rate(rate),
      id: id,
      acrossPosts: .ratioOfSums,
      acrossTime: .ratioOfSums,
      unit: .share,
      formula: formula
    )
  }
}
