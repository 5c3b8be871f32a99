import RindeModel
import RindeSources
import Testing

@Suite("The meta and the columns that stand for it")
struct ColumnDisagreementTests {
  static let code = "meta.columna-distinta"

  @Test(
    "a plain number that is not the column's is told, and the column holds",
    arguments: [
      ("6 boletines", "4", "La meta dice 6 y la columna meta_valor dice 4; vale la columna."),
      (
        "Mínimo 15.000 ejemplares", "12000",
        "La meta dice 15.000 y la columna meta_valor dice 12.000; vale la columna."
      ),
      (
        "90 % de las peticiones", "100",
        "La meta dice 90 % y la columna meta_valor dice 100; vale la columna."
      ),
      (
        "3 informes mensuales", "24",
        "La meta dice 3 por periodo y la columna meta_valor dice 24; vale la columna."
      ),
    ]
  )
  func told(meta: String, value: String, message: String) throws {
    let reading = try PlanFixture.one(meta: meta, columns: ["meta_valor": value])
    let issue = try #require(reading.issues.first { $0.code == Self.code })
    #expect(issue.message == message)
    #expect(issue.severity == .note)
    #expect(issue.position.line == 2)
    #expect(issue.position.column == "meta_valor")
    #expect(issue.read == value)
    let target = try reading.activity("1.1").target
    #expect(target.value == Quantity(canonical: value))
    #expect(target.inference == .explicit)
  }

  @Test("a column of zero is told where the plan has no date")
  func zero() throws {
    let reading = try PlanFixture.one(
      meta: "6 boletines",
      date: "",
      columns: ["meta_valor": "0", "periodicidad": ""]
    )
    #expect(reading.issues.map(\.code).contains(Self.code))
  }

  @Test("a proposal whose meta was changed afterwards is told")
  func staleProposal() throws {
    let first = try PlanFixture.one(meta: "4 informes", date: "Cada trimestre de 2022")
    let plan = StructuredPlan(first)
    let target = try #require(plan.columns.firstIndex(of: .target))
    let changed = plan.rows.map { row in
      var row = row
      row[target] = "6 boletines"
      return row
    }
    let reading = try PlanFixture.read([plan.headings] + changed)
    #expect(reading.issues.map(\.code) == [Self.code])
    let unchanged = try PlanFixture.read([plan.headings] + plan.rows)
    #expect(unchanged.issues.isEmpty)
  }

  @Test(
    "what may be the same, was in doubt or is of another kind is not told",
    arguments: [
      // Two of each month are twenty-four.
      ("2 informes mensuales", "24", ""), ("2 informes", "24", "mensual"),
      // One for each date of the cell.
      ("6 encuentros", "12", "dos fechas"),
      // The word and the figure differ, two products, a doubtful writing.
      ("Tres (2) informes", "3", ""), ("2 informes y 3 boletines", "3", ""),
      ("15,000 ejemplares", "15000", ""),
      // By office.
      ("2 informes por dependencia", "1", ""),
      // A count whose office says that it is a percentage.
      ("4 informes", "100", "porcentaje"),
      // No number of its own.
      ("Informe publicado", "4", ""), ("", "4", ""), ("4 informes", "4", ""),
    ]
  )
  func untold(meta: String, value: String, more: String) throws {
    let reading = try PlanFixture.one(
      meta: meta,
      date: more == "dos fechas" ? "15/04/2022 y 30/09/2022" : "30/12/2022",
      columns: [
        "meta_valor": value, "periodicidad": more == "mensual" ? "mensual" : "",
        "meta_tipo": more == "porcentaje" ? "porcentaje" : "",
      ]
    )
    #expect(!reading.issues.map(\.code).contains(Self.code))
  }

  @Test("a level beside its baseline, and a multiplier, are not compared")
  func otherColumns() throws {
    let level = try PlanFixture.one(
      meta: "20 hogares más",
      columns: ["meta_valor": "60", "linea_base": "40", "acumulacion": "capacidad"]
    )
    #expect(level.issues.isEmpty)
    let repeated = try PlanFixture.one(
      meta: "32 informes",
      columns: ["meta_valor": "2", "multiplicador": "dependencia=16"]
    )
    #expect(repeated.issues.isEmpty)
  }

  @Test("the proposals of the datasets are not told", arguments: RoundTripTests.datasets)
  func proposals(name: String) throws {
    let reading = try RoundTripTests.reread(PlanFixture.dataset(name))
    #expect(!reading.issues.map(\.code).contains(Self.code))
  }

  @Test(
    "a programmed date of another year is told at its column",
    arguments: [
      ("4 informes", "2022-06-30:2; 2023-12-31:2", ["31/12/2023"]),
      (
        "4 informes", "2021-12-31:1; 2022-06-30:1; 2023-01-15:1; 2023-01-15:1",
        ["31/12/2021", "15/01/2023"]
      ),
      ("80 % de los líderes", "cobertura 2023-04-22", ["22/04/2023"]),
      ("80 % de las peticiones", "demanda 2022-01-03/2023-01-31", ["31/01/2023"]),
      ("20 visitas", "lineal 2021-11-01/2022-12-20", ["01/11/2021"]),
      ("4 informes", "2022-06-30:2; 2022-12-31:2", []),
    ]
  )
  func outsideYear(meta: String, programming: String, dates: [String]) throws {
    let reading = try PlanFixture.one(meta: meta, columns: ["programacion": programming])
    let found = reading.issues.filter { $0.code == "fecha.fuera-de-vigencia" }
    #expect(
      found.map(\.message)
        == dates.map { "La fecha \($0) no es de la vigencia 2022. Se dejó como está." }
    )
    #expect(found.allSatisfy { $0.severity == .warning && $0.position.column == "programacion" })
    #expect(found.allSatisfy { $0.read == programming && $0.position.line == 2 })
  }
}
