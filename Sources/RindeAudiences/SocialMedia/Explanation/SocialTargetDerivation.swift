internal import RindeAnalysis
internal import RindeModel

/// Explains a figure of a target with its parts and the posts that count.
struct SocialTargetDerivation {
  let view: SocialView

  private typealias Texts = SocialDerivationTexts

  func of(_ measure: SocialTargetMeasure, target number: Int) -> SocialDerivation {
    let result = view.results.targets[number]
    let parts = result.parts.map(Texts.part)
    let posts = result.parts.flatMap { part in part.posts.map { view.records.posts[$0] } }
    switch measure {
    case .due: return SocialDerivation(steps: parts)
    case .executed: return SocialDerivation(steps: parts, used: evidence(posts))
    case .ratio:
      return SocialDerivation(
        steps: parts + (result.ratio.map { [Texts.division($0)] } ?? []),
        used: evidence(posts)
      )
    }
  }

  func part(_ part: Int, of target: Int) -> SocialDerivation {
    let found = view.results.targets[target].parts[part]
    return SocialDerivation(
      steps: [Texts.part(found)],
      used: evidence(found.posts.map { view.records.posts[$0] })
    )
  }

  private func evidence(_ posts: [Post]) -> [Explanation.Evidence] {
    SocialDerivation.evidence(posts, \.origin) { post in
      Texts.post(post) + (post.link.map { ": \($0)" } ?? "")
    }
  }
}

/// Explains how the public was answered with the messages at hand; never who wrote, nor what.
struct SocialResponseDerivation {
  let view: SocialView
  let messages: [CitizenMessage]

  private typealias Texts = SocialDerivationTexts

  func of(_ measure: SocialResponseMeasure, in figure: SocialFigure) -> SocialDerivation {
    let answered = messages.filter { $0.answered != nil && !$0.isAutomatic }
    let automatic = messages.filter { $0.answered != nil && $0.isAutomatic }
    switch measure {
    case .received: return counted(messages)
    case .answered: return counted(answered)
    case .automatic: return counted(automatic)
    case .pending:
      // In the table by network, those that a machine answered stand apart.
      if case .messages = figure { return counted(messages.filter { $0.answered == nil }) }
      return counted(messages.filter { $0.answered == nil || $0.isAutomatic })
    case .rate:
      return SocialDerivation(
        steps: [Texts.division(Ratio(Quantity(answered.count), over: Quantity(messages.count)))],
        used: evidence(answered),
        unused: evidence(messages.filter { $0.answered == nil || $0.isAutomatic })
      )
    case .median, .mean, .ninthDecile: return times(of: answered, measure)
    }
  }

  private func times(
    of answered: [CitizenMessage],
    _ measure: SocialResponseMeasure
  ) -> SocialDerivation {
    let impossible = Set(view.results.response?.impossible ?? [])
    let timed = answered.filter { !impossible.contains($0) }
      .sorted { ($0.minutes ?? 0, $0.id) < ($1.minutes ?? 0, $1.id) }
    return SocialDerivation(
      steps: [Texts.times(timed.compactMap(\.minutes), measure)],
      used: evidence(timed),
      unused: evidence(answered.filter(impossible.contains))
    )
  }

  private func counted(_ messages: [CitizenMessage]) -> SocialDerivation {
    SocialDerivation(steps: [Texts.messages(messages.count)], used: evidence(messages))
  }

  private func evidence(_ messages: [CitizenMessage]) -> [Explanation.Evidence] {
    SocialDerivation.evidence(messages, \.origin, Texts.message)
  }
}

extension CitizenMessage {
  /// From reception to answer; `nil` without an answer.
  var minutes: Int? { answered.map { $0.minutes - received.minutes } }
}
