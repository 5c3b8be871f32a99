internal import RindeModel

extension ProgressCoder {
  /// Decides what points and commas mean, once all rows were seen.
  ///
  /// The rows that waited become the records in ``columns``.
  mutating func settle(isCommaSeparated: Bool) {
    let convention = NumberConvention(tally.evidence, isCommaSeparated: isCommaSeparated)
    let keepsDoubts = !convention.isCanonical
    if keepsDoubts { tally.doubtPoints() }
    codeDeferred(convention)
    if keepsDoubts { tally.doubtPoints() }
  }

  /// The issues in words: of the file first, then the kept findings in file order.
  var issues: [DataIssue] {
    let file = [
      rules.unusedColumnsNote,
      ProgressTexts.repetitionsNotChecked(at: rules.position(line: nil, nil)),
    ]
    var proposals = ActivityProposals(rules.activities)
    let rows = tally.firstFindings.map { kept in
      rules.issue(
        kept.finding,
        line: kept.line,
        read: kept.read,
        activity: kept.activity < 0 ? nil : kept.activity,
        proposals: &proposals
      )
    }
    return file.compactMap(\.self) + rows
  }
}
