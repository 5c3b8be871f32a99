internal import RindeAnalysis
internal import RindeModel

/// Finds and explains the figures about dealings with citizens.
struct ParticipationExplanation {
  private let figures: ParticipationFigures
  private let cutoff: CalendarDate

  init(material: ReportMaterial) {
    figures = ParticipationFigures(material.participation)
    cutoff = material.cutoff.date
  }

  /// The first parts of the identifiers that it knows.
  static let kinds: Set<String> = [
    CaseWords.questions.kind, CaseWords.petitions.kind, CaseWords.commitments.kind, "espacios",
  ]

  /// How a figure came about; `nil` when there is no such figure.
  func explained(_ path: FigurePath, id: String) -> Explanation? {
    let subject = "\(path.kind)/\(path.subject)"
    if let register = figures.registers.first(where: { $0.words.kind == path.kind }) {
      guard let measure = register.words.measure(named: path.figure),
        let found = register.subjects.first(where: { $0.path == subject })
      else { return nil }
      return CaseExplanation(
        figure: id,
        measure: measure,
        subject: found,
        register: register,
        cutoff: cutoff
      ).explained()
    }
    guard path.kind == "espacios", let spaces = figures.spaces else { return nil }
    let explanation = SpaceExplanation(figure: id, spaces: spaces)
    if let goal = spaces.goals.first(where: {
      $0.path.lowercased() == subject.lowercased() && $0.figure == path.figure
    }) {
      return explanation.coverage(goal)
    }
    return spaces.subjects.first { $0.path == subject }
      .flatMap { explanation.explained($0, SpaceFigures.Measure(rawValue: path.figure)) }
  }

  /// All identifiers at the cut-off.
  var identifiers: [String] {
    let names = FigureID(at: Cutoff(cutoff))
    let cases = figures.registers.flatMap { register in
      register.subjects.flatMap { subject in
        register.words.columns.map { names.participation(subject.path, $0.words.figure) }
      }
    }
    guard let spaces = figures.spaces else { return cases }
    let held = spaces.results.spaces.isEmpty ? [] : spaces.subjects
    return cases
      + held.flatMap { subject in
        SpaceFigures.Measure.allCases.map { names.participation(subject.path, $0.rawValue) }
      } + spaces.goals.map { names.participation($0.path, $0.figure) }
  }
}
