/// The cases of one kind up to a cut-off, with their summary.
public struct CaseRegister<Record: Hashable & Sendable>: Hashable, Sendable {
  /// Received by the cut-off, by day and place in the files.
  public let cases: [TimedCase<Record>]

  /// Cases received after the cut-off, which are left out.
  public let later: Int

  public let summary: CaseSummary

  public init(cases: [TimedCase<Record>], later: Int) {
    self.cases = cases
    self.later = later
    summary = CaseSummary(cases)
  }
}

/// Cases that share a name: of an event, a channel, an office.
public struct CaseGroup<Record: Hashable & Sendable>: Hashable, Sendable {
  /// As the office writes it; `nil` for the cases that have none.
  public let name: String?

  /// In the order of the register.
  public let cases: [TimedCase<Record>]

  public let summary: CaseSummary

  init(name: String?, cases: [TimedCase<Record>]) {
    self.name = name
    self.cases = cases
    summary = CaseSummary(cases)
  }
}

extension CaseRegister {
  /// The cases by a name of theirs, in alphabetical order, those without a name at the end.
  ///
  /// Every case is in exactly one group, so that the groups add up to the whole.
  func grouped(by name: (Record) -> String?) -> [CaseGroup<Record>] {
    Dictionary(grouping: cases) { item in name(item.record).flatMap { $0.isEmpty ? nil : $0 } }
      .map(CaseGroup.init)
      .sorted { left, right in
        guard let first = left.name, let second = right.name else { return left.name != nil }
        return ComparableName(first) < ComparableName(second)
      }
  }
}
