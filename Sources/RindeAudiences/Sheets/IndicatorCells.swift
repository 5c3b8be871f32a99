internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The cells of one activity's row, with formulas wherever the row's own cells give the value.
struct IndicatorCells {
  let activity: Activity
  let result: ActivityCompliance
  let material: ReportMaterial

  private var figures: FigureID { material.figures }

  var identity: [Cell] {
    [
      .text(activity.id),
      .text(activity.subcomponent),
      .text(activity.text),
      .text(activity.target.text),
      annualTarget,
      .text(activity.target.bound.word),
      .text(activity.responsible.joined(separator: "; ")),
    ]
  }

  /// The target of the year; a percentage is shown as such.
  private var annualTarget: Cell {
    guard activity.target.kind == .percentage, let target = result.target else {
      return .quantity(result.target, missing: .notAvailable)
    }
    return .percentage(Ratio(target, over: 100))
  }

  var quarters: [Cell] { material.plan.fiscalYear.quarters.flatMap(quarter) }

  /// What was due and done in one quarter.
  func quarter(_ quarter: Quarter) -> [Cell] {
    let (measure, key) = (result.quarters[quarter.number - 1], "t\(quarter.number)")
    return [
      .quantity(measure.programmed),
      executed(in: quarter, measure),
      .percentage(
        measure.ratio,
        formula: quotient(measure, of: "\(key)_ejecutado", over: "\(key)_programado"),
        figure: figures.indicator(activity, "trimestre-\(quarter.number)")
      ),
    ]
  }

  /// What was done in a quarter: zero when something was due and only other quarters were reported.
  private func executed(in quarter: Quarter, _ measure: ActivityCompliance.Measure) -> Cell {
    let isDue = quarter.firstDay <= material.cutoff.date && (measure.programmed ?? .zero) > .zero
    guard measure.executed == nil, isDue else { return .quantity(measure.executed) }
    let wasReported = result.quarters.prefix(quarter.number).contains { $0.executed != nil }
    return wasReported ? .quantity(.zero) : .quantity(nil, missing: .notAvailable)
  }

  var accumulated: [Cell] {
    [
      programmed(
        formula: sumOfQuarters("programado", of: result.toDate.programmed) { $0.programmed }
      ),
      executed(formula: sumOfQuarters("ejecutado", of: result.toDate.executed) { $0.executed }),
      .quantity(result.verified.executed, figure: figures.indicator(activity, "verificado")),
      compliance,
      capped,
      programmedOfYear,
      .percentage(
        result.annual,
        formula: annualFormula,
        figure: figures.indicator(activity, "avance")
      ),
    ]
  }

  /// The accumulated figures, the state and the evidence, for those outside the planning office.
  var toDate: [Cell] {
    [
      programmed(),
      executed(),
      compliance,
      .percentage(result.annual, figure: figures.indicator(activity, "avance")),
      state,
      zone,
      evidence,
    ]
  }

  private func programmed(formula: Formula? = nil) -> Cell {
    .quantity(
      result.toDate.programmed,
      missing: .notApplicable,
      formula: formula,
      figure: figures.indicator(activity, "programado")
    )
  }

  private func executed(formula: Formula? = nil) -> Cell {
    .quantity(
      result.toDate.executed,
      missing: result.state == .unreported ? .notAvailable : .blank,
      formula: formula,
      figure: figures.indicator(activity, "ejecutado")
    )
  }

  private var compliance: Cell {
    .percentage(
      result.toDate.ratio,
      formula: quotient(result.toDate, of: "ejecutado", over: "programado"),
      figure: figures.indicator(activity, "cumplimiento"),
      zones: material.entity.thresholds
    )
  }

  private var state: Cell { Cell(.text(result.state.word), tone: tone) }

  private var zone: Cell {
    .zone(result.zone, formula: ZoneFormula(material.entity.thresholds).cell("cumplimiento_pct"))
  }

  var standing: [Cell] {
    let isLate = (result.businessDaysLate ?? 0) > 0
    return [
      state,
      zone,
      Cell(.text(result.state.isProgrammed ? "Sí" : "No"), formula: Self.programmedFormula),
      .text(result.isComplete ? "Sí" : "No"),
      isLate ? .integer(result.businessDaysLate ?? 0) : .blank,
      .integer(result.evidenceCount),
      evidence,
    ]
  }

