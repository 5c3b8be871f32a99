internal import RindeModel
internal import RindeReport
internal import RindeSources

extension TemplateBook {
  /// The plan's matrix, with the columns that confirm what its words mean.
  static func plan(_ entity: TemplateEntity) -> TemplateBook {
    TemplateBook(
      name: "plan",
      sheet: "Plan",
      title: PlanTemplateTexts.title(entity.year.year),
      introduction: PlanTemplateTexts.introduction,
      columns: columns.compactMap { column in
        guard let guide = PlanTemplateTexts.guide(to: column) ?? ProposalTexts.guide(to: column)
        else { return nil }
        let cell = cell(column, entity)
        return TemplateColumn(
          column.heading,
          entry(column),
          need(column),
          width: width(column),
          isCode: column == .number,
          accepts: guide.accepts,
          example: guide.example,
          cell: cell
        )
      }
    )
  }

  /// In the order in which they are written.
  private static let columns: [PlanColumn] = [
    .subcomponent, .number, .activity, .target, .indicator, .responsible, .start, .end,
    .targetValue, .targetKind, .bound, .unit, .multiplier, .periodicity, .programming,
    .accumulation, .baseline, .weight,
  ]

  private static func entry(_ column: PlanColumn) -> Column.Entry {
    switch column {
    case .start, .end: .date
    case .targetValue, .baseline, .weight: .number
    case .targetKind, .bound, .periodicity, .accumulation: .list(column.words)
    default: .text
    }
  }

  private static func need(_ column: PlanColumn) -> TemplateColumn.Need {
    switch column {
    case .activity, .target: .required
    default: .optional
    }
  }

  private static func width(_ column: PlanColumn) -> Column.Width {
    switch column {
    case .activity, .target, .indicator, .programming: .wide
    case .subcomponent, .responsible: .medium
    default: .narrow
    }
  }

  private static func cell(_ column: PlanColumn, _ entity: TemplateEntity) -> Cell {
    let example = entity.kind.example
    let days = entity.deliveries
    switch column {
    case .subcomponent: return .text(example.subcomponent)
    case .number: return .text(example.number)
    case .activity: return .text(example.activity)
    case .target: return .text(example.target)
    case .indicator: return .text(example.indicator)
    case .responsible: return .text(example.responsible)
    case .start: return entity.businessDay(upTo: 31, month: 1).cell
    case .end: return (days.last ?? entity.year.lastDay).cell
    case .targetValue: return .integer(days.count)
    case .targetKind: return .text("conteo")
    case .bound: return .text("exacta")
    case .unit: return .text("informes")
    case .periodicity: return .text(example.periodicity)
    case .programming: return .text(days.map { "\($0):1" }.joined(separator: "; "))
    case .accumulation: return .text("suma")
    default: return .blank
    }
  }
}
