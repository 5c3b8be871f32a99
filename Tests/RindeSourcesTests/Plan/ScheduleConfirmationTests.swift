import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("What dates with quantities settle")
struct ScheduleConfirmationTests {
  func reading(_ cells: String) throws -> PlanReading {
    let text = """
      N.º;Actividad;Meta;Indicador;Fecha límite;programacion;meta_valor
      \(cells)
      """
    let grid = try CSVReader.grid(of: Array(text.utf8), file: "plan.csv")
    return try PlanReader(entity: Entity(name: "E", fiscalYear: FiscalYear(2026))).read(grid)
  }

  @Test("a programme with quantities ends the doubt about how a total is spread")
  func split() throws {
    let doubtful = try reading("1.1;Encuentros;Mínimo 6 encuentros;;15/04/2026 y 30/09/2026;;")
    #expect(doubtful.issues.map(\.code).contains("meta.reparto-sin-definir"))
    let settled = try reading(
      #"1.1;Encuentros;Mínimo 6 encuentros;;15/04/2026 y 30/09/2026;"2026-04-15:3; 2026-09-30:3";"#
    )
    #expect(!settled.issues.map(\.code).contains("meta.reparto-sin-definir"))
    #expect(settled.plan.activities[0].target.inference == .explicit)
    #expect(settled.plan.activities[0].programming.deliveries.map(\.quantity) == [3, 3])
  }

  @Test("a count cannot be programmed by demand")
  func demand() throws {
    let reading = try reading("1.1;Informes;2 informes;;30/06/2026;demanda;")
    let issue = try #require(reading.issues.first { $0.code == "plan.columna-ilegible" })
    #expect(issue.severity == .error)
    #expect(issue.position.column == "programacion")
    #expect(reading.plan.activities[0].programming.deliveries.count == 1)
  }

  @Test("quantities that do not add up to the total are told at their column")
  func sum() throws {
    let reading = try reading("1.1;Informes;2 informes;;30/06/2026;2026-06-30:1;2")
    let issue = try #require(reading.issues.first { $0.message.contains("suman") })
    #expect(issue.position.column == "programacion")
    #expect(issue.read == "2026-06-30:1")
  }

  @Test("of a percentage of advance the last report stands; other percentages are pooled (T-39)")
  func advance() throws {
    let advance = try reading("2.2;Ejecución;1;Porcentaje de avance en la ejecución;31/12/2026;;")
    #expect(advance.plan.activities[0].accumulation == .stock)
    let plain = try reading("2.2;Responder;100%;Porcentaje de respuestas;31/12/2026;;")
    #expect(plain.plan.activities[0].accumulation == .flow)
  }

  @Test("a cell beyond the last heading is told")
  func extraCell() throws {
    let reading = try reading("1.1;Informes;2 informes;;30/06/2026;;;perdido")
    let issue = try #require(reading.issues.first { $0.code == "plan.celda-de-mas" })
    #expect(issue.read == "perdido")
    #expect(issue.position.line == 2)
  }
}
