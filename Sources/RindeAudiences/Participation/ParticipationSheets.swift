internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The sheets about dealings with citizens that any report may carry.
///
/// Only registers that the entity keeps have sheets, and only while they have something to show by
/// the cut-off.
package struct ParticipationSheets {
  private let material: ReportMaterial
  private let figures: ParticipationFigures
  private let composition: Composition

  package init(material: ReportMaterial) {
    self.material = material
    figures = ParticipationFigures(material.participation)
    composition = Composition(material: material)
  }

  private typealias Columns = CaseColumnTexts

  private var texts: ParticipationSheetTexts {
    ParticipationSheetTexts(cutoff: SpanishNumber.longDate(material.cutoff.date))
  }

  /// The sheets, in the order questions, commitments, petitions, spaces.
  package func sheets() -> [Sheet] { questions + commitments + petitions + spaces }

  private var questions: [Sheet] {
    guard let register = material.participation.questions, let figures = figures.questions,
      !register.cases.isEmpty
    else { return [] }
    let list = CaseListTables.questions(register)
    let events = caseTable(
      "preguntas",
      [Columns.event, Columns.date],
      figures,
      by: "evento",
      countedIn: list
    )
    return [
      composition.sheet("Preguntas_por_evento", texts.questions(figures), events)
        .drawing([chart(of: figures, by: "evento", in: events)])
    ]
      + division("Preguntas_por_canal", figures, by: "canal", Columns.channel, countedIn: list)
      + [
        composition.sheet("Preguntas_detalle", texts.questionList(figures), list, .working)
          .forTheRecord
      ]
  }

  private var commitments: [Sheet] {
    guard let register = material.participation.commitments, let figures = figures.commitments,
      !register.cases.isEmpty
    else { return [] }
    let list = CaseListTables.commitments(register)
    let events = caseTable(
      "compromisos_por_evento",
      [Columns.event],
      figures,
      by: "evento",
      countedIn: list
    )
    return [
      composition.sheet("Compromisos_por_evento", texts.commitments(figures, by: "evento"), events)
        .drawing([chart(of: figures, by: "evento", in: events)])
    ]
      + division(
        "Compromisos_por_responsable",
        figures,
        by: "responsable",
        Columns.responsible,
        countedIn: list
      )
      + [
        composition.sheet("Compromisos_detalle", texts.commitmentList, list, .working)
          .unlessLong
      ]
  }

  private var petitions: [Sheet] {
    guard let figures = figures.petitions, figures.total.summary.received > 0 else { return [] }
    let kinds = caseTable("pqrsd", [Columns.kind], figures, by: "tipo")
    return [
      composition.sheet("PQRSD_por_tipo", texts.petitions(figures, by: "tipo"), kinds)
        .drawing([chart(of: figures, by: "tipo", in: kinds)])
    ]
      + division("PQRSD_por_canal", figures, by: "canal", Columns.channel)
      + division("PQRSD_por_dependencia", figures, by: "dependencia", Columns.office)
  }

  private var spaces: [Sheet] {
    guard let figures = figures.spaces else { return [] }
    let tables = SpaceTables(figures: figures, names: material.figures)
    let coverage = CoverageTables(goals: figures.goals, names: material.figures)
    let held: [Sheet] =
      figures.results.spaces.isEmpty
      ? []
      : [
        composition.sheet("Espacios", texts.spaces(figures), tables.spaces()).unlessLong,
        composition.sheet("Espacios_por_tipo", texts.spaceKinds, tables.kinds()),
      ]
        + (figures.groups.isEmpty
          ? [] : [composition.sheet("Asistencia", texts.attendance, tables.attendance())])
    guard !figures.goals.isEmpty else { return held }
    return held + [
      composition.sheet("Cobertura_por_actividad", texts.coverageSummary, coverage.summary()),
      composition.sheet("Cobertura_detalle", texts.coverage(figures), coverage.table())
        .forTheRecord,
    ]
  }

  /// A sheet for a division, where the files name some part of it.
  private func division(
    _ name: String,
    _ figures: CaseFigures,
    by division: String,
    _ column: Column,
    countedIn list: Table? = nil
  ) -> [Sheet] {
    guard figures.division(division).contains(where: \.isNamed) else { return [] }
    return [
      composition.sheet(
        name,
        texts.division(figures, by: division),
        caseTable(name.lowercased(), [column], figures, by: division, countedIn: list)
      ).unlessLong
    ]
  }

  private func chart(of figures: CaseFigures, by division: String, in table: Table) -> Chart? {
    CaseCharts(figures: figures, subjects: figures.division(division)).states(in: table)
  }

  private func caseTable(
    _ id: String,
    _ names: [Column],
    _ figures: CaseFigures,
    by division: String,
    countedIn list: Table? = nil
  ) -> Table {
    let subjects = figures.division(division)
    let labels = Set(subjects.map { "\($0.label.lowercased()) \($0.date?.dayNumber ?? 0)" })
    let isLive = labels.count == subjects.count
    return CaseTable(
      id: id,
      names: names,
      subjects: subjects,
      total: figures.total,
      words: figures.words,
      figures: material.figures,
      membership: isLive
        ? list.map { CaseTable.Membership(table: $0.id, columns: names.map(\.key)) } : nil
    ).table()
  }
}
