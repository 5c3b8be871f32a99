internal import RindeModel

/// A decision after the structured columns had their say.
struct SettledTarget {
  private(set) var decision: TargetDecision

  private(set) var multiplier: Target.Multiplier?

  /// Doubts about the meta that remain.
  private(set) var findings: [PlanFinding.Kind]

  /// Doubts about the dates that remain.
  private(set) var dateFindings: [PlanFinding.Kind]

  var writtenDays: [(date: CalendarDate, isStart: Bool, line: Int, heading: String?)] {
    isProgrammed ? [] : decision.writtenDays
  }

  private let isProgrammed: Bool

  init(
    _ decision: TargetDecision,
    _ columns: StructuredColumns,
    _ fiscalYear: FiscalYear,
    _ schedule: Schedule
  ) {
    self.decision = decision
    isProgrammed = columns.programming != nil
    // A kind without a number settles nothing where the meta gives none either.
    let isConfirmed =
      columns.value != nil
      || columns.kind.map { decision.value != nil || $0 == .qualitative } ?? false
    findings = isConfirmed ? [] : decision.targetDoubts
    dateFindings = isProgrammed ? [] : decision.dateDoubts
    if isConfirmed {
      self.decision.inference = .explicit
      self.decision.because(.structuredColumns)
    }
    if let programming = columns.programming {
      program(programming, columns, fiscalYear, schedule)
    }
  }

  private mutating func program(
    _ programming: StructuredProgramming,
    _ columns: StructuredColumns,
    _ fiscalYear: FiscalYear,
    _ schedule: Schedule
  ) {
    decision.because(.structuredColumns)
    let last = schedule.windows.last?.last ?? fiscalYear.lastDay
    let first = schedule.span?.lowerBound ?? min(fiscalYear.firstDay, last)
    switch programming {
    case .deliveries(let deliveries):
      decision.programming = .deliveries(deliveries)
      if decision.kind == .milestones {
        decision.milestones = deliveries.compactMap(\.label)
      } else if decision.kind == .count {
        settleBySchedule()
        takeSum(of: deliveries, columns)
      }
    case .demand where decision.kind != .percentage:
      findings.append(.programmingOfPercentages(word: "demanda"))
    case .demand(let window): decision.programming = .demand(window ?? first...last)
    case .coverage(let due): decision.programming = .coverage(due: due ?? last)
    case .linear(let window): decision.programming = .linear(window ?? first...last)
    case .unscheduled(let steps):
      decision.programming = .unscheduled
      if decision.kind == .milestones, !steps.isEmpty { decision.milestones = steps }
    }
    findings += programming.days.filter { !fiscalYear.days.contains($0) }
      .map { .programmedOutsideYear($0, fiscalYear.year) }
  }

  /// Drops the doubts about how the target is spread over the year, which dates with quantities end.
  private mutating func settleBySchedule() {
    findings.removeAll { finding in
      switch finding {
      case .undefinedSplit, .oneForSeveralWindows, .totalOrPerPeriod, .periodicityInActivity,
        .permanentActivity:
        true
      default: false
      }
    }
    if findings.isEmpty { decision.inference = .explicit }
  }

  /// Compares the sum of the deliveries with the confirmed total, or takes it when there is none.
  private mutating func takeSum(of deliveries: [Delivery], _ columns: StructuredColumns) {
    guard !(columns.accumulation?.isLevel ?? false) else { return }
    let sum = deliveries.reduce(Quantity.zero) { $0 + $1.quantity }
    guard let value = columns.value else {
      if columns.kind == nil || decision.value == nil { decision.value = sum }
      return
    }
    if sum != value {
      findings.append(
        .structuredSumDiffers(sum: OfficeText.number(sum), value: OfficeText.number(value))
      )
    }
  }

  /// The noun by which the target repeats, and how many there are of it where that is known.
  mutating func takeMultiplier(
    _ phrase: TargetPhrase,
    _ columns: StructuredColumns,
    _ entity: Entity
  ) {
    if let given = columns.multiplier {
      let noun = given.noun.isEmpty ? phrase.multiplier ?? "dependencia" : given.noun
      multiplier = Target.Multiplier(noun: noun, count: given.count)
    } else if let noun = phrase.multiplier {
      multiplier = Target.Multiplier(noun: noun, count: nil)
    }
    guard let noun = multiplier?.noun, multiplier?.count == nil else { return }
    if noun == "dependencia", !entity.offices.isEmpty {
      let count = entity.offices.count + (phrase.addsEntity ? 1 : 0)
      multiplier = Target.Multiplier(noun: noun, count: count)
      decision.inference = max(decision.inference, .inferred)
      decision.because(.countedOffices)
      findings.append(.inferredMultiplier(noun: noun, count: count))
    } else {
      findings.append(.unknownMultiplier(noun: noun))
    }
  }

  /// A deadline that runs from an event: due at the end of the window until the event has a date.
  mutating func depend(on term: EventTerm) {
    guard !isProgrammed, decision.kind == .count else { return }
    decision.inference = max(decision.inference, .inferred)
    dateFindings.append(.relativeToEvent(term.text))
  }
}
