internal import RindeModel

/// Whether the meta plainly says another number than the column `meta_valor`, which wins.
///
/// A person may change "4 informes" to "6 boletines" and leave the 4 of the column as it was. Only a
/// number that admits one reading is compared: a number of each period, each date or each unit of a
/// multiplier is no total, and a meta that was in doubt is what the column is for.
struct ColumnDisagreement {
  /// Reads the meta without the columns.
  private let reader: TargetReader

  private let columns: StructuredColumns

  /// What was decided with the columns.
  private let decision: TargetDecision

  /// - Parameters:
  ///   - reader: Of the words and dates alone.
  ///   - columns: What the office wrote.
  ///   - decision: What was decided with both.
  init(_ reader: TargetReader, _ columns: StructuredColumns, _ decision: TargetDecision) {
    self.reader = reader
    self.columns = columns
    self.decision = decision
  }

  /// The two numbers, where they differ without doubt.
  var finding: PlanFinding.Kind? {
    guard let value = columns.value, let number = reader.phrase.number, number != value else {
      return nil
    }
    let unaided = reader.decide()
    guard unaided.value != value, isPlain(unaided), !isOfEach(number, value) else { return nil }
    let sign = decision.kind == .percentage ? " %" : ""
    let each = unaided.perPeriod == number && unaided.value != number
    return .columnDiffers(
      target: OfficeText.number(number) + sign,
      isEach: each,
      column: OfficeText.number(value)
    )
  }

  /// Whether the meta's own number admits one reading, and is of the column's kind.
  private func isPlain(_ unaided: TargetDecision) -> Bool {
    guard decision.kind == unaided.kind, reader.phrase.multiplier == nil, columns.multiplier == nil,
      columns.baseline == nil
    else { return false }
    switch decision.kind {
    case .count: break
    case .percentage: guard reader.phrase.isPercentage else { return false }
    case .milestones, .qualitative: return false
    }
    return unaided.targetDoubts.allSatisfy { doubt in
      switch doubt {
      // The whole is plain; only its parts are not.
      case .undefinedSplit, .twoParticiples: true
      default: false
      }
    }
  }

  /// Whether the number may be one of several that make the total of the column.
  private func isOfEach(_ number: Quantity, _ value: Quantity) -> Bool {
    guard decision.kind == .count else { return false }
    return parts.contains { number * $0 == value }
  }

  /// In how many parts the year may fall: periods, dates, deliveries.
  private var parts: [Int] {
    let (schedule, year) = (reader.schedule, reader.fiscalYear)
    let periodicities = [
      columns.periodicity, reader.phrase.periodicity?.value, schedule.periodicity,
      SpanishPhrases.periodicity(in: reader.activityTokens)?.value,
    ]
    let days = schedule.windows.last.map { window in
      (schedule.span?.lowerBound ?? min(year.firstDay, window.last))...window.last
    }
    let periods = periodicities.compactMap(\.self).flatMap { periodicity in
      [days, year.days].compactMap { $0.map { periodicity.dueDates(in: $0).count } }
    }
    return (periods + [schedule.windows.count, decision.programming.deliveries.count])
      .filter { $0 > 1 }
  }
}
