internal import RindeAnalysis
internal import RindeModel

/// How many messages of a network were answered, and how.
struct SocialMessages {
  var received = 0
  var answered = 0
  var automatic = 0

  /// Neither a person nor a machine answered.
  var silent: Int { received - answered - automatic }
}

extension SocialView {
  /// Messages received in the period, in order.
  var messages: [CitizenMessage] {
    (records.messages ?? []).filter { period.days.contains($0.received.day) }
  }

  /// Networks with messages, in order; `nil`, at the end, for messages that name none.
  var messageNetworks: [SocialNetwork?] {
    let found = Set(messages.map(\.network))
    return SocialNetwork.allCases.filter { found.contains($0) }.map(Optional.some)
      + (found.contains(nil) ? [nil] : [])
  }

  func messages(of network: SocialNetwork?) -> SocialMessages {
    count(messages.filter { $0.network == network })
  }

  func count(_ messages: [CitizenMessage]) -> SocialMessages {
    messages.reduce(into: SocialMessages()) { counts, message in
      counts.received += 1
      guard message.answered != nil else { return }
      if message.isAutomatic { counts.automatic += 1 } else { counts.answered += 1 }
    }
  }

  func value(of measure: SocialResponseMeasure, in counts: SocialMessages) -> SocialValue {
    switch measure {
    case .received: SocialValue(counts.received)
    case .answered: SocialValue(counts.answered)
    case .automatic: SocialValue(counts.automatic)
    case .pending: SocialValue(counts.silent)
    case .rate: SocialValue(Ratio(Quantity(counts.answered), over: Quantity(counts.received)))
    case .median, .mean, .ninthDecile: .missing
    }
  }
}
