internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

extension LoadedFolder {
  /// What was reported up to a cut-off: the rows of *avances*, and the posts in place of the rows of
  /// those activities that are counted in posts.
  func records(at cutoff: Cutoff) -> [ProgressRecord] {
    let rows = progress?.records ?? []
    return social(through: cutoff.date)?.replacing(rows) ?? rows
  }

  /// The same, coded; `nil` where nothing was reported.
  func columns(at cutoff: Cutoff) -> ProgressColumns? {
    guard posts != nil else { return progress?.columns }
    return ProgressColumns(records(at: cutoff))
  }

  /// Activities of which posts and rows of *avances* say different things.
  var reconciliations: [DataIssue] {
    let year = plan.plan.fiscalYear
    guard let rows = progress?.records, let social = social(through: year.lastDay),
      let last = social.through
    else { return [] }
    return social.reconciliations(with: rows, of: plan.plan, through: last)
      .filter { !$0.agrees }.map(SocialTexts.differentProgress)
  }

  private func social(through day: CalendarDate) -> SocialProgress? {
    posts?.progress(of: plan.plan, through: day)
  }
}

extension ProgressColumns {
  /// Records, coded.
  init(_ records: [ProgressRecord]) {
    self.init()
    for record in records {
      activities.append(Int32(record.activity))
      days.append(Int32(record.date.dayNumber))
      evidence.append(record.evidence == nil ? 0 : 1)
      lines.append(Int32(record.origin.line ?? 0))
      verified.append(record.isVerified == true ? 1 : 0)
      let (kind, amount, denominator) = Self.coded(record.value)
      kinds.append(kind.rawValue)
      amounts.append(amount)
      denominators.append(denominator)
    }
    // Where no record says whether it was verified, the column is not there.
    if records.allSatisfy({ $0.isVerified == nil }) { verified = [] }
  }

  private static func coded(_ value: ProgressRecord.Value) -> (Kind, Int64, Int64) {
    switch value {
    case .quantity(let quantity): (.quantity, Int64(clamping: quantity.micros), 0)
    case .ratio(let ratio):
      (
        .ratio, Int64(clamping: ratio.numerator.micros), Int64(clamping: ratio.denominator.micros)
      )
    case .milestone(let index, _): (.milestone, Int64(index), 0)
    }
  }
}
