import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Sheets about dealings with citizens")
struct ParticipationSheetTests {
  @Test("each register has its sheets")
  func names() throws {
    #expect(
      try ParticipationMaterial.full().sheets().map(\.name) == [
        "Preguntas_por_evento", "Preguntas_por_canal", "Preguntas_detalle",
        "Compromisos_por_evento",
        "Compromisos_por_responsable", "Compromisos_detalle", "PQRSD_por_tipo", "PQRSD_por_canal",
        "PQRSD_por_dependencia", "Espacios", "Espacios_por_tipo", "Asistencia",
        "Cobertura_por_actividad", "Cobertura_detalle",
      ]
    )
  }

  @Test("a register without a file, or without rows by the cut-off, has none")
  func absent() throws {
    #expect(try ParticipationMaterial().sheets().isEmpty)
    var early = try ParticipationMaterial.full()
    early.records.commitments = nil
    early.goals = []
    early.cutoff = "2022-02-09"
    #expect(try early.sheets().isEmpty)
  }

  @Test("petitions by kind, by hand")
  func petitions() throws {
    let table = try #require(try ParticipationMaterial.full().tables()["pqrsd"])
    #expect(
      texts(table) == [
        // 11 April is the first business day after the 8th, a Friday.
        ["Información", "1", "1", "1", "0", "0", "0", "1", "100.000000", "1", "1.000000", "1"],
        ["Petición", "2", "2", "1", "1", "0", "0", "2", "50.000000", "31", "15.500000", "16"],
        ["Queja", "2", "0", "0", "0", "1", "1", "1", "0.000000", "", "", ""],
      ]
    )
    #expect(
      table.total?.map(text) == [
        "Total", "5", "3", "2", "1", "1", "1", "4", "50.000000", "32", "10.666667", "16",
      ]
    )
  }

  @Test("writings of one kind of petition are one, under the usual or the accented one")
  func kinds() throws {
    var material = ParticipationMaterial()
    let names = ["Peticion", "Petición", "QUEJA", "Queja", "QUEJA", "Consulta"]
    material.records.petitions = names.enumerated().map { index, name in
      Petition(
        name: name,
        kind: .general,
        received: day("2022-06-01"),
        origin: SourcePosition(file: "pqrsd.csv", line: index + 2)
      )
    }
    let table = try #require(try material.tables()["pqrsd"])
    #expect(
      texts(table).map { $0.prefix(2).joined(separator: " ") } == [
        "Consulta 1", "Petición 2", "QUEJA 3",
      ]
    )
    #expect(table.total?.prefix(2).map(text) == ["Total", "6"])
  }

  @Test("longer terms that were left out are told of petitions in their days")
  func longerTerms() throws {
    func said(_ material: ParticipationMaterial) throws -> Bool {
      try material.sheets().first { $0.name == "PQRSD_por_tipo" }?.introduction
        .contains { $0.contains("Decreto 491 de 2020") } ?? false
    }
    var material = try ParticipationMaterial.full()
    #expect(try said(material))
    material.terms = .standard.adding(ResponseTerm.emergencyExtension)
    #expect(try !said(material))
    material.terms = .standard
    material.records.petitions?.removeAll { $0.received < day("2022-05-18") }
    material.cutoff = "2022-12-31"
    #expect(try !said(material))
  }

  @Test("the cover tells what became of the register of petitions")
  func rows() throws {
    var material = try ParticipationMaterial.full()
    func told() throws -> [String] {
      let reports = [
        PlanningReport(material: try material.material()).composed(),
        OversightReport(material: try material.material()).composed(),
      ]
      return reports.flatMap { report in
        guard case .lines(let lines) = report.sheets[0].content else { return [String]() }
        return lines.filter { $0.role == .fact(label: "PQRSD") }.map(\.text)
      }
    }
    #expect(try told().isEmpty)
    material.petitionRows = RegisterRows(used: 16, rejected: 4)
    #expect(try told() == Array(repeating: "20 leídas (16 aceptadas y 4 rechazadas)", count: 2))
  }

  @Test("questions by event, and one by one")
  func questions() throws {
    let tables = try ParticipationMaterial.full().tables()
    let events = try #require(tables["preguntas"])
    #expect(
      events.rows.map { $0.prefix(9).map(text) } == [
        ["Audiencia pública", "2022-4-13", "3", "2", "1", "1", "0", "1", "3"],
        ["Foro", "2022-6-22", "2", "0", "0", "0", "2", "0", "0"],
      ]
    )
    let list = try #require(tables["preguntas_detalle"])
    #expect(
      list.rows[1].map(text) == [
        "Audiencia pública", "2022-4-13", "", "¿Cuándo termina la obra?", "2022-5-6", "2022-5-9",
        "16", "Extemporánea", "1", "preguntas.csv", "3",
      ]
    )
    // Answered after the cut-off: pending, without a date of answer.
    #expect(list.rows[4].map(text).suffix(6) == ["", "", "En término", "", "preguntas.csv", "6"])
  }

  @Test("groups without a name are named, and come last")
  func nameless() throws {
    let tables = try ParticipationMaterial.full().tables()
    func labels(_ id: String) throws -> [String] {
      try #require(tables[id]).rows.map { text($0[0]) }
    }
    #expect(try labels("pqrsd_por_canal") == ["Web", "Sin canal"])
    #expect(try labels("pqrsd_por_dependencia") == ["Hacienda", "Tránsito", "Sin dependencia"])
    #expect(try labels("compromisos_por_responsable") == ["Hacienda", "Sin responsable"])
    #expect(try labels("asistencia") == ["JAL", "Sin grupo"])
    #expect(try labels("espacios_por_tipo") == ["Feria", "Mesa", "Sin tipo"])
  }

  @Test("an office that writes «Sin canal» itself does not make two rows of one name")
  func takenLabel() throws {
    var registers = ParticipationMaterial()
    registers.records.petitions = try ["Sin canal", nil].enumerated().map { index, channel in
      Petition(
        name: "Queja",
        kind: .general,
        received: try #require(CalendarDate(iso: "2022-04-08")),
        channel: channel,
        origin: SourcePosition(file: "pqrsd.csv", line: index + 2)
      )
    }
    let table = try #require(try registers.tables()["pqrsd_por_canal"])
    #expect(
      table.rows.map { text($0[0]) } == ["Sin canal", "Sin canal registrado en el archivo"]
    )
    let figures = table.rows.compactMap { $0.compactMap(\.figure).first }
    #expect(Set(figures).count == 2)
  }

  @Test("coverage names what is missing and what was not expected")
  func coverage() throws {
    let tables = try ParticipationMaterial.full().tables()
    #expect(
      texts(try #require(tables["cobertura"])) == [
        ["2.2", "Territorio", "Comuna 1", "2", "23", "Cubierto"],
        ["2.2", "Territorio", "Comuna 2", "0", "", "Falta"],
        ["2.2", "Territorio", "Genoy", "0", "", "Falta"],
        ["2.2", "Territorio", "Mapachico", "1", "[x]", "No previsto"],
        ["N14", "Grupo de valor", "JAL", "3", "21", "Cubierto"],
        ["N14", "Grupo de valor", "Academia", "0", "", "Falta"],
      ]
    )
    #expect(
      texts(try #require(tables["cobertura_resumen"])) == [
        ["2.2", "Territorio", "3", "1", "33.333333", "Comuna 2; Genoy"],
        ["N14", "Grupo de valor", "2", "1", "50.000000", "Academia"],
      ]
    )
  }

  @Test("every formula gives the value that its cell stores")
  func formulas() throws {
    let tables = try ParticipationMaterial.full().tables()
    let formulas = FormulaValue(tables: tables)
    var count = 0
    for table in tables.values {
      for row in table.rows + [table.total].compactMap(\.self) {
        for (cell, column) in zip(row, table.columns) {
          guard let formula = cell.formula else { continue }
          count += 1
          let computed = formulas.value(of: formula, in: row, of: table)
          #expect(computed == formulas.value(of: cell), "\(table.id) \(column.key)")
        }
      }
    }
    #expect(count > 150)
  }

  @Test("tables are whole: keys tell rows apart, columns are described, names fit")
  func shape() throws {
    for sheet in try ParticipationMaterial.full().sheets() {
      guard case .table(let table) = sheet.content else { continue }
      #expect(sheet.name.count <= 31)
      #expect(table.columns.allSatisfy { $0.meaning.hasSuffix(".") }, "\(table.id)")
      #expect(Set(table.columns.map(\.heading)).count == table.columns.count)
      let positions = table.key.compactMap(table.index(of:))
      #expect(positions.count == table.key.count && !positions.isEmpty)
      let keys = Set(table.rows.map { row in positions.map { text(row[$0]) } })
      #expect(keys.count == table.rows.count, "\(table.id)")
      for row in table.rows + [table.total].compactMap(\.self) {
        #expect(row.count == table.columns.count)
      }
    }
  }

  private func texts(_ table: Table) -> [[String]] { table.rows.map { $0.map(text) } }

  private func text(_ cell: Cell) -> String {
    switch cell.value {
    case .missing(.blank): ""
    case .missing: "[x]"
    case .text(let text): text
    case .number(let number): number.exact
    case .date(let date): "\(date.year)-\(date.month)-\(date.day)"
    }
  }
}
