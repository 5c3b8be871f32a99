internal import RindeModel

extension ResponseResult {
  /// How the messages received in a period were answered.
  ///
  /// Answers of machines do not count as answers; an answer that is dated before its message
  /// counts as one but has no time.
  ///
  /// - Parameters:
  ///   - messages: All that were kept.
  ///   - period: In which they were received.
  init(_ messages: [CitizenMessage], in period: ReportPeriod) {
    let received = messages.filter { period.days.contains($0.received.day) }
    let answered = received.filter { $0.answered != nil && !$0.isAutomatic }
    let impossible = answered.filter { ($0.minutes ?? 0) < 0 }
    let minutes = answered.compactMap(\.minutes).filter { $0 >= 0 }.sorted()
    self.init(
      received: received.count,
      answered: answered.count,
      automatic: received.count { $0.answered != nil && $0.isAutomatic },
      impossible: impossible,
      medianMinutes: Self.quantile(0.5, of: minutes),
      meanMinutes: minutes.isEmpty
        ? nil : Double(minutes.reduce(0, +)) / Double(minutes.count),
      ninthDecileMinutes: Self.quantile(0.9, of: minutes),
      pending: received.filter { $0.answered == nil || $0.isAutomatic }
        .sorted { ($0.received, $0.id, $0.origin) < ($1.received, $1.id, $1.origin) }
    )
  }

  /// The quantile on straight lines between the values, the first at 0 and the last at 1.
  private static func quantile(_ share: Double, of sorted: [Int]) -> Double? {
    guard let last = sorted.indices.last else { return nil }
    let place = Double(last) * share
    let below = min(Int(place), last)
    let above = min(below + 1, last)
    let step = Double(sorted[above] - sorted[below])
    return Double(sorted[below]) + (place - Double(below)) * step
  }
}

extension CitizenMessage {
  /// Minutes from reception to answer; `nil` without an answer.
  fileprivate var minutes: Int? { answered.map { $0.minutes - received.minutes } }
}
