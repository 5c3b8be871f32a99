internal import RindeModel

/// What was decided about one activity: its target, its programming and the doubts left.
struct TargetDecision {
  var kind = Target.Kind.count

  /// Of the whole year, per unit of the multiplier.
  var value: Quantity?

  var programming = Programming.unscheduled

  var milestones: [String] = []

  var periodicity: Periodicity?

  var perPeriod: Quantity?

  var inference = Inference.explicit

  var provenance: [Provenance] = []

  /// Doubts that disappear when the office confirms the target.
  var targetDoubts: [PlanFinding.Kind] = []

  /// Doubts that disappear when the office confirms the programming.
  var dateDoubts: [PlanFinding.Kind] = []

  /// Days that somebody wrote and on which something is due or begins.
  var writtenDays: [(date: CalendarDate, isStart: Bool, line: Int, heading: String?)] = []

  mutating func doubt(_ kind: PlanFinding.Kind, _ inference: Inference) {
    targetDoubts.append(kind)
    self.inference = max(self.inference, inference)
  }

  mutating func because(_ provenance: Provenance) {
    if !self.provenance.contains(provenance) { self.provenance.append(provenance) }
  }
}
