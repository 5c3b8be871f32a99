import Foundation
import RindeAnalysis
import RindeModel
import RindeSources

/// One file of the reference, alone in its folder.
struct SocialFileCheck {
  let file: String
  let figures: [String: Any]
  let reading: SocialReading

  private var records: SocialRecords { reading.records }

  mutating func run(_ agreement: inout SocialAgreement) {
    if figures["metrica"] != nil { return checkDays(&agreement) }
    if file.hasPrefix("account_overview") { return checkOverview(&agreement) }
    if file.hasPrefix("tiktok_Overview") {
      let views = sum(.views)
      return agreement.count("\(file) views", views, figures["views"])
    }
    if file.hasPrefix("tiktok_FollowerHistory") { return checkFollowers(&agreement) }
    if file.hasPrefix("manual") { return checkHandKept(&agreement) }
    checkPosts(&agreement)
  }

  private func checkPosts(_ agreement: inout SocialAgreement) {
    let months = (figures["por_mes"] as? [String: Any] ?? [:]).keys.sorted()
    let period =
      months.count == 1
      ? ReportPeriod(named: months[0]) : months.first.flatMap { ReportPeriod(named: $0.prefix(4)) }
    guard let period else { return }
    let analysis = SocialAnalysis(
      of: records,
      plan: nil,
      calendar: BusinessCalendar(),
      topCount: 3
    )
    let results = analysis.results(in: period)
    guard let network = results.networks.first else {
      return agreement.expect(file, false, "no network", "posts")
    }
    let posts = records.posts.filter { period.days.contains($0.day) }
    checkTotals(posts, network, &agreement)
    agreement.count("\(file) ids", Set(posts.map(\.id)).count, figures["ids_distintos"])
    for month in months {
      let wanted = (figures["por_mes"] as? [String: Any])?[month]
      let found = ReportPeriod(named: month).map { analysis.results(in: $0).total.posts }
      agreement.count("\(file) \(month)", found, wanted)
    }
    for (type, wanted) in figures["por_tipo"] as? [String: Any] ?? [:] {
      agreement.count("\(file) \(type)", posts.count { $0.typeText == type }, wanted)
    }
    checkRates(posts, network.summary, &agreement)
    for (key, wanted) in figures["hashtags"] as? [String: Any] ?? [:] {
      let found = results.hashtags.first { $0.key == key }?.summary.posts
      agreement.count("\(file) #\(key)", found, wanted)
    }
    checkHours(results, &agreement)
    checkTop(results, &agreement)
    if let total = figures["total_row_views"] as? Int { checkTotalRow(total, posts, &agreement) }
  }

  private func checkTotals(
    _ posts: [Post],
    _ network: NetworkResult,
    _ agreement: inout SocialAgreement
  ) {
    let spanish = file.contains("_es")
    for (key, wanted) in figures["totales"] as? [String: Any] ?? [:] {
      let name = "\(file) totales.\(key)"
      switch key {
      case "posts": agreement.count(name, network.summary.posts, wanted)
      case "inter": agreement.count(name, network.summary.engagements?.total, wanted)
      case "wt":
        // Hours to the fourth decimal; the reading keeps microseconds.
        let hours = network.summary.sums[.watchTime].map { Double($0.total) / 3.6e9 }
        let rounded = hours.map { ($0 * 1e4).rounded() / 1e4 }
        agreement.number(name, rounded, wanted)
      default:
        guard let metric = Self.metric(key, network.network, spanish: spanish, file) else {
          agreement.expect(name, false, "no metric", "\(wanted)")
          continue
        }
        let isSum = MetricDefinition.summable.contains(metric)
        let known = posts.compactMap { $0.metrics[metric] }
        let added = known.isEmpty ? nil : known.reduce(0, +)
        agreement.count(
          name,
          isSum ? network.summary.sums[metric].map { Int64(clamping: $0.total) } : added,
          wanted
        )
      }
    }
  }

  private static func metric(
    _ key: String,
    _ network: SocialNetwork,
    spanish: Bool,
    _ file: String
  ) -> PostMetric? {
    switch key {
    case "imp":
      let isOfViews = file.hasPrefix("fb_mbs_es") || network == .instagram
      return isOfViews ? .views : .impressions
    case "views": return .views
    case "reach": return .reach
    case "reac", "lk": return .reactions
    case "com", "rp": return .comments
    case "sh", "rt": return .shares
    case "sav", "bk": return .saves
    case "eng": return .platformEngagements
    case "clic", "cl": return .clicks
    case "link": return .linkClicks
    case "fol", "sub": return .follows
    case "eu": return .engagedUsers
    default: return nil
    }
  }

  private func checkRates(
    _ posts: [Post],
    _ summary: PostSummary,
    _ agreement: inout SocialAgreement
  ) {
    Self.rate(
      "\(file) tasa_alcance",
      summary.rate(.byReach),
      posts.rates(over: .reach),
      figures["tasa_alcance"],
      &agreement
    )
    let isOfViews =
      summary.rate(.byViews) != nil && !file.hasPrefix("account") && !file.hasPrefix("tweet")
    Self.rate(
      "\(file) tasa_impresiones",
      summary.rate(isOfViews ? .byViews : .byImpressions),
      posts.rates(over: isOfViews ? .views : .impressions),
      figures["tasa_impresiones"],
      &agreement
    )
  }

