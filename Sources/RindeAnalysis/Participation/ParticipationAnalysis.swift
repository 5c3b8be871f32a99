public import RindeModel

/// Computes how what was recorded of an entity's dealings with citizens stands.
public struct ParticipationAnalysis: Sendable {
  public let records: ParticipationRecords

  public let entity: Entity

  public init(records: ParticipationRecords, entity: Entity) {
    self.records = records
    self.entity = entity
  }

  /// Every case and every space at a cut-off.
  ///
  /// What was received after it is left out and counted apart; an answer after it does not count.
  /// The order of the records does not matter.
  public func results(at cutoff: Cutoff) -> ParticipationResults {
    ParticipationResults(
      questions: records.questions.map { questions($0, at: cutoff.date) },
      commitments: records.commitments.map { commitments($0, at: cutoff.date) },
      petitions: records.petitions.map { petitions($0, at: cutoff.date) },
      spaces: records.spaces.map { spaces($0, at: cutoff.date) }
    )
  }

  private func questions(_ all: [CitizenQuestion], at cutoff: CalendarDate)
    -> CaseRegister<CitizenQuestion>
  {
    let asked = all.filter { $0.date <= cutoff }
      .sorted { ($0.date, $0.origin) < ($1.date, $1.origin) }
    return CaseRegister(
      cases: asked.map { question in
        timed(question, .question, from: question.date, to: question.answered, at: cutoff)
      },
      later: all.count - asked.count
    )
  }

  private func petitions(_ all: [Petition], at cutoff: CalendarDate) -> CaseRegister<Petition> {
    let received = all.filter { $0.received <= cutoff }
      .sorted { ($0.received, $0.origin) < ($1.received, $1.origin) }
    return CaseRegister(
      cases: received.map { petition in
        timed(petition, petition.kind, from: petition.received, to: petition.answered, at: cutoff)
      },
      later: all.count - received.count
    )
  }

  /// A commitment has no day of reception: it is of the day of its event, where the register of
  /// spaces has one of that name, and otherwise never left out.
  private func commitments(_ all: [Commitment], at cutoff: CalendarDate)
    -> CaseRegister<Commitment>
  {
    let events = Dictionary(
      (records.spaces ?? []).map { (ComparableName($0.event).words, $0.date) },
      uniquingKeysWith: min
    )
    let made = all.filter { commitment in
      events[ComparableName(commitment.event).words].map { $0 <= cutoff } ?? true
    }
    let cases = made.sorted { ($0.due, $0.origin) < ($1.due, $1.origin) }.map { commitment in
      TimedCase(
        commitment,
        due: commitment.due,
        answer: commitment.done,
        at: cutoff,
        in: entity.calendar
      )
    }
    return CaseRegister(cases: cases, later: all.count - made.count)
  }

  private func spaces(_ all: [DialogueSpace], at cutoff: CalendarDate) -> SpaceResults {
    let first = entity.fiscalYear.firstDay
    let held = all.filter { first <= $0.date && $0.date <= cutoff }
      .sorted { ($0.date, $0.origin) < ($1.date, $1.origin) }
    let coverage = CoverageAnalysis(spaces: held)
    return SpaceResults(
      spaces: held,
      later: all.count { $0.date > cutoff },
      earlier: all.count { $0.date < first && $0.date <= cutoff },
      coverage: CoverageAnalysis.merged(entity.coverageGoals).map(coverage.coverage(of:))
    )
  }

  private func timed<Record>(
    _ record: Record,
    _ kind: ResponseTerm.Kind,
    from received: CalendarDate,
    to answered: CalendarDate?,
    at cutoff: CalendarDate
  ) -> TimedCase<Record> {
    let term = entity.responseTerms.term(
      of: kind,
      received: received,
      answered: answered,
      in: entity.calendar
    )
    return TimedCase(
      record,
      start: received,
      term: term,
      due: entity.calendar.adding(term.businessDays, to: received),
      answer: answered,
      at: cutoff,
      in: entity.calendar
    )
  }
}
