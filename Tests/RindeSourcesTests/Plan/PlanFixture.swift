import RindeModel
import RindeSources
import RindeTables
import Testing

/// Plans of the repository and small ones made from text.
enum PlanFixture {
  static let repository = String(
    #filePath.dropLast("Tests/RindeSourcesTests/Plan/PlanFixture.swift".count)
  )

  /// The plan of a dataset, read as the command does.
  static func dataset(_ name: String) throws -> PlanReading {
    try PlanReader(entity: entity(of: name)).read(grid(of: name))
  }

  static func entity(of name: String) throws -> Entity {
    try EntityReader.read(path: "\(repository)datasets/\(name)/entidad.json").0
  }

  static func grid(of name: String) throws -> Grid {
    let ending = name == "pasto-2022" ? "xlsx" : "csv"
    return try TableReader.grid(at: "\(repository)datasets/\(name)/plan.\(ending)")
  }

  /// A table whose first row is line 1; empty rows are skipped as the readers do.
  static func grid(_ rows: [[String]]) -> Grid {
    let numbered = rows.enumerated().map { index, texts in
      Grid.Row(
        number: index + 1,
        cells: texts.map { $0.isEmpty ? .empty : Cell(kind: .text, text: $0) }
      )
    }
    return Grid(
      file: "plan.csv",
      sheet: nil,
      rows: numbered.filter { $0.cells.contains { $0.kind != .empty } },
      mergedRanges: [],
      issues: []
    )
  }

  /// Reads rows, headings first, as the plan of an entity in 2022.
  static func read(
    _ rows: [[String]],
    year: Int = 2022,
    offices: [Office] = []
  ) throws -> PlanReading {
    let entity = Entity(name: "Ejemplo", fiscalYear: FiscalYear(year), offices: offices)
    return try PlanReader(entity: entity).read(grid(rows))
  }

  /// Reads one activity with a meta, a date and structured columns.
  static func one(
    meta: String,
    date: String = "30/12/2022",
    text: String = "Hacer",
    indicator: String = "",
    year: Int = 2022,
    columns: KeyValuePairs<String, String> = [:]
  ) throws -> PlanReading {
    try read(
      [
        ["N.º", "Actividades", "Meta", "Indicador", "Responsable", "Fecha"]
          + columns.map(\.key),
        ["1.1", text, meta, indicator, "Planeación", date] + columns.map(\.value),
      ],
      year: year
    )
  }
}

extension PlanReading {
  /// The activity with an id.
  func activity(_ id: String) throws -> Activity {
    try #require(plan.activities.first { $0.id == id }, "\(id)")
  }

  /// The stable codes of an activity's issues about meta, dates and text, sorted.
  func codes(of id: String) -> [String] {
    // The catalogue is of metas and dates; rows and cells have tests of their own.
    let codes = issues.filter { $0.activity == id }.map(\.code)
    return codes.filter { !$0.hasPrefix("plan.fila") && !$0.hasPrefix("plan.responsables") }
      .sorted()
  }
}

extension Activity {
  /// What is due in each quarter of a year, per unit of the multiplier.
  func quarters(of year: Int) -> [String] {
    (1...4).map { quarter in
      let months = (quarter * 3 - 2)...(quarter * 3)
      let due = programming.deliveries.filter {
        $0.due.components.year == year && months.contains($0.due.components.month)
      }
      return due.reduce(Quantity.zero) { $0 + $1.quantity }.description
    }
  }

  /// What is due by a day, per unit of the multiplier.
  func programmed(by date: CalendarDate) -> Quantity {
    programming.deliveries.filter { $0.due <= date }.reduce(.zero) { $0 + $1.quantity }
  }

  /// The due dates as `2022-03-31`.
  var dueDates: [String] { programming.deliveries.map(\.due.description) }
}

/// A day written as `2022-03-31`.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
