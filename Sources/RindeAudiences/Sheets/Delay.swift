internal import RindeAnalysis
internal import RindeModel

/// Something that was or is late at the cut-off: a delivery still missing, or an activity that was
/// fulfilled after its date.
struct Delay {
  let activity: Int

  /// The due date; `nil` for what was fulfilled late, whose parts may have had several.
  let due: CalendarDate?

  /// What is still missing; `nil` when it is not known or nothing is.
  let pending: Quantity?

  /// The milestone's name.
  let label: String?

  let businessDays: Int

  /// Whether it was done in the end.
  let isFulfilled: Bool

  /// What must be said of a table of them: that one of no days is none by mistake.
  static func notes(on results: ComplianceResults) -> [String] {
    let isAny = results.pendingDeliveries(within: 0).contains {
      $0.isOverdue && $0.businessDays == 0
    }
    return isAny ? [DelayTexts.noDays] : []
  }

  /// What is missing first, the longest wait first; then what was fulfilled late.
  static func all(in results: ComplianceResults) -> [Delay] {
    let missing = results.pendingDeliveries(within: 0).filter(\.isOverdue).map { item in
      Delay(
        activity: item.activity,
        due: item.due,
        pending: item.pending,
        label: item.label,
        businessDays: item.businessDays,
        isFulfilled: false
      )
    }
    let late = results.activities.filter { $0.state == .fulfilledLate }.map { result in
      Delay(
        activity: result.index,
        due: nil,
        pending: nil,
        label: nil,
        businessDays: result.businessDaysLate ?? 0,
        isFulfilled: true
      )
    }
    return missing + late.sorted { ($1.businessDays, $0.activity) < ($0.businessDays, $1.activity) }
  }
}
