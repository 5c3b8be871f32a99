internal import RindeAnalysis
internal import RindeModel

/// What may be shown of a question in a domain.
///
/// A hidden count must not come back by another figure: a mean with the base gives away two hidden
/// points of a scale, and a difference gives away one of its options.
struct SurveyShares {
  let domain: DomainResult

  /// Whether not even the base is shown.
  let isWithheld: Bool

  init(_ domain: DomainResult, isWithheld: Bool = false) {
    self.domain = domain
    self.isWithheld = isWithheld
  }

  init(_ group: GroupResult) { self.init(group.result, isWithheld: group.isWithheld) }

  /// The respondents who answered; `nil` where that is withheld.
  var base: Int? { isWithheld ? nil : domain.base }

  /// Whether the count and the share of an option are hidden.
  func isHidden(_ option: OptionResult) -> Bool { isWithheld || option.suppression != .none }

  /// Whether some option is hidden, and with it whatever is computed of all.
  var hidesSome: Bool { domain.options.contains(where: isHidden) || isWithheld }

  /// The scale summed up, where it gives nothing away.
  var scale: ScaleResult? { hidesSome ? nil : domain.scale }

  /// The differences between options that are both shown.
  var differences: [OptionDifference] {
    let hidden = Set(domain.options.filter(isHidden).map(\.option))
    return domain.differences.filter {
      !hidden.contains($0.larger) && !hidden.contains($0.smaller)
    }
  }

  /// The numbers summed up, for at least so many respondents.
  func numeric(minimum: Int) -> NumericResult? {
    isWithheld || domain.base < minimum ? nil : domain.numeric
  }

  /// Respondents who were asked and gave no answer.
  var nonresponse: Int? {
    isWithheld
      ? nil : domain.missing.filter { $0.kind != .notAsked }.reduce(0) { $0 + $1.count }
  }

  /// Respondents without an answer for a reason.
  func missing(_ kind: MissingKind) -> Int? {
    isWithheld ? nil : domain.missing.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
  }
}
