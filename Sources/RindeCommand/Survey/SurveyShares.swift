internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What may be shown of a question in a domain, as the report protects it.
///
/// A hidden count must not come back by another figure: a mean with the base gives away two hidden
/// points of a scale, and a difference gives away one of its options.
struct SurveyShares {
  let domain: DomainResult
  let protection: SurveyProtection.Domain

  /// - Parameters:
  ///   - domain: The results of all respondents or of a group.
  ///   - protection: What is hidden of them.
  ///   - question: What was asked.
  ///   - isGroup: Whether the respondents are a group.
  init(
    _ domain: DomainResult,
    _ protection: SurveyProtection.Domain,
    of question: SurveyQuestion,
    isGroup: Bool
  ) {
    self.domain = domain
    self.protection = protection
    scale = protection.shown(domain.scale, of: question, isGroup: isGroup)
  }

  /// The respondents who answered; `nil` where that is withheld.
  var base: Int? { protection.hidesBase ? nil : domain.base }

  /// Whether the count and the share of an option are hidden.
  func isHidden(_ option: OptionResult) -> Bool { protection.hides(option: option.option) }

  /// Whether something is hidden, and with it whatever is computed of all options.
  var hidesSome: Bool { protection.hidesAny }

  /// The scale summed up, as far as it gives nothing away.
  let scale: ScaleResult?

  /// The numbers summed up.
  var numeric: NumericResult? { protection.hidesBase ? nil : domain.numeric }

  /// Options chosen in all, where they give nothing away.
  var selections: Int? { hidesSome ? nil : domain.selections }

  /// The differences between options that are both shown.
  var differences: [OptionDifference] {
    let hidden = Set(domain.options.filter(isHidden).map(\.option))
    return domain.differences.filter {
      !hidden.contains($0.larger) && !hidden.contains($0.smaller)
    }
  }

  /// Respondents who were asked and gave no answer.
  var nonresponse: Int? {
    protection.hidesMissing
      ? nil : domain.missing.filter { $0.kind != .notAsked }.reduce(0) { $0 + $1.count }
  }

  /// Respondents without an answer, by reason; none where that is withheld.
  var missing: [MissingCount] { protection.hidesMissing ? [] : domain.missing }

  /// Respondents without an answer for a reason.
  func missing(_ kind: MissingKind) -> Int? {
    protection.hidesMissing
      ? nil : domain.missing.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
  }
}
