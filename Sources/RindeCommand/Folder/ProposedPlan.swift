internal import RindeExport
internal import RindeModel
internal import RindeReport
internal import RindeSources

/// The plan with its structured columns filled, beside the plan that was read.
struct ProposedPlan {
  let material: ReviewMaterial

  /// Writes the workbook, whole or not at all.
  ///
  /// - Returns: Its path.
  func write() throws(Failure) -> String {
    let plan = material.planPath
    let folder = plan.lastIndex(of: "/").map { String(plan[...$0]) } ?? ""
    let path = folder + ProposalTexts.fileName
    do {
      let (bytes, _) = try WorkbookExporter().rendered(report)
      try OutputFiles([OutputFile(path: path, bytes: bytes)]).replace()
    } catch {
      throw ProposalTexts.failure(error)
    }
    return path
  }

  private var report: Report {
    let entity = material.plan.plan.entity
    let structured = StructuredPlan(material.plan)
    return Report(
      id: "plan-propuesto",
      title: ProposalTexts.title(entity.name, entity.fiscalYear.year),
      author: entity.name,
      summary: ProposalTexts.summary,
      // The first day of the year, so that the same plan gives the same bytes.
      date: DateValue(year: entity.fiscalYear.year, month: 1, day: 1),
      banner: entity.isExample ? ProposalTexts.banner : nil,
      sheets: [
        Sheet(
          name: "Plan",
          title: ProposalTexts.planTitle,
          introduction: ProposalTexts.planIntroduction,
          navigation: .working,
          content: .table(planTable(structured))
        ),
        Sheet(
          name: GuideSheet.name,
          title: ProposalTexts.columnsTitle,
          introduction: ProposalTexts.columnsIntroduction,
          content: .table(columnsTable(structured))
        ),
      ]
    )
  }

  private func planTable(_ plan: StructuredPlan) -> Table {
    Table(
      id: "plan",
      columns: plan.columns.map { column in
        Column(
          key: column.rawValue,
          heading: column.heading,
          kind: column.cellKind,
          width: column.cellWidth
        )
      },
      rows: plan.rows.map { row in zip(plan.columns, row).map(Self.cell) }
    )
  }

  private func columnsTable(_ plan: StructuredPlan) -> Table {
    Table(
      id: "columnas",
      columns: [
        Column(key: "columna", heading: "Columna", kind: .text),
        Column(key: "recibe", heading: "Qué recibe", kind: .text, width: .veryWide),
        Column(key: "ejemplo", heading: "Ejemplo", kind: .text, width: .wide),
      ],
      rows: plan.columns.compactMap { column in
        ProposalTexts.guide(to: column).map { guide in
          [.text(column.heading), .text(guide.accepts), .text(guide.example)]
        }
      }
    )
  }

  /// Dates and whole numbers as such, everything else as the text that the reader understands.
  private static func cell(_ column: PlanColumn, _ text: String) -> Cell {
    switch column {
    case .start, .end:
      guard let date = CalendarDate(iso: Substring(text))?.components else { return .blank }
      return Cell(.date(DateValue(year: date.year, month: date.month, day: date.day)))
    case .targetValue, .baseline, .weight:
      guard text.utf8.count <= 15, let value = Int(text) else { return .text(text) }
      return Cell(.number(Number(Double(value), exact: text)), kind: .integer)
    default: return .text(text)
    }
  }
}

extension PlanColumn {
  fileprivate var cellKind: Column.Kind {
    switch self {
    case .number: .code
    case .start, .end: .date
    default: .text
    }
  }

  fileprivate var cellWidth: Column.Width {
    switch self {
    case .activity, .target, .indicator: .veryWide
    case .subcomponent, .output, .responsible, .programming: .wide
    case .phase, .resources, .unit, .multiplier: .medium
    default: .narrow
    }
  }
}
