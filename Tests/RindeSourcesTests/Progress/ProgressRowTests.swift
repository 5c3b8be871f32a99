import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Rows of progress records")
struct ProgressRowTests {
  private typealias Fixture = ProgressFixture

  private func quantity(_ text: String) throws -> Quantity {
    try #require(Quantity(canonical: text))
  }

  @Test(
    "accepts what an office may report",
    arguments: [
      (Fixture.row("1.1", quantity: "1"), "quantity 1", [String]()),
      (Fixture.row("1.1", quantity: "0"), "quantity 0", []),
      (Fixture.row("1.1.", quantity: "15.000"), "quantity 15000", []),
      (Fixture.row("n21", milestone: "INFORME  ELABORADO"), "milestone 0 Informe elaborado", []),
      (
        Fixture.row("N21", quantity: "1", milestone: "Informe publicado"),
        "milestone 1 Informe publicado", []
      ),
      (Fixture.row("N21", milestone: "publicado"), "milestone 1 Informe publicado", []),
      (Fixture.row("N21", quantity: "0"), "quantity 0", []),
      (Fixture.row("2.1", numerator: "8", denominator: "10"), "ratio 8/10", []),
      (
        Fixture.row("2.1", numerator: "0", denominator: "0"), "ratio 0/0",
        ["avance.denominador-cero denominador 0"]
      ),
      (
        Fixture.row("2.1", numerator: "12", denominator: "10"), "ratio 12/10",
        ["avance.numerador-mayor numerador 12"]
      ),
      (
        Fixture.row("2.1", quantity: "1", numerator: "8", denominator: "10"), "ratio 8/10",
        ["avance.cantidad-y-razon cantidad 1"]
      ),
      (
        Fixture.row("1.1", quantity: "1", numerator: "8", denominator: "10"), "quantity 1",
        ["avance.cantidad-y-razon cantidad 1"]
      ),
      (Fixture.row("2.2", quantity: "0,85"), "ratio 85/100", []),
      (Fixture.row("2.2", quantity: "85 %"), "ratio 85/100", []),
      (Fixture.row("2.2", quantity: "85,5%"), "ratio 85.5/100", []),
      (Fixture.row("2.2", quantity: "1"), "ratio 100/100", []),
      (
        Fixture.row("2.2", quantity: "85"), "ratio 85/100",
        ["avance.porcentaje-sin-signo cantidad 85"]
      ),
      (
        Fixture.row("2.2", quantity: "120 %"), "ratio 120/100",
        ["avance.numerador-mayor cantidad 120 %"]
      ),
      (Fixture.row("3.1", quantity: "2"), "quantity 2", []),
      (
        Fixture.row("1.1", quantity: "1", evidence: " "), "quantity 1",
        ["avance.sin-evidencia evidencia  "]
      ),
      (
        Fixture.row("1.1", quantity: "1.5"), "quantity 1.5",
        ["avance.cantidad-separador cantidad 1.5"]
      ),
      (
        Fixture.row("1.1", quantity: "0,1234567"), "quantity 0.123457",
        ["avance.cantidad-redondeada cantidad 0,1234567"]
      ),
      (
        Fixture.row("1.1", quantity: "1", verified: "Pendiente"), "quantity 1",
        ["avance.verificado-ilegible verificado Pendiente"]
      ),
    ]
  )
  func accepts(row: [String], value: String, issues: [String]) throws {
    let reading = try Fixture.read([row])
    #expect(reading.summary == issues)
    #expect(reading.counts.used == 1 && reading.counts.rejected == 0)
    let read = reading.records.first.map {
      switch $0.value {
      case .quantity(let quantity): "quantity \(quantity)"
      case .ratio(let ratio): "ratio \(ratio.numerator)/\(ratio.denominator)"
      case .milestone(let index, let label): "milestone \(index) \(label)"
      }
    }
    #expect(read == value)
    #expect(reading.columns.count == 1)
  }

