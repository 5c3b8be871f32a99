internal import RindeAnalysis
internal import RindeModel

/// Explains a figure of some posts with the posts at hand.
struct SocialPostDerivation {
  let view: SocialView
  let subject: SocialSubject
  let period: ReportPeriod

  private typealias Texts = SocialDerivationTexts

  func of(_ measure: SocialMeasure) -> SocialDerivation {
    let posts = view.posts(of: subject, in: period)
    switch measure {
    case .posts:
      return SocialDerivation(
        steps: [Texts.count(posts.count)],
        used: evidence(posts, Texts.post),
        unused: evidence(others, Texts.notOriginal)
      )
    case .engagements:
      return sum(posts, Texts.engagements) { $0.engagements }
    case .medianEngagements: return median(posts) { $0.engagements }
    case .medianReach: return median(posts) { $0.metrics[.reach] }
    case .sum(let metric):
      return sum(posts, Texts.metric(metric)) { $0.metrics[metric] }
    case .rate(let rate), .medianRate(let rate): return self.rate(rate, posts, measure)
    }
  }

  /// Answers and shares, which are counted apart.
  private var others: [Post] {
    let days = period.days
    return view.records.posts.filter { post in
      guard post.nature != .original, days.contains(post.day) else { return false }
      switch subject {
      case .everything: return true
      case .network(let network): return post.network == network
      case .type, .hashtag, .topic, .office: return false
      }
    }
  }

  private func evidence(
    _ posts: [Post],
    _ text: (Post) -> String
  ) -> [Explanation.Evidence] {
    SocialDerivation.evidence(posts, \.origin, text)
  }

  private func sum(
    _ posts: [Post],
    _ text: (Post) -> String,
    _ value: (Post) -> Int64?
  ) -> SocialDerivation {
    let known = posts.filter { value($0) != nil }
    return SocialDerivation(
      steps: [Texts.sum(known.compactMap(value))],
      used: evidence(known, text),
      unused: evidence(posts.filter { value($0) == nil }) { Texts.without($0) }
    )
  }

  private func median(_ posts: [Post], _ value: (Post) -> Int64?) -> SocialDerivation {
    let known = posts.compactMap { post in value(post).map { (post: post, value: $0) } }
      .sorted { ($0.value, $0.post.id) < ($1.value, $1.post.id) }
    return SocialDerivation(
      steps: [Texts.median(known.map(\.value))],
      used: SocialDerivation.evidence(known, \.post.origin) { Texts.value($0.post, $0.value) },
      unused: evidence(posts.filter { value($0) == nil }) { Texts.without($0) }
    )
  }

  private func rate(
    _ rate: EngagementRate,
    _ posts: [Post],
    _ measure: SocialMeasure
  ) -> SocialDerivation {
    guard let result = view.summary(of: subject, in: period)?.rate(rate) else {
      return SocialDerivation()
    }
    let terms = posts.map { SocialRateTerm($0, rate, followers: followers) }
    let counted = terms.filter { $0.reason == nil }
    return SocialDerivation(
      steps: measure == .rate(rate)
        ? Texts.rate(result, counted) : [Texts.medianRate(result, counted)],
      used: SocialDerivation.evidence(counted, \.post.origin) { Texts.term($0) },
      unused: SocialDerivation.evidence(terms.filter { $0.reason != nil }, \.post.origin) {
        "\(Texts.post($0.post)): \($0.reason ?? "")"
      }
    )
  }

  /// At the close, for rates by followers.
  private var followers: Int? {
    switch subject {
    case .network(let network), .type(let network?, _):
      view.followers(of: network)?.close.followers
    case .everything, .hashtag, .topic, .office, .type(nil, _): nil
    }
  }

  static func top(_ number: Int, in view: SocialView) -> SocialDerivation {
    let ranked = view.results.top[number]
    let posts = view.posts(of: .network(ranked.network), in: view.period).filter {
      $0.id == ranked.id && $0.day == ranked.day && $0.text == ranked.text
    }
    return SocialDerivation(
      steps: [Texts.rank(ranked)],
      used: SocialDerivation.evidence(posts, \.origin, Texts.engagements)
    )
  }

  static func hour(_ hour: Int, onDay day: Int, in view: SocialView) -> SocialDerivation {
    let posts = view.posts(of: .everything, in: view.period).filter { post in
      post.day.weekday == day + 1 && post.minute.map { $0 / 60 } == hour
    }
    return SocialDerivation(
      steps: [Texts.count(posts.count)],
      used: SocialDerivation.evidence(posts, \.origin, Texts.post)
    )
  }
}

/// What a post gives to a rate, or why it gives nothing.
struct SocialRateTerm {
  let post: Post
  let engagements: Int64?
  let base: Int64?

  /// Why it is left out; `nil` when it counts.
  let reason: String?

  init(_ post: Post, _ rate: EngagementRate, followers: Int?) {
    self.post = post
    engagements = post.engagements
    switch rate {
    case .byReach: base = post.metrics[.reach]
    case .byImpressions: base = post.metrics[.impressions]
    case .byViews: base = post.metrics[.views]
    case .byFollowers: base = followers.map(Int64.init)
    }
    reason = SocialDerivationTexts.reason(engagements: engagements, base: base, rate)
  }
}
