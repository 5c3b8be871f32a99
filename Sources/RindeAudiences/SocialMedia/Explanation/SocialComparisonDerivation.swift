internal import RindeAnalysis
internal import RindeModel

/// Explains a change against another period, or against the office's own table.
struct SocialComparisonDerivation {
  let view: SocialView

  private typealias Texts = SocialDerivationTexts

  func variation(_ network: Int, _ number: Int) -> SocialDerivation {
    let result = view.results.networks[network]
    let variation = result.variations[number]
    func evidence(_ period: ReportPeriod, _ quantity: Quantity?) -> Explanation.Evidence {
      Explanation.Evidence(
        place: "redes/\(result.network.key)/\(period.name)/"
          + SocialFigureID.name(variation.measure),
        text: "\(SocialPeriodTexts.name(period)): \(variation.value(of: quantity).text)"
      )
    }
    return SocialDerivation(
      steps: Texts.change(variation),
      used: [
        evidence(view.period, variation.current), evidence(variation.base, variation.previous),
      ]
    )
  }

  func difference(_ number: Int) -> SocialDerivation {
    let found = view.results.discrepancies[number]
    return SocialDerivation(
      steps: found.computed.map { [Texts.difference(found.written, $0)] } ?? [],
      used: SocialDerivation.evidence([found.row], \.origin) { _ in
        "La tabla de la oficina dice \(SpanishNumber.text(found.written))"
      }
    )
  }
}

/// Explains a figure of followers with the counts at hand.
struct SocialFollowerDerivation {
  let view: SocialView

  private typealias Texts = SocialDerivationTexts

  func of(_ measure: SocialFollowerMeasure, on network: SocialNetwork) -> SocialDerivation {
    guard let followers = view.followers(of: network) else { return SocialDerivation() }
    switch measure {
    case .close: return SocialDerivation(used: evidence([followers.close]))
    case .opening: return SocialDerivation(used: evidence([followers.opening].compactMap(\.self)))
    case .net, .growth:
      return SocialDerivation(
        steps: Texts.followers(followers, isShare: measure == .growth),
        used: evidence([followers.opening, followers.close].compactMap(\.self))
      )
    }
  }

  func close(of month: ReportPeriod, on network: SocialNetwork) -> SocialDerivation {
    let counts = view.records.followers.filter {
      $0.network == network && month.days.contains($0.day)
    }
    guard let last = counts.map(\.day).max() else { return SocialDerivation() }
    return SocialDerivation(used: evidence(counts.filter { $0.day == last }))
  }

  private func evidence(_ counts: [FollowerCount]) -> [Explanation.Evidence] {
    SocialDerivation.evidence(counts, \.origin) { count in
      "\(SpanishNumber.count(count.followers, "seguidor", "seguidores")) el "
        + SpanishNumber.longDate(count.day)
    }
  }
}
