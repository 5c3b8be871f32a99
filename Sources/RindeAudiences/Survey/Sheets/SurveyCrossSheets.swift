internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// One table per breakdown that is read across: an option a row, a group a column.
///
/// The bases and what may be said of each share stand in the sheet of the same breakdown that has a
/// row per group; a breakdown of many groups has only that one.
struct SurveyCrossSheets {
  let view: SurveyView

  /// Groups that a page takes side by side.
  static let limit = 12

  /// Groups that a telephone or a printed page takes side by side.
  private static let pageLimit = 5

  /// Options of all questions together that a page lists.
  private static let pageRows = 60

  func sheets() -> [Sheet] {
    let breakdowns = view.breakdowns
    let titles = breakdowns.map { $0.joined(separator: " y ") }
    let names = SheetNames.names(prefix: "Cruce_", for: titles)
    let details = SheetNames.names(prefix: "Por_", for: titles)
    return breakdowns.indices.compactMap { place in
      sheet(breakdowns[place], names[place], details: details[place])
    }
  }

  private func sheet(_ variables: [String], _ name: String, details: String) -> Sheet? {
    let crossings = view.questions.indices.compactMap { crossing($0, variables) }
    var slugs: [String] = []
    var labels: [String: String] = [:]
    for group in crossings.flatMap(\.groups) {
      let slug = group.key.joined(separator: "-")
      if labels[slug] == nil { slugs.append(slug) }
      labels[slug] = group.label
    }
    guard (1...Self.limit).contains(slugs.count) else { return nil }
    typealias Texts = SurveyColumnTexts
    var columns = [Texts.number, Texts.question, Texts.narrowOption, Texts.overallShare]
    for slug in slugs {
      let label = labels[slug] ?? slug
      // A group may be called as another column is.
      let isTaken = columns.contains { $0.heading.lowercased() == label.lowercased() }
      columns.append(Texts.group(slug: slug, label: isTaken ? "\(label) (\(slug))" : label))
    }
    let table = Table(
      id: name.lowercased(),
      columns: columns,
      rows: crossings.flatMap { rows($0, slugs) },
      grouping: view.grouping(
        crossings.flatMap { crossing in
          crossing.whole.question.options.map { _ in crossing.whole.index }
        }
      )
    ).offPage([Texts.number.key])
    let sheet = SurveySummaryRows.sheet(
      name,
      SurveySheetTexts.cross(view.shortTitles(of: variables), details: details),
      table
    )
    return slugs.count > Self.pageLimit
      ? sheet.forTheRecord : sheet.unless(longerThan: Self.pageRows)
  }

  /// A question with its groups.
  private struct Crossing {
    struct Group {
      let key: [String]
      let label: String
      let domain: SurveyDomain
    }

    let whole: SurveyDomain
    let groups: [Group]
  }

  private func crossing(_ question: Int, _ variables: [String]) -> Crossing? {
    let results = view.results.questions[question].breakdowns
    guard !view.questions[question].options.isEmpty,
      let place = results.firstIndex(where: { $0.variables == variables })
    else { return nil }
    let groups = view.domains(question, breakdown: place).compactMap { domain in
      domain.group.map { Crossing.Group(key: $0.slugs, label: $0.label, domain: domain) }
    }
    return groups.isEmpty ? nil : Crossing(whole: view.domain(question), groups: groups)
  }

  private func rows(_ crossing: Crossing, _ slugs: [String]) -> [[Cell]] {
    let domains = Dictionary(
      crossing.groups.map { ($0.key.joined(separator: "-"), $0.domain) },
      uniquingKeysWith: { first, _ in first }
    )
    return crossing.whole.question.options.indices.map { option in
      [
        .text(view.number(crossing.whole.index)), .text(view.shortText(crossing.whole.index)),
        .text(crossing.whole.question.options[option].label), cell(option, crossing.whole),
      ]
        + slugs.map { slug in domains[slug].map { cell(option, $0) } ?? .blank }
    }
  }

  private func cell(_ option: Int, _ domain: SurveyDomain) -> Cell {
    guard !domain.protection.hides(option: option) else { return .withheld() }
    guard domain.result.options[option].reliability?.level != .suppress else {
      return .unreliable()
    }
    return .share(domain.result.options[option].share.value)
  }
}
