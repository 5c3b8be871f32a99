import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("Headings and conventions of progress files")
struct ProgressTableTests {
  private typealias Fixture = ProgressFixture

  private func read(_ rows: [[String]]) throws -> ProgressReading {
    try ProgressReader.read(Fixture.grid(rows), isCommaSeparated: false, plan: Fixture.plan)
  }

  @Test("finds the headings below title rows, without case, accents or order")
  func headings() throws {
    let reading = try read([
      ["ALCALDÍA DE EJEMPLO"], ["Seguimiento 2022", "", "Fecha: 31/03/2022"], [],
      ["FECHA DE REPORTE", "Código", "Avance", "Soporte:", "Color"],
      ["31/03/2022", "1.1", "2", "acta.pdf", "rojo"],
    ])
    #expect(reading.table.headerRow == 4)
    #expect(reading.records.count == 1 && reading.records[0].evidence == "acta.pdf")
    #expect(reading.summary == ["avance.columnas-no-usadas - Color"])
    #expect(reading.issues[0].position.line == 4)
  }

  @Test("takes as activity the column whose cells are numbers of the plan")
  func activityColumn() throws {
    let header = ["N.º", "Actividad", "Fecha", "Cantidad"]
    let byActivity = try read([header, ["1", "1.10", "31/03/2022", "2"]])
    #expect(byActivity.records.map(\.activity) == [1])
    let byNumber = try read([header, ["1.10", "Publicar el informe", "31/03/2022", "2"]])
    #expect(byNumber.records.map(\.activity) == [1])
  }

  @Test("says which columns were found and which are missing")
  func noTable() {
    let error = ProgressError.noTable(
      file: "avances.csv",
      found: ["Actividad", "Responsable"],
      missing: ["fecha", "cantidad (o numerador y denominador, o hito)"]
    )
    #expect(throws: error) { try read([["Título"], ["Actividad", "Responsable"], ["1.1", "X"]]) }
    #expect(
      throws: ProgressError.noTable(
        file: "avances.csv",
        found: [],
        missing: ["actividad", "fecha", "cantidad (o numerador y denominador, o hito)"]
      )
    ) { try read([]) }
  }

  @Test("needs numerator and denominator together when there is no quantity")
  func ratioColumns() throws {
    let row = ["2.1", "31/03/2022", "8"]
    #expect(throws: ProgressError.self) { try read([["actividad", "fecha", "numerador"], row]) }
    let header = ["actividad", "fecha", "numerador", "denominador"]
    #expect(try read([header, row + ["10"]]).counts.used == 1)
  }

  @Test(
    "decides what points and commas mean from the whole file",
    arguments: [
      // Only the es-CO habit: no evidence, not a CSV with commas.
      (["15.000"], false, ["15000"]),
      (["15,000"], false, ["avance.cantidad-ambigua"]),
      // Decimal commas anywhere: points are thousands.
      (["15.000", "15,000", "0,85"], false, ["15000", "15", "0.85"]),
      (["15.000", "1.234,5", "1.234.567"], true, ["15000", "1234.5", "1234567"]),
      // Decimal points in a CSV with commas: the canonical form, no doubt.
      (["15.000", "1.5"], true, ["15", "1.5"]),
      (["15.000"], true, ["avance.cantidad-ambigua"]),
      // Decimal points elsewhere are doubtful, and then 15.000 may be either.
      (["1.5"], false, ["1.5 avance.cantidad-separador"]),
      (["15.000", "1.5"], false, ["avance.cantidad-ambigua", "1.5 avance.cantidad-separador"]),
      (["1,234.5", "2"], true, ["1234.5 avance.cantidad-separador", "2"]),
      (["15,000", "1.5"], true, ["15000 avance.cantidad-separador", "1.5"]),
      // Both habits in one file.
      (
        ["15.000", "1.5", "0,85"], true,
        ["avance.cantidad-ambigua", "1.5 avance.cantidad-separador", "0.85"]
      ),
    ]
  )
  func convention(cells: [String], isCommaSeparated: Bool, expected: [String]) throws {
    let rows = cells.enumerated().map { index, cell in
      Fixture.row("1.1", quantity: cell, evidence: "acta \(index)")
    }
    let reading = try Fixture.read(rows, isCommaSeparated: isCommaSeparated)
    let read = (0..<cells.count).map { index in
      let line = index + 2
      let value = reading.records.first { $0.origin.line == line }.map {
        if case .quantity(let quantity) = $0.value { "\(quantity)" } else { "?" }
      }
      let codes = reading.issues.filter { $0.position.line == line }.map(\.code)
      return (([value].compactMap(\.self)) + codes).joined(separator: " ")
    }
    #expect(read == expected)
  }

  @Test("words the doubt about a number with both readings")
  func ambiguousWords() throws {
    let issue = try Fixture.read([Fixture.row("1.1", quantity: "15,000")]).issues.first
    #expect(issue?.message == "No se sabe si el número es 15.000 o 15; el avance no se usa.")
    #expect(issue?.suggestion == "Escriba 15000 o 15, sin otro separador.")
  }

  @Test("loses no row")
  func conservation() throws {
    let rows = (0..<60).map { index in
      Fixture.row(
        ["1.1", "9.9", "2.1", "N21"][index % 4],
        date: index % 3 == 0 ? "2023-01-01" : "2022-01-\(10 + index % 20)",
        quantity: index % 5 == 0 ? "" : "\(index)",
        evidence: index % 7 == 0 ? "" : "acta"
      )
    }
    let reading = try Fixture.read(rows)
    #expect(reading.counts.read == 60)
    #expect(reading.counts.used + reading.counts.rejected == 60)
    #expect(reading.records.count == reading.counts.used)
    #expect(reading.rejected.count == reading.counts.rejected)
    #expect(reading.counts.issues.values.reduce(0, +) == reading.issues.count)
  }
}
