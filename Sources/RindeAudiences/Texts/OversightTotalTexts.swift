internal import RindeAnalysis
internal import RindeModel

/// What stands beside the totals of control interno's tables.
enum OversightTotalTexts {
  static func activities(_ summary: ComplianceSummary) -> String {
    SpanishNumber.count(summary.activities, "actividad", "actividades") + " en el plan; "
      + SpanishNumber.count(summary.programmed, "programada", "programadas")
      + " a la fecha de corte. Los porcentajes del total son por conteo."
  }
}

extension Activity {
  /// The dates on which something is due, as the official format wants them.
  var dueDatesReading: String {
    guard case .deliveries(let deliveries) = programming else { return programmingReading }
    return Set(deliveries.map(\.due)).sorted().map(\.officeText).joined(separator: "; ")
  }
}
