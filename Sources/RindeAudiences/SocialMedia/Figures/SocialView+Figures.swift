internal import RindeAnalysis
internal import RindeModel

/// Which figures the report has.
extension SocialView {
  /// All of them, each once.
  var figures: [SocialFigure] {
    summaryFigures + groupFigures + targetFigures + otherFigures + seriesFigures
  }

  private var summaryFigures: [SocialFigure] {
    let counted: [SocialMeasure] = [
      .posts, .engagements, .medianEngagements, .medianReach, .sum(.impressions), .sum(.views),
    ]
    let total: [SocialFigure] =
      results.networks.count > 1
      ? [.posts, .engagements, .medianEngagements].map { .summary(.everything, period, $0) } : []
    return total
      + results.networks.indices.flatMap { number -> [SocialFigure] in
        let network = results.networks[number]
        let subject = SocialSubject.network(network.network)
        let rates = network.summary.rates.flatMap { rate -> [SocialMeasure] in
          [.rate(rate.rate), .medianRate(rate.rate)]
        }
        return (counted + rates).map { .summary(subject, period, $0) }
          + SocialFollowerMeasure.allCases.map { .followers(network.network, $0) }
          + network.variations.indices.map { .variation(network: number, $0) }
      }
  }

  private var groupFigures: [SocialFigure] {
    figures(of: results.types) { .type($0.network, key: $0.key) }
      + figures(of: results.topics) { .topic($0.key) }
      + figures(of: results.hashtags) { .hashtag($0.key) }
      + figures(of: results.offices) { .office($0.key) }
  }

  private func figures(
    of groups: [PostGroup],
    _ subject: (PostGroup) -> SocialSubject
  ) -> [SocialFigure] {
    let reach: [SocialMeasure] = groups.tellReach ? [.medianReach] : []
    return groups.flatMap { group -> [SocialFigure] in
      let rate = group.network == nil ? nil : principalRate(of: group.summary)?.rate
      let rates: [SocialMeasure] = rate.map { [.rate($0), .medianRate($0)] } ?? []
      return ([.posts, .engagements, .medianEngagements] + reach + rates)
        .map { .summary(subject(group), period, $0) }
    }
  }

  private var targetFigures: [SocialFigure] {
    results.targets.indices.flatMap { target -> [SocialFigure] in
      SocialTargetMeasure.allCases.map { .target(target, $0) }
        + results.targets[target].parts.indices.flatMap { part -> [SocialFigure] in
          [.part(target: target, part, .due), .part(target: target, part, .executed)]
        }
    }
  }

  private var otherFigures: [SocialFigure] {
    let grid = results.hours?.posts ?? []
    let hours =
      grid.contains { $0.contains { $0 > 0 } }
      ? grid.indices.flatMap { day in
        grid[day].indices.map { SocialFigure.hour(day: day, $0) }
      } : []
    let answers: [SocialFigure] =
      results.response == nil
      ? []
      : SocialResponseMeasure.allCases.map { .response($0) }
        + messageNetworks.flatMap { network -> [SocialFigure] in
          [.received, .answered, .automatic, .pending, .rate].map { .messages(network, $0) }
        }
    return results.top.indices.map { .top($0) } + answers + hours
      + results.discrepancies.indices.map { .difference($0) }
  }

  private var seriesFigures: [SocialFigure] {
    results.series.filter { $0.month != period }.flatMap { month in
      SocialSeriesMeasure.allCases.filter { $0.value(of: month) != .missing }
        .map { $0.figure(of: month) }
    }
  }
}
