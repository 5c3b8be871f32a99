internal import RindeAnalysis
internal import RindeModel

/// The values of figures.
extension SocialView {
  func value(of figure: SocialFigure) -> SocialValue {
    switch figure {
    case .summary(let subject, let period, let measure):
      summary(of: subject, in: period).map { value(of: measure, in: $0) } ?? .missing
    case .followers(let network, let measure):
      followers(of: network).map { value(of: measure, in: $0) } ?? .missing
    case .followersOfMonth(let network, let month):
      SocialValue(
        results.series.first { $0.network == network && $0.month == month }?.followers
      )
    case .variation(let network, let number):
      SocialValue(results.networks[network].variations[number].change)
    case .target(let number, let measure): value(of: measure, in: results.targets[number])
    case .part(let target, let part, let measure):
      value(of: measure, in: results.targets[target].parts[part])
    case .top(let number): .count(Int128(results.top[number].engagements))
    case .hour(let day, let hour): SocialValue(results.hours?.posts[day][hour])
    case .response(let measure):
      results.response.map { value(of: measure, in: $0) } ?? .missing
    case .messages(let network, let measure): value(of: measure, in: messages(of: network))
    case .difference(let number):
      SocialValue(
        results.discrepancies[number].computed.map { computed in
          results.discrepancies[number].written - computed
        }
      )
    }
  }

  func value(of measure: SocialMeasure, in summary: PostSummary) -> SocialValue {
    switch measure {
    case .posts: SocialValue(summary.posts)
    case .engagements: SocialValue(summary.engagements?.total)
    case .medianEngagements: SocialValue(summary.medianEngagements)
    case .medianReach: SocialValue(summary.medianReach)
    case .sum(.watchTime):
      // Microseconds in hours, to the millionth.
      SocialValue(summary.sums[.watchTime].map { Quantity(micros: $0.total / 3_600) })
    case .sum(let metric): SocialValue(summary.sums[metric]?.total)
    case .rate(let rate): SocialValue(summary.rate(rate)?.ratio)
    case .medianRate(let rate): SocialValue(share: summary.rate(rate)?.median)
    }
  }

  private func value(
    of measure: SocialFollowerMeasure,
    in followers: FollowerResult
  ) -> SocialValue {
    switch measure {
    case .opening: SocialValue(followers.opening?.followers)
    case .close: SocialValue(followers.close.followers)
    case .net: SocialValue(followers.net)
    case .growth: SocialValue(followers.growth)
    }
  }

  private func value(
    of measure: SocialTargetMeasure,
    in target: SocialTargetResult
  ) -> SocialValue {
    switch measure {
    case .due: target.state == .notComputable ? .missing : SocialValue(target.due)
    case .executed: SocialValue(target.executed)
    case .ratio: SocialValue(target.ratio)
    }
  }

  private func value(
    of measure: SocialTargetMeasure,
    in part: SocialTargetResult.Part
  ) -> SocialValue {
    switch measure {
    case .due: part.state == .notComputable ? .missing : SocialValue(part.due)
    case .executed: SocialValue(part.executed)
    case .ratio: .missing
    }
  }

  private func value(
    of measure: SocialResponseMeasure,
    in response: ResponseResult
  ) -> SocialValue {
    switch measure {
    case .received: SocialValue(response.received)
    case .answered: SocialValue(response.answered)
    case .automatic: SocialValue(response.automatic)
    case .pending: SocialValue(response.pending.count)
    case .rate: SocialValue(response.rate)
    case .median: SocialValue(minutes: response.medianMinutes)
    case .mean: SocialValue(minutes: response.meanMinutes)
    case .ninthDecile: SocialValue(minutes: response.ninthDecileMinutes)
    }
  }
}
