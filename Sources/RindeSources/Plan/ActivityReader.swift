internal import RindeModel
internal import RindeTables

/// Turns the cells of one activity into the model, with what was noticed.
struct ActivityReader {
  let entity: Entity

  /// The position of a line and column in the file.
  let position: (Int, String?) -> SourcePosition

  let phrases: PhraseCache

  struct Result {
    let activity: Activity
    let reading: ActivityReading
    let findings: [PlanFinding]
  }

  func read(_ raw: RawActivity) -> Result {
    let id = raw.number ?? ""
    let columns = structuredColumns(raw)
    let output = raw.text(of: .output)
    let target = raw.text(of: .target)
    let source: PlanColumn = target.isEmpty && !output.isEmpty ? .output : .target
    let text = source == .output ? output : target
    let phrase = phrases.target(text)
    let schedule = Schedule(raw, in: entity.fiscalYear, reading: phrases.date)
    let tokens = SpanishToken.tokens(of: raw.text)
    var reader = TargetReader(
      raw: raw,
      phrase: phrase,
      schedule: schedule,
      structured: columns,
      fiscalYear: entity.fiscalYear,
      activityTokens: tokens,
      indicator: raw.text(of: .indicator)
    )
    var settled = SettledTarget(reader.decide(), columns, entity.fiscalYear, schedule)
    reader.structured = .none
    settled.takeMultiplier(phrase, columns, entity)
    let term =
      schedule.term ?? SpanishPhrases.eventTerm(in: tokens)
      ?? SpanishPhrases.eventTerm(in: SpanishToken.tokens(of: text))
    if let term { settled.depend(on: term) }

    var notes = FindingNotes(raw, position)
    let ofColumns = settled.findings.filter(\.isAboutProgramming)
    notes.add(settled.findings.filter { !$0.isAboutProgramming }, at: source, read: text)
    notes.add(ofColumns, at: .programming, read: raw.text(of: .programming))
    let disagreement = ColumnDisagreement(reader, columns, settled.decision)
    if let finding = disagreement.finding {
      notes.add([finding], at: .targetValue, read: raw.text(of: .targetValue))
    }
    notes.add(schedule, unless: columns.programming != nil, settled.dateFindings)
    notes.addNonBusinessDays(settled.writtenDays, in: entity.calendar)
    for (piece, expected) in columns.unreadable {
      notes.add(.unreadableColumn(expected: expected), piece.line, piece.heading, read: piece.text)
    }
    notes.addMisspellings(text, at: source)
    let territories = TerritoryList(raw.text(of: .territories))
    notes.add(territories.findings, at: .territories, read: raw.text(of: .territories))

    return Result(
      activity: activity(id, raw, text, output, phrase, columns, settled, schedule, territories),
      reading: ActivityReading(
        id: id,
        periodicity: columns.periodicity ?? settled.decision.periodicity,
        perPeriod: settled.decision.perPeriod,
        term: term,
        resources: Self.filled(raw.text(of: .resources)),
        phase: Self.filled(raw.text(of: .phase)),
        provenance: settled.decision.provenance
      ),
      findings: notes.findings
    )
  }

  private func structuredColumns(_ raw: RawActivity) -> StructuredColumns { StructuredColumns(raw) }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// Counts add up; percentages are pooled, except one of advance, whose last report stands (T-39).
  private func accumulation(
    of decision: TargetDecision,
    _ raw: RawActivity,
    _ text: String
  ) -> Accumulation {
    guard decision.kind == .percentage else { return .sum }
    let words = SpanishText.key(raw.text(of: .indicator) + " " + text)
    return words.split(separator: " ").contains("avance") ? .stock : .flow
  }

  // swift-format-ignore: the parts of one activity, gathered once.
  private func activity(
    _ id: String,
    _ raw: RawActivity,
    _ text: String,
    _ output: String,
    _ phrase: TargetPhrase,
    _ columns: StructuredColumns,
    _ settled: SettledTarget,
    _ schedule: Schedule,
    _ territories: TerritoryList
  ) -> Activity {
    let decision = settled.decision
    return Activity(
      id: id,
      subcomponent: raw.subcomponent,
      text: raw.text,
      output: Self.filled(output),
      indicator: Self.filled(raw.text(of: .indicator)),
      responsible: raw.responsible,
      target: Target(
        text: text,
        kind: decision.kind,
        value: decision.value,
        bound: columns.bound ?? phrase.bound,
        unit: columns.unit ?? (decision.kind == .count ? phrase.unit : nil),
        multiplier: settled.multiplier,
        baseline: columns.baseline,
        milestones: decision.milestones,
        inference: decision.inference
      ),
      accumulation: columns.accumulation ?? accumulation(of: decision, raw, text),
      programming: decision.programming,
      window: schedule.span,
      weight: columns.weight,
      territories: territories.codes,
      origin: position(raw.line, nil)
    )
  }
}
