internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// One sheet per breakdown: every question, option and group, with all respondents beside.
struct SurveyBreakdownSheets {
  let view: SurveyView

  func sheets() -> [Sheet] {
    let breakdowns = view.breakdowns
    let names = SheetNames.names(
      prefix: "Por_",
      for: breakdowns.map { $0.joined(separator: " y ") }
    )
    return zip(breakdowns, names).compactMap { breakdown, name in sheet(breakdown, name) }
  }

  private func sheet(_ variables: [String], _ name: String) -> Sheet? {
    let questions = view.questions.indices.compactMap { question -> (Int, [SurveyDomain])? in
      let results = view.results.questions[question].breakdowns
      guard let position = results.firstIndex(where: { $0.variables == variables }) else {
        return nil
      }
      let domains = view.domains(question, breakdown: position)
      return view.questions[question].options.isEmpty || domains.isEmpty
        ? nil : (question, domains)
    }
    guard !questions.isEmpty else { return nil }
    let table = Table(
      id: name.lowercased(),
      columns: columns,
      rows: questions.flatMap { rows($0.0, $0.1) }
    ).leavingOut(ShareCells.optional)
    let text = SurveySheetTexts.breakdown(
      view.shortTitles(of: variables),
      overlaps: variables.contains { view.survey.codebook[$0]?.kind == .multiple },
      isMultiple: questions.contains { view.questions[$0.0].kind == .multiple }
    )
    return SurveySummaryRows.sheet(name, text, table).forTheRecord
  }

  private var columns: [Column] {
    typealias Texts = SurveyColumnTexts
    var columns = ShareCells.columns
    columns.insert(Texts.overallShare, at: 3)
    return [Texts.number, Texts.question, Texts.narrowOption, Texts.narrowGroup] + columns
  }

  private func rows(_ question: Int, _ domains: [SurveyDomain]) -> [[Cell]] {
    let cells = ShareCells(view: view)
    let whole = view.domain(question)
    return whole.question.options.indices.flatMap { option in
      domains.map { domain in
        var row = cells.cells(
          option,
          of: domain,
          base: option == 0 ? view.name(.base, domain) : nil
        )
        row.insert(overall(option, whole), at: 3)
        return [
          .text(view.number(question)), .text(view.shortText(question)),
          .text(domain.question.options[option].label), .text(domain.group?.label ?? ""),
        ] + row
      }
    }
  }

  private func overall(_ option: Int, _ domain: SurveyDomain) -> Cell {
    guard !domain.protection.hides(option: option) else { return .withheld() }
    guard domain.result.options[option].reliability?.level != .suppress else {
      return .unreliable()
    }
    return .share(domain.result.options[option].share.value)
  }
}