  private var capped: Cell {
    let compliance = Formula.sameRow("cumplimiento_pct")
    return .percentage(
      result.toDate.ratio.flatMap(Share.init(limiting:)),
      formula: .choose(
        compliance.isNumber,
        .call(.maximum, [.number(0), .call(.minimum, [.number(1), compliance])]),
        else: .nothing
      )
    )
  }

  /// What of the year's target was due by the cut-off, to be compared with what was done.
  var programmedOfYear: Cell {
    guard result.state != .notCalculable, result.state != .unscheduled else {
      return Cell(.missing(.blank))
    }
    guard activity.target.kind != .percentage, let target = result.target, target > .zero,
      let programmed = result.toDate.programmed, !activity.accumulation.isLevel
    else { return .percentage(Ratio(result.state.isProgrammed ? 1 : 0, over: 1)) }
    return .percentage(
      Ratio(programmed, over: target),
      formula: .quotient(.sameRow("programado"), .sameRow("meta_anual"))
    )
  }

  private var annualFormula: Formula? {
    guard let annual = result.annual else { return nil }
    let done = result.toDate.executed ?? .zero
    if let target = result.target, activity.target.kind != .percentage,
      annual.equals(done, over: target)
    {
      return .choose(
        Formula.sameRow("ejecutado").isNumber,
        .quotient(.sameRow("ejecutado"), .sameRow("meta_anual")),
        else: .number(0)
      )
    }
    return nil
  }

  private var tone: Cell.Tone {
    switch result.state {
    case .fulfilled: .good
    case .fulfilledLate, .partial, .ahead: .fair
    case .unfulfilled, .unreported: .poor
    case .notProgrammed, .unscheduled, .withoutDemand, .notCalculable: .neutral
    }
  }

  /// The evidence of the last report that has any.
  var evidence: Cell {
    let last = material.lastRecord(of: result.index) { $0.evidence != nil }
    guard let text = last?.evidence else {
      return result.recordCount > 0 ? .text("Sin evidencia") : .blank
    }
    return .evidence(text)
  }

  /// Executed over programmed, where that is how the value came about.
  func quotient(_ measure: ActivityCompliance.Measure, of done: String, over due: String)
    -> Formula?
  {
    guard let programmed = measure.programmed else { return nil }
    if let ratio = measure.ratio, !ratio.equals(measure.executed ?? .zero, over: programmed) {
      return nil
    }
    if measure.ratio == nil, programmed > .zero { return nil }
    return .choose(
      Formula.sameRow(due).isGreater(than: .number(0)),
      .choose(
        Formula.sameRow(done).isNumber,
        .sameRow(done) / .sameRow(due),
        else: .number(0)
      ),
      else: .nothing
    )
  }

  /// The sum of the quarters up to the cut-off, where that is how the value came about.
  private func sumOfQuarters(
    _ column: String,
    of value: Quantity?,
    _ part: (ActivityCompliance.Measure) -> Quantity?
  ) -> Formula? {
    let past = material.plan.fiscalYear.quarters.filter { $0.firstDay <= material.cutoff.date }
    let sum = zip(past, result.quarters).reduce(Quantity.zero) { $0 + (part($1.1) ?? .zero) }
    guard let value, value == sum else { return nil }
    return .sum(past.map { .sameRow("t\($0.number)_\(column)") })
  }

  private static var programmedFormula: Formula {
    let states = ComplianceState.allCases.filter(\.isProgrammed)
    return .choose(
      .or(states.map { Formula.sameRow("estado").equals(.text($0.word)) }),
      .text("Sí"),
      else: .text("No")
    )
  }
}

extension Ratio {
  /// Whether it is exactly the quotient of two quantities.
  func equals(_ dividend: Quantity, over divisor: Quantity) -> Bool {
    guard denominator != .zero, divisor != .zero else { return false }
    let left = numerator.micros.multipliedFullWidth(by: divisor.micros)
    let right = dividend.micros.multipliedFullWidth(by: denominator.micros)
    return left.high == right.high && left.low == right.low
  }
}
