public import RindeModel

/// How many cases stand where, and how long answers took.
///
/// What was received is what was answered, what is pending and what is overdue.
public struct CaseSummary: Hashable, Sendable {
  /// Cases in each state; a state without cases is absent.
  public private(set) var states: [CaseState: Int] = [:]

  /// Business days that all the answers took together.
  public private(set) var businessDays = 0

  /// Answers of which the business days are known; none of a commitment are.
  public private(set) var measured = 0

  /// Business days of the answer that took longest; `nil` without answers.
  public private(set) var maximumDays: Int?

  public init() {}

  /// Takes one more case into account.
  public mutating func add(_ item: TimedCase<some Hashable & Sendable>) {
    states[item.state, default: 0] += 1
    guard let days = item.businessDays else { return }
    businessDays += days
    measured += 1
    maximumDays = max(maximumDays ?? 0, days)
  }
}

extension CaseSummary {
  /// The summary of some cases.
  public init(_ cases: [TimedCase<some Hashable & Sendable>]) {
    for item in cases { add(item) }
  }

  public var received: Int { states.values.reduce(0, +) }

  public var answered: Int { onTime + late }

  public var onTime: Int { states[.onTime] ?? 0 }

  public var late: Int { states[.late] ?? 0 }

  public var pending: Int { states[.pending] ?? 0 }

  public var overdue: Int { states[.overdue] ?? 0 }

  /// Cases over which opportunity is measured: those answered and those overdue.
  public var opportunityBase: Int { answered + overdue }

  /// Answered on time over answered plus overdue (*oportunidad*, rule book §7.3); undefined while
  /// nothing was answered or overdue.
  public var opportunity: Ratio { Ratio(Quantity(onTime), over: Quantity(opportunityBase)) }

  /// Business days that an answer took on average; undefined without answers.
  public var meanDays: Ratio { Ratio(Quantity(businessDays), over: Quantity(measured)) }
}
