import RindeAnalysis
import RindeModel
import Testing

@Suite("Definitions of social-media metrics")
struct MetricDefinitionTests {
  @Test("every metric of a platform has one definition, and every identifier is used once")
  func complete() {
    for metric in PostMetric.allCases {
      #expect(MetricDefinition.all.count { $0.measure == .metric(metric) } == 1)
    }
    for rate in EngagementRate.allCases {
      #expect(MetricDefinition.of(.rate(rate))?.acrossPosts == .ratioOfSums)
    }
    #expect(Set(MetricDefinition.all.map(\.id)).count == MetricDefinition.all.count)
    #expect(MetricDefinition.named("tasa-interaccion-alcance")?.measure == .rate(.byReach))
  }

  @Test("persons are never added up: neither across posts nor across days")
  func persons() {
    for metric in [PostMetric.reach, .engagedUsers] {
      #expect(MetricDefinition.of(.metric(metric))?.acrossPosts == .never)
      #expect(MetricDefinition.of(.metric(metric))?.acrossTime == .never)
      #expect(!MetricDefinition.summable.contains(metric))
    }
    #expect(!MetricDefinition.isSummable(.reach))
    #expect(MetricDefinition.isSummable(.newFollows))
  }

  @Test("the formula of interactions names the components of each network")
  func components() {
    guard case .components(let components) = MetricDefinition.of(.engagements)?.formula else {
      Issue.record("interactions have no components")
      return
    }
    #expect(components.map(\.network) == SocialNetwork.allCases)
    #expect(
      components.first { $0.network == .instagram }?.metrics
        == [.reactions, .comments, .shares, .saves]
    )
    #expect(components.first { $0.network == .x }?.metrics == [.reactions, .comments, .shares])
  }

  @Test("followers are those of the last count, and their net adds up over time")
  func followers() {
    #expect(MetricDefinition.of(.followers)?.acrossTime == .last)
    #expect(MetricDefinition.of(.netFollowers)?.acrossTime == .sum)
    #expect(MetricDefinition.of(.followerGrowth)?.acrossTime == .ratioOfSums)
  }
}
