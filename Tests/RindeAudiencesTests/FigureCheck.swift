import RindeAudiences
import RindeModel
import RindeReport
import Testing

/// Holds every figure of a report against its explanation, at the figure's own date.
struct FigureCheck {
  /// What explains the figures of a date: the whole plan's, whoever reports.
  let material: (CalendarDate) throws -> ReportMaterial

  /// Goes through all cells, total rows too.
  ///
  /// - Returns: How many figures were looked at.
  func callAsFunction(_ report: Report) throws -> Int {
    var explainers: [CalendarDate: (explainer: Explainer, figures: Set<String>)] = [:]
    var count = 0
    for (_, table) in report.tables {
      for row in table.rows + [table.total].compactMap(\.self) {
        for (cell, column) in zip(row, table.columns) {
          guard let id = cell.figure else { continue }
          let date = try #require(FigurePath(id)?.date)
          if explainers[date] == nil {
            let explainer = Explainer(material: try material(date))
            explainers[date] = (explainer, Set(explainer.figures))
          }
          let (explainer, figures) = try #require(explainers[date])
          #expect(figures.contains(id), "\(id)")
          expect(cell, column.kind, equals: try #require(explainer.explanation(of: id), "\(id)"))
          count += 1
        }
      }
    }
    return count
  }

  private func expect(
    _ cell: Cell,
    _ column: Column.Kind,
    equals explanation: Explanation
  ) {
    let id = explanation.figure
    guard case .number(let number) = cell.value else {
      #expect(explanation.value.hasPrefix("Sin valor"), "\(id): \(explanation.value)")
      return
    }
    if let exact = explanation.exact {
      #expect(Quantity(canonical: exact) == Quantity(canonical: number.exact), "\(id)")
    } else {
      #expect(explanation.value == cell.printed(number, column), "\(id)")
    }
  }
}

extension Cell {
  /// The number as a reader sees it.
  fileprivate func printed(_ number: Number, _ column: Column.Kind) -> String? {
    guard let exact = Quantity(canonical: number.exact) else { return nil }
    guard case .percentage(let places) = kind ?? column else { return SpanishNumber.text(exact) }
    return SpanishNumber.percentage(Ratio(exact, over: 100), places: self.places ?? places)
  }
}
