public import RindeModel

/// The questions of one event.
public struct EventGroup: Hashable, Sendable {
  /// The day of the event.
  public let date: CalendarDate

  public let group: CaseGroup<CitizenQuestion>
}

extension CaseRegister<CitizenQuestion> {
  /// By event, by day and name; two events of one name on two days are two.
  public var events: [EventGroup] {
    Dictionary(grouping: cases) { $0.record.date }.sorted { $0.key < $1.key }
      .flatMap { date, cases in
        CaseRegister(cases: cases, later: 0).grouped { $0.event }
          .map { EventGroup(date: date, group: $0) }
      }
  }

  /// By channel; the questions without one come last.
  public var channels: [CaseGroup<CitizenQuestion>] { grouped { $0.channel } }
}

extension CaseRegister<Commitment> {
  /// By event.
  public var events: [CaseGroup<Commitment>] { grouped { $0.event } }

  /// By responsible; the commitments without one come last.
  public var responsibles: [CaseGroup<Commitment>] { grouped { $0.responsible } }
}

extension CaseRegister<Petition> {
  /// By kind, under the name that the office gives it; of several writings, the usual one.
  public var kinds: [CaseGroup<Petition>] {
    let writings = CommonWritings(of: cases.map(\.record.name))
    return grouped { writings.common(for: $0.name) }
  }

  /// By channel; the petitions without one come last.
  public var channels: [CaseGroup<Petition>] { grouped { $0.channel } }

  /// By office; the petitions without one come last.
  public var offices: [CaseGroup<Petition>] { grouped { $0.office } }
}