  @Test(
    "keeps out what cannot be used and says why",
    arguments: [
      (Fixture.row("1.2", quantity: "1"), ["avance.actividad-desconocida actividad 1.2"]),
      (Fixture.row("", quantity: "1"), ["avance.sin-actividad actividad "]),
      (
        Fixture.row("1.1", date: "31/02/2022", quantity: "1"),
        ["avance.fecha-ilegible fecha 31/02/2022"]
      ),
      (
        Fixture.row("1.1", date: "03/31/2022", quantity: "1"),
        ["avance.fecha-ilegible fecha 03/31/2022"]
      ),
      (Fixture.row("1.1", date: "", quantity: "1"), ["avance.sin-fecha fecha "]),
      (
        Fixture.row("1.1", date: "2021-12-31", quantity: "1"),
        ["avance.fecha-fuera-de-vigencia fecha 2021-12-31"]
      ),
      (
        Fixture.row("1.1", date: "01/01/23", quantity: "1"),
        ["avance.fecha-fuera-de-vigencia fecha 01/01/23"]
      ),
      (Fixture.row("1.1"), ["avance.sin-valor cantidad "]),
      (Fixture.row("1.1", quantity: "tres"), ["avance.cantidad-ilegible cantidad tres"]),
      (Fixture.row("1.1", quantity: "1.2.3"), ["avance.cantidad-ilegible cantidad 1.2.3"]),
      (Fixture.row("1.1", quantity: "-1"), ["avance.cantidad-negativa cantidad -1"]),
      (Fixture.row("1.1", quantity: "15,000"), ["avance.cantidad-ambigua cantidad 15,000"]),
      (Fixture.row("1.1", quantity: "50 %"), ["avance.porcentaje-contra-conteo cantidad 50 %"]),
      (
        Fixture.row("1.1", numerator: "1", denominator: "2"),
        ["avance.porcentaje-contra-conteo numerador 1"]
      ),
      (Fixture.row("2.1", quantity: "85 %"), ["avance.razon-incompleta cantidad 85 %"]),
      (Fixture.row("2.1", quantity: "0,85"), ["avance.razon-incompleta cantidad 0,85"]),
      (
        Fixture.row("2.1", denominator: "10"),
        ["avance.denominador-sin-numerador denominador 10"]
      ),
      (Fixture.row("2.1", numerator: "10"), ["avance.numerador-sin-denominador numerador 10"]),
      (
        Fixture.row("2.1", numerator: "5", denominator: "0"),
        ["avance.denominador-cero denominador 0"]
      ),
      (
        Fixture.row("2.1", numerator: "-5", denominator: "x"),
        ["avance.cantidad-negativa numerador -5", "avance.cantidad-ilegible denominador x"]
      ),
      (
        Fixture.row("N21", milestone: "Informe archivado"),
        ["avance.hito-desconocido hito Informe archivado"]
      ),
      (Fixture.row("1.1", milestone: "Informe"), ["avance.hito-desconocido hito Informe"]),
      (Fixture.row("N21", quantity: "1"), ["avance.hito-faltante cantidad 1"]),
      (
        Fixture.row("N21", quantity: "2", milestone: "Informe elaborado"),
        ["avance.hito-con-cantidad hito Informe elaborado"]
      ),
      (
        Fixture.row("9.9", date: "ayer", quantity: "1"),
        [
          "avance.actividad-desconocida actividad 9.9", "avance.fecha-ilegible fecha ayer",
        ]
      ),
      (["1.1", "", "", "", "", "", "OPGI", "", "", "sin novedad"], ["avance.fila-vacia - -"]),
    ]
  )
  func rejects(row: [String], issues: [String]) throws {
    let reading = try Fixture.read([row])
    #expect(reading.summary == issues)
    #expect(reading.counts.read == 1 && reading.counts.rejected == 1)
    #expect(reading.records.isEmpty && reading.columns.count == 0)
    // The fixture has no column of DIVIPOLA codes.
    #expect(reading.rejected.first?.cells == row + [""])
    #expect(reading.rejected.first?.origin.line == 2)
    #expect(issues[0].hasPrefix(reading.rejected.first?.reason ?? "?"))
  }

