internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The cells of one activity's row, with formulas wherever the row's own cells give the value.
struct OversightCells {
  let activity: Activity
  let result: ActivityCompliance
  let material: ReportMaterial

  var row: [Cell] { identity + amounts + percentages + findings }

  private var figures: FigureID { material.figures }

  private var cells: IndicatorCells {
    IndicatorCells(activity: activity, result: result, material: material)
  }

  private var identity: [Cell] {
    [
      .text(activity.id),
      .text(activity.subcomponent),
      .text(activity.text),
      .text(activity.target.text),
      .text(activity.responsible.joined(separator: "; ")),
      .text(activity.dueDatesReading),
    ]
  }

  private var amounts: [Cell] {
    let missing: Cell.Missing = result.state == .unreported ? .notAvailable : .blank
    return [
      .quantity(
        result.toDate.programmed,
        missing: .notApplicable,
        figure: figures.indicator(activity, "programado")
      ),
      .quantity(
        result.toDate.executed,
        missing: missing,
        figure: figures.indicator(activity, "ejecutado")
      ),
      .quantity(
        result.verified.executed,
        missing: missing,
        figure: figures.indicator(activity, "verificado")
      ),
      .quantity(
        result.unverifiedAmount,
        formula: .choose(
          .call(
            .and,
            [Formula.sameRow("reportado").isNumber, Formula.sameRow("verificado").isNumber]
          ),
          .operation(.sameRow("reportado"), .minus, .sameRow("verificado")),
          else: .nothing
        ),
        figure: figures.indicator(activity, "diferencia")
      ),
    ]
  }

  private var percentages: [Cell] {
    let thresholds = material.entity.thresholds
    return [
      .text(FulfilmentWord.reported(result), tone: tone(FulfilmentWord.reported(result))),
      .text(FulfilmentWord.verified(result), tone: tone(FulfilmentWord.verified(result))),
      .percentage(
        result.toDate.ratio,
        formula: cells.quotient(result.toDate, of: "reportado", over: "programado"),
        figure: figures.indicator(activity, "cumplimiento"),
        zones: thresholds
      ),
      .percentage(
        result.verified.ratio,
        formula: cells.quotient(result.verified, of: "verificado", over: "programado"),
        figure: figures.indicator(activity, "cumplimiento-verificado")
      ),
      .zone(result.zone, formula: ZoneFormula(thresholds).cell("avance_reportado_pct")),
    ]
  }

  private var findings: [Cell] {
    let days = result.businessDaysLate ?? 0
    return [
      Cell(.text(result.finding.word), tone: result.finding.tone),
      days > 0 ? .integer(days) : .blank,
      .integer(result.evidenceCount),
      cells.evidence,
      .blank,
      .blank,
    ]
  }

  private func tone(_ word: String) -> Cell.Tone {
    switch word {
    case FulfilmentWord.yes: .good
    case FulfilmentWord.no: .poor
    default: .neutral
    }
  }
}

extension ActivityCompliance {
  /// Reported less verified; `nil` when either is missing.
  var unverifiedAmount: Quantity? {
    guard let reported = toDate.executed, let verified = verified.executed else { return nil }
    return reported - verified
  }
}

extension AuditFinding {
  var tone: Cell.Tone {
    switch self {
    case .fulfilled: .good
    case .fulfilledLate, .partial, .unverified: .fair
    case .unfulfilled, .unreported, .withoutEvidence: .poor
    case .notProgrammed, .ahead, .unscheduled, .withoutDemand, .notCalculable: .neutral
    }
  }
}
