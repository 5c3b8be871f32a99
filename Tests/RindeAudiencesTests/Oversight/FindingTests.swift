import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Findings and evidence")
struct FindingTests {
  /// One activity for each type of finding, in the order of the types.
  static func everyFinding() -> AuditedPlan {
    var plan = AuditedPlan()
    for number in 1...7 { plan.add("\(number)", number == 3 ? 2 : 1, due: "2022-03-31") }
    plan.report("1", "2022-03-01", .quantity(1))
    plan.report("2", "2022-04-01", .quantity(1))
    plan.report("3", "2022-03-01", .quantity(1))
    plan.report("4", "2022-03-01", .quantity(0))
    plan.report("5", "2022-03-01", .quantity(1), evidence: nil, verified: nil)
    plan.report("6", "2022-03-01", .quantity(1), verified: false)
    plan.add("8", due: "2022-12-31")
    plan.add("9", due: "2022-12-31")
    plan.report("9", "2022-03-01", .quantity(1))
    plan.add("10", Target(text: "1", kind: .count, value: 1), .unscheduled)
    plan.add(
      "11",
      Target(text: "100%", kind: .percentage, value: 100),
      .demand(day("2022-01-01")...day("2022-12-31"))
    )
    plan.report("11", "2022-03-01", .ratio(Ratio(0, over: 0)))
    plan.add("12", Target(text: "Mejorar", kind: .qualitative, value: nil), .unscheduled)
    return plan
  }

  @Test("every type of finding can be reached, and they are counted")
  func findings() throws {
    let report = try Self.everyFinding().report(at: "2022-PAAC-1")
    let words = [
      "Cumplida", "Cumplida extemporánea", "Parcial", "Incumplida", "Sin evidencia",
      "Evidencia sin verificar", "Sin reporte", "No programada", "Anticipada",
      "Sin programación", "Sin demanda", "No calculable",
    ]
    let activities = try report.table("actividades")
    #expect(try activities.rows.indices.map { try activities.text($0, "hallazgo") } == words)
    let table = try report.table("hallazgos")
    #expect(try table.rows.indices.map { try table.text($0, "tipo") } == words)
    #expect(try table.rows.indices.allSatisfy { try table.text($0, "actividades") == "1" })
    // One of the seven that were programmed.
    #expect(try table.text(of: "Parcial", "participacion_pct") == "14.285714")
    #expect(try table.text(of: "Anticipada", "participacion_pct") == "[z]")
    #expect(try table.totalText("actividades") == "12")
  }

  @Test("a missing report is [x] and not zero")
  func unreported() throws {
    let table = try Self.everyFinding().report(at: "2022-PAAC-1").table("actividades")
    #expect(try table.text(of: "7", "reportado") == "[x]")
    #expect(try table.text(of: "7", "verificado") == "[x]")
    #expect(try table.text(of: "7", "diferencia") == "-")
    #expect(try table.text(of: "4", "reportado") == "0")
  }

  @Test("the register has every record, those without evidence and the rejected ones too")
  func register() throws {
    var plan = AuditedPlan()
    plan.add("1", 5, due: "2022-03-31")
    plan.report("1", "2022-03-01", .quantity(1))
    plan.report("1", "2022-03-02", .quantity(1), evidence: nil, verified: nil)
    plan.report("1", "2022-03-03", .quantity(1), verified: nil)
    plan.report("1", "2022-05-01", .quantity(1))
    plan.rejected = [
      DataIssue(
        code: "fecha.invalida",
        severity: .error,
        position: SourcePosition(file: "avances.csv", line: 3),
        activity: "1",
        message: "La fecha no existe."
      )
    ]
    let table = try plan.report(at: "2022-PAAC-1").table("registro_de_evidencias")
    let keys = ["fila", "evidencia", "verificado", "contado", "contado_verificado"]
    let rows = try table.rows.indices.map { row in try keys.map { try table.text(row, $0) } }
    #expect(
      rows == [
        ["2", "Acta 1", "Sí", "Sí", "Sí"],
        ["3", "Sin evidencia", "Sin revisar", "Sí", "No"],
        ["3", "-", "-", "No", "No"],
        ["4", "Acta 1", "Sin revisar", "Sí", "No"],
        ["5", "Acta 1", "Sí", "No", "No"],
      ]
    )
    #expect(try table.text(2, "motivo") == "Rechazado: La fecha no existe.")
    #expect(try table.text(4, "motivo") == "Su fecha es posterior a la de corte.")
    let activities = try plan.report(at: "2022-PAAC-1").table("actividades")
    #expect(try activities.text(0, "reportado") == "3")
    #expect(try activities.text(0, "verificado") == "1")
  }

  @Test("where the file says nothing of verification, evidence counts and the cover says so")
  func unstated() throws {
    var plan = AuditedPlan()
    plan.add("1", 2, due: "2022-03-31")
    plan.report("1", "2022-03-01", .quantity(1), verified: nil)
    plan.report("1", "2022-03-02", .quantity(1), evidence: nil, verified: nil)
    let report = try plan.report(at: "2022-PAAC-1")
    #expect(try report.table("actividades").text(0, "verificado") == "1")
    #expect(try report.table("registro_de_evidencias").text(0, "contado_verificado") == "Sí")
    #expect(
      report.coverFact("Cómo se verificó")?.hasSuffix(
        "No es una verificación de control interno."
      ) == true
    )
  }

  @Test("without records the register says so")
  func emptyRegister() throws {
    var plan = AuditedPlan()
    plan.add("1", due: "2022-12-31")
    let report = try plan.report(at: "2022-PAAC-1")
    let table = try report.table("registro_de_evidencias")
    #expect(table.rows.count == 1)
    #expect(try table.text(0, "motivo") == "No hay reportes de avance en la carpeta.")
    #expect(
      report.coverFact("Cumplimiento por conteo")
        == "No había actividades programadas a la fecha de corte."
    )
  }
}
