import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Control interno's report")
struct OversightReportTests {
  /// Pasto's plan of 2022 as §5.3 of the rule book expands it, with what T-50 reports.
  func pasto() -> AuditedPlan {
    var plan = AuditedPlan()
    let all = Target(text: "100%", kind: .percentage, value: 100)
    plan.add("1.1", due: "2022-03-04")
    plan.add("1.2", all, .coverage(due: day("2022-04-22")))
    for number in 3...7 { plan.add("1.\(number)", due: "2022-12-20") }
    plan.add("1.8", all, .demand(day("2022-01-03")...day("2022-12-31")))
    plan.add("1.9", due: "2022-06-30")
    plan.add("1.10", 2, due: "2022-06-01", "2022-11-01")
    plan.add("1.11", due: "2022-07-29")
    for number in 1...8 {
      plan.add("2.\(number)", due: "2022-12-15", subcomponent: "Diálogo")
    }
    for number in 1...4 {
      plan.add("3.\(number)", due: "2022-12-30", subcomponent: "Responsabilidad")
    }
    plan.report("1.1", "2022-03-04", .quantity(1))
    plan.report("1.2", "2022-04-22", .ratio(Ratio(60, over: 60)))
    plan.report("1.9", "2022-06-30", .quantity(1))
    plan.report("1.11", "2022-07-29", .quantity(1))
    return plan
  }

  @Test("T-50 the follow-up of August has two rows, and the last rests on five activities")
  func followUps() throws {
    let report = try pasto().report(at: "2022-PAAC-2")
    let table = try report.table("seguimiento")
    #expect(table.rows.count == 2)
    // Rule book §5.3: two activities had something due in April, and both are done.
    let april = ["I cuatrimestre", "2022-04-30", "2022-05-13", "2", "2", "100.000000", "Alta"]
    let august = ["II cuatrimestre", "2022-08-31", "2022-09-14", "5", "4", "80.000000", "Alta"]
    let keys = [
      "seguimiento", "fecha_corte", "publicar_hasta", "programadas", "cumplidas", "conteo_pct",
      "zona",
    ]
    #expect(try keys.map { try table.text(0, $0) } == april)
    #expect(try keys.map { try table.text(1, $0) } == august)
    #expect(try table.text(1, "periodo") == "1 de mayo al 31 de agosto de 2022")
    #expect(try table.text(1, "componente") == "Componente 3: Rendición de cuentas")
    #expect(try table.text(1, "cumplidas_verificadas") == "4")
  }

