internal import RindeAnalysis
internal import RindeModel

/// The figures about dialogue spaces, each with the path by which it is known.
struct SpaceFigures {
  /// Spaces that one row counts.
  struct Subject {
    /// `espacios/tipo/feria`, `espacios/total`.
    let path: String
    let label: String
    let isNamed: Bool
    let part: SpaceResults.Part
    /// The group whose people count; `nil` for all people.
    let group: String?
  }

  /// What one activity expects, of places or of groups.
  struct Goal {
    /// `espacios/cobertura/2.2`.
    let path: String
    /// `territorios` or `grupos`.
    let figure: String
    let activity: String
    let reach: Coverage.Reach
    let coverage: Coverage

    var isOfPlaces: Bool { figure == "territorios" }
  }

  let results: SpaceResults

  var total: Subject {
    Subject(
      path: "espacios/total",
      label: CaseTexts.total,
      isNamed: true,
      part: results.whole,
      group: nil
    )
  }

  var kinds: [Subject] { subjects("tipo", results.kinds) }

  var groups: [Subject] { subjects("grupo", results.groups) }

  var subjects: [Subject] { [total] + kinds + groups }

  var goals: [Goal] {
    results.coverage.flatMap { coverage in
      [("territorios", coverage.places), ("grupos", coverage.groups)].compactMap { figure, reach in
        reach.map {
          Goal(
            path: "espacios/cobertura/\(coverage.goal.activity)",
            figure: figure,
            activity: coverage.goal.activity,
            reach: $0,
            coverage: coverage
          )
        }
      }
    }
  }

  private func subjects(_ division: String, _ parts: [SpaceResults.Part]) -> [Subject] {
    let nameless = CaseTexts.nameless(division, besides: parts.compactMap(\.name))
    let slugs = FigureID.slugs(of: parts.map { $0.name ?? nameless })
    return zip(parts, slugs).map { part, slug in
      Subject(
        path: "espacios/\(division)/\(slug)",
        label: part.name ?? nameless,
        isNamed: part.name != nil,
        part: part,
        group: division == "grupo" ? part.name ?? "" : nil
      )
    }
  }
}
