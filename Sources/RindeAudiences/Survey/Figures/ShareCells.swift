internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The columns of an option in a domain, and their cells.
struct ShareCells {
  let view: SurveyView

  /// Columns that are left out where they say nothing.
  static let optional: Set<String> = [
    "inferior_pct", "superior_pct", "metodo", "n_efectivo", "grados_libertad", "efecto_diseno",
    "marca", "motivo",
  ]

  /// Columns that say how precise a share is beyond its interval.
  static let forAnalysts: Set<String> = [
    "metodo", "n_efectivo", "grados_libertad", "efecto_diseno",
  ]

  static var columns: [Column] {
    typealias Texts = SurveyColumnTexts
    return [
      Texts.count, Texts.base, Texts.share, Texts.lower, Texts.upper, Texts.method,
      Texts.effectiveSize, Texts.freedom, Texts.designEffect, Texts.mark, Texts.reason,
    ]
  }

  /// The cells of an option.
  ///
  /// - Parameters:
  ///   - option: Its position.
  ///   - domain: The question and the respondents.
  ///   - base: The name of the figure of the base, in the only row that carries it.
  /// - Returns: One cell a column.
  func cells(_ option: Int, of domain: SurveyDomain, base: String? = nil) -> [Cell] {
    let result = domain.result.options[option]
    let figure = view.name(.share(option: option), domain)
    let baseCell = Cell(.number(Number(domain.result.base)), figure: base)
      .unless(domain.protection.hidesBase)
    guard !domain.protection.hides(option: option) else {
      let hidden = [Cell.withheld(figure: figure)] + hiddenPrecision()
      return [.withheld(), baseCell] + hidden + [
        .reserved(if: true), .text(SurveyWords.withheldReason),
      ]
    }
    return [.integer(result.count), baseCell, share(result, figure: figure)] + precision(result) + [
      mark(result), .text(reason(result)),
    ]
  }

  private func share(_ result: OptionResult, figure: String) -> Cell {
    guard result.reliability?.level != .suppress else { return .unreliable(figure: figure) }
    let formula =
      view.isWeighted || result.share.value == nil
      ? nil : Formula.quotient(.sameRow("n"), .sameRow("base"))
    return .share(result.share.value, formula: formula, figure: figure)
  }

  private func precision(_ result: OptionResult) -> [Cell] {
    guard view.statesPrecision else { return Array(repeating: .blank, count: 6) }
    let estimate = result.share
    let isUnreliable = result.reliability?.level == .suppress
    let limits = [estimate.interval?.lower, estimate.interval?.upper].map { limit in
      guard let limit else { return Cell.blank }
      return isUnreliable ? .unreliable() : .share(limit)
    }
    return limits + [
      .text(estimate.interval.map { SurveyWords.method($0.method) } ?? ""),
      .estimate(estimate.effectiveSize),
      .estimate(estimate.degreesOfFreedom),
      .estimate(estimate.designEffect),
    ]
  }

  private func hiddenPrecision() -> [Cell] {
    guard view.statesPrecision else { return Array(repeating: .blank, count: 6) }
    return [.withheld(), .withheld(), .blank, .withheld(), .blank, .withheld()]
  }

  private func reason(_ result: OptionResult) -> String {
    let reliability = result.reliability?.reason.map(SurveyWords.reason)
    let exact =
      view.statesPrecision && result.share.isExact
      ? SurveyWords.exact(isCalibrated: view.results.calibration != nil) : nil
    let reasons = [reliability, exact, result.revealsGroup ? SurveyWords.revealsGroup : nil]
    return reasons.compactMap(\.self).joined(separator: "; ")
  }

  private func mark(_ result: OptionResult) -> Cell {
    guard let mark = result.reliability else {
      return result.revealsGroup ? .text(SurveyWords.level(.caution), tone: .fair) : .blank
    }
    let tone: Cell.Tone =
      switch mark.level {
      case .publish: .good
      case .caution: .fair
      case .suppress: .poor
      }
    return .text(SurveyWords.level(mark.level), tone: tone)
  }
}