  @Test("T-50 the cover says the follow-up, its term, the headline and the three counts")
  func cover() throws {
    let report = try pasto().report(at: "2022-PAAC-2")
    #expect(
      report.coverFact("Seguimiento") == "II cuatrimestre: del 1 de mayo al 31 de agosto de 2022"
    )
    #expect(
      report.coverFact("Fecha límite de publicación")
        == "14 de septiembre de 2022 (10 días hábiles después de la fecha de corte)"
    )
    #expect(
      report.coverFact("Periodo de las cifras")
        == "Acumulado del 1 de enero al 31 de agosto de 2022"
    )
    #expect(
      report.coverFact("Cumplimiento por conteo")
        == "80,0 % (4 de 5 actividades programadas), zona alta"
    )
    #expect(report.coverFact("Cumplimiento promedio") == "80,0 %")
    #expect(report.coverFact("Superaron la meta") == "0 de 5 actividades programadas")
    #expect(report.coverFact("Cumplieron la meta") == "4 de 5 actividades programadas")
    #expect(report.coverFact("No alcanzaron la meta") == "1 de 5 actividades programadas")
  }

  @Test("has its sheets in order, the cover first")
  func sheets() throws {
    #expect(
      try pasto().report(at: "2022-PAAC-2").sheets.map(\.name) == [
        "Portada", "Contenido", "Resumen", "Seguimiento", "Actividades", "Por_subcomponente",
        "Hallazgos", "Registro_de_evidencias", "Notas",
      ]
    )
  }

  @Test("R-3.4 the summary has the three counts with their base, and the verified figures apart")
  func summary() throws {
    var plan = pasto()
    plan.report("1.9", "2022-07-15", .quantity(1), evidence: nil, verified: nil)
    let table = try plan.report(at: "2022-PAAC-2").table("resumen")
    let counts = ["Superaron la meta", "Cumplieron la meta", "No alcanzaron la meta"]
    #expect(try counts.map { try table.text(of: $0, "cantidad") } == ["1", "3", "1"])
    #expect(try counts.allSatisfy { try table.text(of: $0, "base") == "5" })
    #expect(try table.text(of: "Cumplidas en la vigencia", "porcentaje_pct") == "17.391304")
    #expect(try table.text(of: "Conteo verificado OCI", "porcentaje_pct") == "80.000000")
    #expect(!table.rows.contains { $0[0].value == .text("Cumplimiento ponderado") })
  }

  @Test("subcomponents that a spreadsheet takes for one have no formulas that would mix them")
  func namesakes() throws {
    var plan = AuditedPlan()
    plan.add("1", due: "2022-03-31", subcomponent: "DIÁLOGO")
    plan.add("2", due: "2022-03-31", subcomponent: "Diálogo")
    let table = try plan.report(at: "2022-PAAC-1").table("por_subcomponente")
    let column = try #require(table.index(of: "programadas"))
    #expect(table.rows.map { $0[column].formula == nil } == [true, true])
    #expect(try table.text(of: "DIÁLOGO", "programadas") == "1")
  }

  @Test("T-50b with the first report of 1.10 it is five of five")
  func pastoWithReport() throws {
    var plan = pasto()
    plan.report("1.10", "2022-05-30", .quantity(1))
    let report = try plan.report(at: "2022-PAAC-2")
    #expect(try report.table("seguimiento").text(1, "conteo_pct") == "100.000000")
    let activities = try report.table("actividades")
    #expect(try activities.text(of: "1.10", "cumplida") == "Sí")
    #expect(try activities.text(of: "1.10", "programado") == "1")
    #expect(try activities.text(of: "1.10", "fecha_programada") == "01/06/2022; 01/11/2022")
    #expect(try activities.totalText("cumplida") == "5")
    #expect(try activities.totalText("avance_reportado_pct") == "100.000000")
  }

  @Test("T-22 the count and the mean stand side by side under their own names")
  func countAndMean() throws {
    var plan = AuditedPlan()
    for (index, tenths) in [10, 10, 5, 0].enumerated() {
      plan.add("\(index + 1)", 10, due: "2022-03-31")
      plan.report("\(index + 1)", "2022-03-01", .quantity(Quantity(tenths)))
    }
    let report = try plan.report(at: "2022-PAAC-1")
    let table = try report.table("seguimiento")
    #expect(try table.text(0, "conteo_pct") == "50.000000")
    #expect(try table.text(0, "zona") == "Baja")
    #expect(try table.text(0, "promedio_pct") == "62.500000")
    #expect(report.coverFact("Cumplimiento promedio") == "62,5 %")
  }

  @Test("T-52 without evidence it counts as reported and not as verified")
  func withoutEvidence() throws {
    var plan = AuditedPlan()
    plan.add("1", due: "2022-03-31")
    plan.report("1", "2022-03-01", .quantity(1), evidence: nil, verified: nil)
    let report = try plan.report(at: "2022-PAAC-1")
    let table = try report.table("actividades")
    let keys = [
      "cumplida", "cumplida_verificada", "reportado", "verificado", "diferencia",
      "avance_reportado_pct", "avance_verificado_pct", "hallazgo", "evidencia",
    ]
    #expect(
      try keys.map { try table.text(0, $0) } == [
        "Sí", "No", "1", "0", "1", "100.000000", "0.000000", "Sin evidencia", "Sin evidencia",
      ]
    )
    #expect(try report.table("seguimiento").text(0, "conteo_verificado_pct") == "0.000000")
    #expect(
      report.coverFact("Conteo verificado OCI") == "0,0 % (0 de 1 actividad programada), zona baja"
    )
  }

  @Test("nothing is written for the auditor: opinion and observations are empty and open")
  func opinion() throws {
    let table = try pasto().report(at: "2022-PAAC-2").table("actividades")
    let opinion = try #require(table.index(of: "concepto_oci"))
    let observations = try #require(table.index(of: "observaciones"))
    #expect(
      table.columns[opinion].entry
        == .list(["Conforme", "Conforme con observaciones", "No conforme", "No aplica"])
    )
    #expect(table.columns[observations].entry == .text)
    for row in table.rows + [try #require(table.total)] {
      #expect(row[opinion] == .blank)
      #expect(row[observations] == .blank)
    }
    #expect(table.columns.filter { $0.entry != nil }.count == 2)
  }

  @Test("what is not due is «No programada», without a zone and never red")
  func notProgrammed() throws {
    let table = try pasto().report(at: "2022-PAAC-2").table("actividades")
    #expect(try table.text(of: "2.1", "cumplida") == "No programada")
    #expect(try table.text(of: "2.1", "zona") == "-")
    #expect(try table.text(of: "2.1", "avance_reportado_pct") == "-")
    let row = try #require(table.rows.first { $0[0].value == .text("2.1") })
    #expect(row.allSatisfy { $0.tone == nil || $0.tone == .neutral })
  }

  @Test("a subcomponent has its own count and mean, reported and verified")
  func subcomponents() throws {
    var plan = pasto()
    plan.report("1.10", "2022-05-30", .quantity(1), evidence: nil, verified: nil)
    let table = try plan.report(at: "2022-PAAC-2").table("por_subcomponente")
    let keys = [
      "programadas", "cumplidas", "conteo_pct", "cumplidas_verificadas", "conteo_verificado_pct",
      "promedio_verificado_pct",
    ]
    #expect(
      try keys.map { try table.text(of: "Información", $0) }
        == ["5", "5", "100.000000", "4", "80.000000", "80.000000"]
    )
    #expect(try table.text(of: "Diálogo", "conteo_pct") == "-")
  }

  @Test("every amount that other cells give is a formula")
  func formulas() throws {
    let report = try pasto().report(at: "2022-PAAC-2")
    let activities = try report.table("actividades")
    for key in ["diferencia", "avance_reportado_pct", "avance_verificado_pct", "zona"] {
      let column = try #require(activities.index(of: key))
      #expect(activities.rows[0][column].formula != nil, "\(key)")
    }
    let followUps = try report.table("seguimiento")
    for key in ["programadas", "cumplidas", "conteo_pct", "promedio_pct", "cumplidas_verificadas"] {
      let column = try #require(followUps.index(of: key))
      #expect(followUps.rows[1][column].formula != nil, "\(key)")
    }
  }
}
