internal import RindeAnalysis
internal import RindeModel

/// What stands beside the totals of control interno's tables.
enum OversightTotalTexts {
  static func activities(_ summary: ComplianceSummary) -> String {
    SpanishNumber.count(summary.activities, "actividad", "actividades") + " en el plan; "
      + SpanishNumber.count(summary.programmed, "programada", "programadas")
      + " a la fecha de corte."
  }
}

extension Activity {
  /// The dates on which something is due, as the official format wants them.
  var dueDatesReading: String {
    switch programming {
    case .deliveries(let deliveries):
      return Set(deliveries.map(\.due)).sorted().map(\.officeText).joined(separator: "; ")
    case .coverage(let due): return due.officeText
    case .demand, .linear, .unscheduled: return programmingReading
    }
  }
}