  @Test("proposes the nearest activities and milestones in Spanish")
  func proposals() throws {
    let reading = try Fixture.read([
      Fixture.row("N12", quantity: "1"), Fixture.row("N21", milestone: "archivado"),
      Fixture.row("2.99", quantity: "1"),
    ])
    #expect(
      reading.issues.map(\.suggestion) == [
        "¿Quiso decir «N21»?", "Escríbalo igual que en el plan.",
        "¿Quiso decir «2.1» o «2.2»?",
      ]
    )
    #expect(
      reading.issues[1].expected == "uno de los hitos: «Informe elaborado», «Informe publicado»"
    )
  }

  @Test("keeps a repeated record out with the line of the first")
  func repeated() throws {
    let reading = try Fixture.read([
      Fixture.row("1.1", date: "31/03/2022", quantity: "1"),
      Fixture.row("1.1", quantity: "1", evidence: "otra.pdf"),
      Fixture.row("1.1", date: "2022-03-31", quantity: "1,0"),
    ])
    #expect(reading.summary == ["avance.repetido - -"])
    #expect(reading.issues.first?.message.contains("línea 2") == true)
    #expect(reading.counts.used == 2 && reading.counts.rejected == 1)
  }

  @Test("takes the dates of a workbook and doubts numbers that lost their last zero")
  func native() throws {
    let header = ["N.º", "Fecha de entrega", "Ejecutado"].map { Cell(kind: .text, text: $0) }
    let cells: [[Cell]] = [
      [
        Cell(kind: .text, text: "1.10"), Cell(kind: .date, text: "2022-03-31T08:00:00"),
        Cell(kind: .number, text: "0.84999999999999998"),
      ],
      [
        Cell(kind: .number, text: "1.1"), Cell(kind: .date, text: "2022-03-31"),
        Cell(kind: .number, text: "1.5E+3"),
      ],
      [
        Cell(kind: .text, text: "1.1"), Cell(kind: .number, text: "44651"),
        Cell(kind: .uncalculated, text: ""),
      ],
    ]
    let rows = ([header] + cells).enumerated().map { Grid.Row(number: $0 + 1, cells: $1) }
    let grid = Grid(file: "a.xlsx", sheet: "Hoja1", rows: rows, mergedRanges: [], issues: [])
    let reading = try ProgressReader.read(grid, isCommaSeparated: false, plan: Fixture.plan)
    #expect(try reading.records.map(\.value) == [.quantity(quantity("0.85"))])
    #expect(
      reading.summary == [
        "avance.sin-evidencia evidencia ", "avance.actividad-ambigua N.º 1.1",
        "avance.fecha-ilegible Fecha de entrega 44651", "avance.cantidad-ilegible Ejecutado ",
      ]
    )
    #expect(reading.issues.last?.message.contains("fórmula") == true)
  }

  @Test("codes the records as columns that appear when they are needed")
  func columns() throws {
    let reading = try Fixture.read([
      Fixture.row("1.1", quantity: "1,5", verified: "Sí"),
      Fixture.row("N21", milestone: "Informe publicado", evidence: "", verified: "no"),
      Fixture.row("2.1", numerator: "8", denominator: "10"),
    ])
    let columns = reading.columns
    #expect(columns.activities == [0, 4, 2])
    #expect(columns.days == [19_082, 19_082, 19_082])
    #expect(columns.amounts == [1_500_000, 1, 8_000_000])
    #expect(columns.evidence == [1, 0, 1])
    #expect(columns.lines == [2, 3, 4])
    #expect(columns.kinds == [0, 2, 1])
    #expect(columns.denominators == [0, 0, 10_000_000])
    #expect(columns.verified == [1, 0, 0])
    #expect(reading.records.map(\.isVerified) == [true, false, nil])
  }
}
