import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Sheets of offices and subcomponents")
struct SheetNameTests {
  /// The sheets of the offices with these names, each of one activity.
  private func sheets(of offices: [String]) throws -> [Sheet] {
    var plan = AuditedPlan()
    for (position, office) in offices.enumerated() {
      plan.add("\(position + 1)", due: "2022-03-15", responsible: [office])
    }
    return CouncilReport(material: try plan.material(at: "2022-T1")).composed().sheets
      .filter { $0.name.hasPrefix("Dep_") }
  }

  @Test(
    "have names that every program takes, without connectives at their end",
    arguments: [
      (["Prensa"], ["Dep_prensa"]),
      (
        ["Secretaría de Educación", "Secretaria de Educacion"],
        ["Dep_secretaria_de_educacion", "Dep_secretaria_de_educacion_2"]
      ),
      (["Prensa", "PRENSA"], ["Dep_prensa", "Dep_prensa_2"]),
      (["¿?"], ["Dep_sin_nombre"]),
      (
        ["Secretaría de Infraestructura, Hábitat y Servicios del Norte"],
        ["Dep_secretaria_de_infraestructu"]
      ),
      (
        [
          "Subsecretaría de Desarrollo Comunitario y Participación",
          "Subsecretaría de Desarrollo Comunitario y Planeación",
        ],
        ["Dep_subsecretaria_de_desarrollo", "Dep_subsecretaria_de_2"]
      ),
    ]
  )
  func names(offices: [String], expected: [String]) throws {
    let names = try sheets(of: offices).map(\.name)
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
    #expect(Set(names.map { $0.lowercased() }).count == offices.count)
    #expect(names.first?.hasPrefix(expected[0]) == true)
    if offices.count == 1 || offices[0].count < 30 { #expect(names == expected) }
  }

  @Test("hold the office's own activity under its whole name")
  func own() throws {
    let offices = (1...40).map { "Dirección de Programas Especiales número \($0)" }
    let sheets = try sheets(of: offices)
    #expect(sheets.map(\.title) == offices)
    for (position, sheet) in sheets.enumerated() {
      guard case .table(let table) = sheet.content else { continue }
      #expect(table.rows.map { $0[0].text } == ["\(position + 1)"])
    }
  }

  @Test("a subcomponent on the peace agreement stands apart from the others")
  func peace() throws {
    var plan = AuditedPlan()
    plan.add("1", due: "2022-03-15")
    plan.add("2", due: "2022-03-15", subcomponent: "6. Informar del Acuerdo de Paz")
    plan.add("3", due: "2022-12-15", subcomponent: "6. Informar del Acuerdo de Paz")
    plan.report("2", "2022-03-01", .quantity(1))
    let report = AssemblyReport(material: try plan.material(at: "2022-T1")).composed()
    let (others, apart) = (
      try report.table("por_subcomponente"), try report.table("acuerdo_de_paz")
    )
    #expect(others.rows.map { $0[0].text } == ["Información"])
    #expect(apart.rows.map { $0[0].text } == ["6. Informar del Acuerdo de Paz"])
    #expect(try apart.text(0, "programadas") == "1")
    #expect(try apart.text(0, "cumplidas") == "1")
    #expect(
      try report.sentence("El subcomponente sobre el Acuerdo de Paz")
        == "El subcomponente sobre el Acuerdo de Paz, que se presenta aparte, tiene 2 actividades: "
        + "1 estaba programada y se cumplió 1 (100,0 %)."
    )
    #expect(report.sheets.contains { $0.name.hasPrefix("Paz_6_informar_del_acuerdo") })
  }
}
