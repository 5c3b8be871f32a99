import RindeReport

@testable import RindeExport

/// A chart over a table of one's own, for tests of one thing.
struct SampleChart {
  var kind: Chart.Kind = .bars
  var roles: [Chart.Series.Role] = [.achieved]
  var showsPercentages = true
  var longNames: [String]? = nil
  var id = "muestra"
  /// The name of each category and its cells, one for each role.
  var rows: [(String, [Cell])] = []

  /// A percentage cell, from its points.
  static func points(_ points: Double, _ exact: String) -> Cell {
    Cell(.number(Number(points / 100, exact: exact)))
  }

  var table: Table {
    let kind: Column.Kind = showsPercentages ? .percentage(places: 1) : .integer
    return Table(
      id: "datos",
      columns: [Column(key: "nombre", heading: "Actividad n.º", kind: .code)]
        + (longNames == nil ? [] : [Column(key: "largo", heading: "Actividad", kind: .text)])
        + roles.indices.map {
          Column(key: "v\($0)", heading: "Valor \($0)", kind: kind)
        },
      rows: rows.enumerated().map { number, row in
        [.text(row.0)] + (longNames.map { [.text($0[number])] } ?? []) + row.1
      }
    )
  }

  var chart: Chart {
    Chart(
      id: id,
      title: "Avance & <meta>",
      kind: kind,
      description: "Una llegó a \"75,0 %\".",
      valueTitle: "Porcentaje de la meta",
      showsPercentages: showsPercentages,
      series: roles.enumerated().map { number, role in
        .init(
          name: role == .target ? "Meta" : "Serie \(number)",
          role: role,
          table: "datos",
          categories: "nombre",
          values: "v\(number)"
        )
      },
      longNames: longNames == nil ? nil : "largo"
    )
  }

  var report: Report {
    SmallReport.of([
      SmallReport.sheet("Datos", table),
      Sheet(name: "Graficos", title: "Gráficos", content: .charts([chart])),
    ])
  }

  /// The figure as text; `nil` when there is none.
  var html: String? { ChartFigure(chart: chart, report: report).markup?.rendered }

  /// The attributes of the elements of the drawing with that name and class, each as
  /// `name="value"` pairs.
  func elements(_ name: String, class kind: String) -> [String] {
    let drawing = (html ?? "").components(from: "class=\"dibujo", to: "<details").joined()
    return drawing.components(from: "<\(name) ", to: ">").filter {
      $0.contains("class=\"\(kind)\"")
    }
  }
}

extension String {
  /// The value of an attribute among `name="value"` pairs.
  func attribute(_ name: String) -> String? {
    (" " + self).components(from: " \(name)=\"", to: "\"").first
  }
}
