import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Several responsibles in one cell")
struct ResponsibleNamesTests {
  /// The responsibles of each activity of a plan with these cells.
  func responsibles(_ cells: [String], offices: [Office] = []) throws -> [[String]] {
    let rows = cells.enumerated().map { index, cell in
      "1.\(index + 1) Publicar;1 informe;\(cell);30/06/2022"
    }
    let text = (["Actividades;Meta;Responsable;Fecha límite"] + rows).joined(separator: "\n")
    let grid = try CSVReader.grid(of: Array(text.utf8), file: "plan.csv")
    let entity = Entity(name: "E", fiscalYear: FiscalYear(2022), offices: offices)
    return try PlanReader(entity: entity).read(grid).plan.activities.map(\.responsible)
  }

  @Test("they are taken apart when each stands alone elsewhere")
  func known() throws {
    let cells = [
      "Prensa y comunicaciones", "Secretaría TIC, Innovación y Gobierno Abierto",
      "Prensa y comunicaciones y Secretaría TIC, Innovación y Gobierno Abierto",
    ]
    #expect(try responsibles(cells)[2] == [cells[0], cells[1]])
  }

  @Test("offices of the entity are known too, with or without a sign between them")
  func offices() throws {
    let offices = [
      Office(name: "Todas las dependencias"), Office(name: "Planeación", abbreviation: "OPGI"),
    ]
    #expect(
      try responsibles(["OPGI Todas las dependencias"], offices: offices)
        == [["Planeación", "Todas las dependencias"]]
    )
  }

  @Test("an abbreviation and the whole name are one office, as the entity writes it")
  func official() throws {
    let offices = [Office(name: "Oficina de Planeación", abbreviation: "OP")]
    #expect(
      try responsibles(["OP", "OFICINA DE PLANEACION; OP", "Prensa"], offices: offices)
        == [["Oficina de Planeación"], ["Oficina de Planeación"], ["Prensa"]]
    )
    #expect(try responsibles(["OP"]) == [["OP"]])
  }

  @Test("a name that nobody else bears stays whole")
  func unknown() throws {
    let cells = ["Prensa y comunicaciones", "Prensa y comunicaciones y Secretaría de Planeación"]
    #expect(try responsibles(cells)[1] == [cells[1]])
  }

  @Test("signs at the end do not make another name")
  func signs() throws {
    #expect(
      try responsibles(["Subsecretaría.", "Subsecretaría,"]) == [
        ["Subsecretaría"], ["Subsecretaría"],
      ]
    )
  }
}
