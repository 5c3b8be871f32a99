internal import RindeAnalysis
internal import RindeModel

/// A register of cases with its total and its divisions, each with the path of its figures.
struct CaseFigures {
  let words: CaseWords
  let total: CaseSubject
  let divisions: [CaseDivision]

  /// Cases received after the cut-off.
  let later: Int

  /// The terms that were applied.
  let terms: Set<ResponseTerm>

  var subjects: [CaseSubject] { [total] + divisions.flatMap(\.subjects) }

  func division(_ name: String) -> [CaseSubject] {
    divisions.first { $0.name == name }?.subjects ?? []
  }
}

extension CaseFigures {
  static func questions(_ register: CaseRegister<CitizenQuestion>) -> CaseFigures {
    let words = CaseWords.questions
    let events = register.events
    return CaseFigures(
      words: words,
      register: register,
      divisions: [
        division("evento", events.map(\.group), dates: events.map(\.date), words),
        division("canal", register.channels, words),
      ]
    )
  }

  static func commitments(_ register: CaseRegister<Commitment>) -> CaseFigures {
    let words = CaseWords.commitments
    return CaseFigures(
      words: words,
      register: register,
      divisions: [
        division("evento", register.events, words),
        division("responsable", register.responsibles, words),
      ]
    )
  }

  static func petitions(_ register: CaseRegister<Petition>) -> CaseFigures {
    let words = CaseWords.petitions
    return CaseFigures(
      words: words,
      register: register,
      divisions: [
        division("tipo", register.kinds, words), division("canal", register.channels, words),
        division("dependencia", register.offices, words),
      ]
    )
  }

  private init(
    words: CaseWords,
    register: CaseRegister<some CitedRecord>,
    divisions: [CaseDivision]
  ) {
    self.init(
      words: words,
      total: CaseSubject(
        path: "\(words.kind)/total",
        label: CaseTexts.total,
        date: nil,
        isNamed: true,
        summary: register.summary,
        evidence: { register.cases.map { CaseTexts.evidence($0, words) } }
      ),
      divisions: divisions,
      later: register.later,
      terms: Set(register.cases.compactMap(\.term))
    )
  }

  private static func division(
    _ name: String,
    _ groups: [CaseGroup<some CitedRecord>],
    dates: [CalendarDate] = [],
    _ words: CaseWords
  ) -> CaseDivision {
    let names = groups.compactMap(\.name)
    let nameless = CaseTexts.nameless(name, besides: names)
    let slugs = FigureID.slugs(of: groups.map { $0.name ?? nameless })
    return CaseDivision(
      name: name,
      subjects: groups.indices.map { index in
        CaseSubject(
          path: "\(words.kind)/\(name)/\(slugs[index])",
          label: groups[index].name ?? nameless,
          date: dates.isEmpty ? nil : dates[index],
          isNamed: groups[index].name != nil,
          summary: groups[index].summary,
          evidence: { groups[index].cases.map { CaseTexts.evidence($0, words) } }
        )
      }
    )
  }
}

/// A record that an explanation can cite.
protocol CitedRecord: Hashable, Sendable {
  var origin: SourcePosition { get }

  /// What it is and when it began: `recibida el 17/06/2022`.
  var beginning: String { get }
}