  /// A rate with its base, its ratio of sums, its mean and its median.
  static func rate(
    _ name: String,
    _ found: RateResult?,
    _ rates: [Double],
    _ wanted: Any?,
    _ agreement: inout SocialAgreement
  ) {
    guard let wanted = wanted as? [String: Any] else {
      return agreement.expect(name, found == nil, "\(String(describing: found))", "no rate")
    }
    agreement.count("\(name).n", found?.posts, wanted["n"])
    agreement.count("\(name).suma_base", found?.denominator, wanted["suma_base"])
    agreement.number("\(name).ponderada", found?.ratio.fraction, wanted["ponderada"])
    agreement.number("\(name).mediana", found?.median, wanted["mediana"])
    let mean = rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count)
    agreement.number("\(name).media", mean, wanted["media"])
  }

  private func checkHours(_ results: SocialResults, _ agreement: inout SocialAgreement) {
    guard let wanted = figures["dia_hora"] as? [String: Any] else {
      return agreement.expect("\(file) dia_hora", results.hours == nil, "hours", "no hours")
    }
    var found: [String: Int] = [:]
    for (day, hours) in (results.hours?.posts ?? []).enumerated() {
      for (hour, posts) in hours.enumerated() where posts > 0 {
        found["\(day + 1)-\(hour < 10 ? "0" : "")\(hour)"] = posts
      }
    }
    for key in Set(wanted.keys).union(found.keys).sorted() {
      agreement.count("\(file) \(key)", found[key], wanted[key])
    }
  }

  private func checkTop(_ results: SocialResults, _ agreement: inout SocialAgreement) {
    for (index, wanted) in (figures["top3"] as? [[Any]] ?? []).enumerated() {
      Self.top("\(file) top3[\(index)]", results.top.dropFirst(index).first, wanted, &agreement)
    }
  }

  /// A post of the list by its identifier, which for some networks is its link.
  static func top(
    _ name: String,
    _ found: RankedPost?,
    _ wanted: [Any],
    _ agreement: inout SocialAgreement
  ) {
    let id = wanted.dropLast().last as? String ?? ""
    let names = [found?.id, found?.link].compactMap(\.self)
    agreement.expect("\(name).id", names.contains { $0 == id }, "\(names)", id)
    agreement.count("\(name).interacciones", found?.engagements, wanted.last)
  }

  /// The row of totals is told where it is not what its posts add up to, and never counted.
  private func checkTotalRow(
    _ total: Int,
    _ posts: [Post],
    _ agreement: inout SocialAgreement
  ) {
    let sum = posts.compactMap { $0.metrics[.views] }.reduce(0, +)
    let isTold = reading.issues.contains { issue in
      issue.read?.split(separator: "; ").contains { $0.hasSuffix(": \(total)") } ?? false
    }
    agreement.expect(
      "\(file) total_row_views",
      isTold == (sum != Int64(total)),
      "told: \(isTold)",
      "\(total) against \(sum)"
    )
  }
}

extension [Post] {
  /// The rates of posts with a base above zero.
  func rates(over metric: PostMetric) -> [Double] {
    compactMap { post in
      guard let count = post.engagements, let base = post.metrics[metric], base > 0 else {
        return nil
      }
      return Double(count) / Double(base)
    }
  }
}

extension SocialFileCheck {
  private func days(_ measure: AccountDay.Measure) -> [Int64] {
    records.accountDays.filter { $0.measure == measure }.map(\.value)
  }

  private func sum(_ measure: AccountDay.Measure) -> Int64? {
    let days = days(measure)
    return days.isEmpty ? nil : days.reduce(0, +)
  }

  private func checkDays(_ agreement: inout SocialAgreement) {
    let measure: AccountDay.Measure = figures["metrica"] as? String == "Alcance" ? .reach : .views
    agreement.count("\(file) dias", days(measure).count, figures["dias"])
    agreement.count("\(file) suma", sum(measure), figures["suma"])
    agreement.count("\(file) max", days(measure).max(), figures["max"])
    let isSummable = MetricDefinition.isSummable(measure)
    agreement.expect(
      "\(file) sumable",
      isSummable == (figures["sumable"] as? Bool),
      "\(isSummable)",
      "\(String(describing: figures["sumable"]))"
    )
  }

  private func checkOverview(_ agreement: inout SocialAgreement) {
    let measures: [(String, AccountDay.Measure)] = [
      ("imp", .impressions), ("nf", .newFollows), ("uf", .unfollows), ("cp", .posts),
    ]
    for (key, measure) in measures {
      agreement.count("\(file) \(key)", sum(measure), figures[key])
    }
  }

  private func checkFollowers(_ agreement: inout SocialAgreement) {
    let counts = records.followers.sorted { $0.day < $1.day }
    agreement.count("\(file) ultimo", counts.last?.followers, figures["ultimo"])
    // The net is against the close of 30 September, 2,400: the first day's 2,402 less its 2.
    let net = counts.last.map { $0.followers - 2_400 }
    agreement.count("\(file) neto", net, figures["neto"])
  }

  private func checkHandKept(_ agreement: inout SocialAgreement) {
    let rows = records.handKept
    agreement.count("\(file) posts", rows.compactMap(\.posts).reduce(0, +), figures["posts"])
    agreement.count(
      "\(file) inter",
      rows.compactMap(\.engagements).reduce(0, +),
      figures["inter"]
    )
    let wanted = figures["filas"] as? [[String: Any]] ?? []
    agreement.count("\(file) filas", rows.count, wanted.count)
    for figures in wanted {
      let name = figures["red"] as? String ?? ""
      let row = rows.first { $0.network.name == (name == "Twitter" ? "X" : name) }
      agreement.count("\(file) \(name) publicaciones", row?.posts, figures["publicaciones"])
      agreement.count("\(file) \(name) seguidores", row?.followers, figures["seguidores"])
      agreement.count("\(file) \(name) alcance", row?.reach, figures["alcance"])
      agreement.count("\(file) \(name) interacciones", row?.engagements, figures["interacciones"])
      agreement.number(
        "\(file) \(name) tasa",
        row?.rate.map { $0.approximation / 100 },
        figures["tasa"]
      )
    }
  }
}
