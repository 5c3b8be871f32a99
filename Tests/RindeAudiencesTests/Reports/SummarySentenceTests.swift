import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Sentences agree with none, one and several")
struct SummarySentenceTests {
  /// Activities due in March, of which some are done, and others due in December.
  private func plan(due: Int, done: Int, later: Int = 0) -> AuditedPlan {
    var plan = AuditedPlan()
    for number in 0..<due { plan.add("\(number + 1)", due: "2022-03-15") }
    for number in 0..<later { plan.add("\(due + number + 1)", due: "2022-12-15") }
    for number in 0..<done { plan.report("\(number + 1)", "2022-03-01", .quantity(1)) }
    return plan
  }

  @Test(
    "on how much was due",
    arguments: [
      (0, 1, " tiene 1 actividad, que al 31 de marzo de 2022 aún no tenía entregas por cumplir."),
      (
        0, 2,
        " tiene 2 actividades. Al 31 de marzo de 2022 ninguna tenía todavía entregas por cumplir."
      ), (1, 0, " tiene 1 actividad, que tenía entregas por cumplir al 31 de marzo de 2022."),
      (
        1, 1,
        " tiene 2 actividades. Al 31 de marzo de 2022, una de ellas tenía entregas por cumplir."
      ),
      (2, 0, " tiene 2 actividades. Al 31 de marzo de 2022, todas tenían entregas por cumplir."),
      (
        2, 1,
        " tiene 3 actividades. Al 31 de marzo de 2022, 2 de ellas tenían entregas por cumplir."
      ),
    ]
  )
  func base(due: Int, later: Int, expected: String) throws {
    let opening = "El plan de la vigencia 2022"
    let plan = plan(due: due, done: 0, later: later)
    #expect(try plan.council("2022-T1", beginning: opening) == opening + expected)
  }

  @Test(
    "on what was fulfilled",
    arguments: [
      (1, 1, "La actividad programada se cumplió:", "100,0 %, en zona alta"),
      (1, 0, "La actividad programada no se cumplió:", "0,0 %, en zona baja"),
      (3, 0, "No se cumplió ninguna de las 3 actividades programadas:", "0,0 %, en zona baja"),
      (3, 1, "Se cumplió una de las 3 actividades programadas:", "33,3 %, en zona baja"),
      (3, 2, "Se cumplieron 2 de las 3 actividades programadas:", "66,7 %, en zona media"),
      (3, 3, "Se cumplieron las 3 actividades programadas:", "100,0 %, en zona alta"),
    ]
  )
  func headline(due: Int, done: Int, opening: String, figure: String) throws {
    let sentence = try plan(due: due, done: done).council("2022-T1", beginning: opening)
    #expect(sentence.contains(" el cumplimiento por conteo es de \(figure). "))
  }

  @Test(
    "on the quarter",
    arguments: [
      (0, 0, "no vencía ninguna entrega."),
      (
        1, 1,
        "vencían entregas de 1 actividad, que se ejecutó completa en el mismo trimestre (100,0 %)."
      ),
      (
        1, 0,
        "vencían entregas de 1 actividad, que no se ejecutó completa en el trimestre (0,0 %)."
      ),
      (
        2, 0,
        "vencían entregas de 2 actividades y ninguna se ejecutó completa en el trimestre (0,0 %)."
      ),
      (
        4, 1,
        "vencían entregas de 4 actividades y una se ejecutó completa en el trimestre (25,0 %)."
      ),
      (
        4, 2,
        "vencían entregas de 4 actividades y 2 se ejecutaron completas en el trimestre (50,0 %)."
      ),
    ]
  )
  func quarter(due: Int, done: Int, expected: String) throws {
    let sentence = try plan(due: due, done: done, later: 1)
      .council("2022-T1", beginning: "En el primer trimestre")
    #expect(sentence.hasSuffix(" \(expected)"), "\(sentence)")
  }

  @Test("without a record, one and several are told by number, and none is not told")
  func unreported() throws {
    let beginnings = [
      1: "De la actividad 1, que estaba programada, no se recibió reporte de avance.",
      3: "De 3 actividades programadas no se recibió reporte de avance: 1, 2 y 3.",
    ]
    for (due, sentence) in beginnings {
      #expect(try plan(due: due, done: 0).council("2022-T1", beginning: sentence) == sentence)
    }
    let report = CouncilReport(material: try plan(due: 2, done: 2).material(at: "2022-T1"))
    #expect(!report.composed().sentences.contains { $0.contains("no se recibió reporte") })
  }

  @Test("the mean of the year names its base where that is not the whole plan")
  func annualBase() throws {
    var plan = plan(due: 2, done: 1)
    let whole =
      "De las 2 metas de la vigencia, una está completa (50,0 %) y el avance anual promedio "
    #expect(try plan.council("2022-T1", beginning: whole) == whole + "es de 50,0 %.")
    // A target without a number has no progress: (100 + 0) ÷ 2, of three activities.
    let wish = Target(text: "Fortalecer el diálogo", kind: .qualitative, value: nil)
    plan.add("3", wish, .unscheduled)
    let part =
      "De las 3 metas de la vigencia, una está completa (33,3 %) y el avance anual promedio "
    #expect(
      try plan.council("2022-T1", beginning: part)
        == part + "de las 2 que se pueden calcular es de 50,0 %."
    )
  }

  @Test("nothing due: no percentage of compliance, no chart, no empty sheet")
  func nothingDue() throws {
    let material = try plan(due: 0, done: 0, later: 3).material(at: "2022-T1")
    for report in [
      PlanningReport(material: material).composed(), CouncilReport(material: material).composed(),
      AssemblyReport(material: material).composed(),
    ] {
      #expect(!report.sentences.contains { $0.contains("por conteo") })
      for (_, table) in report.tables {
        #expect(!table.rows.isEmpty, "\(table.id)")
        for key in ["conteo_pct", "promedio_pct", "cumplimiento_pct", "zona", "t1_pct"] {
          guard let column = table.index(of: key) else { continue }
          #expect(table.rows.allSatisfy { $0[column].text == "-" }, "\(table.id).\(key)")
        }
      }
    }
    let council = CouncilReport(material: material).composed()
    #expect(!council.sheets.contains { $0.name == "Graficos" })
  }

  @Test("the progress of the year has no zone, since part of it is not due yet")
  func annualZone() throws {
    let material = try plan(due: 1, done: 0, later: 1).material(at: "2022-T1")
    let explanation = Explainer(material: material)
      .explanation(of: "resumen/promedio-vigencia@\(material.cutoffDate)")
    #expect(try #require(explanation).zone == nil)
    let table = try PlanningReport(material: material).composed().table("resumen")
    #expect(try table.text(of: "Avance anual promedio", "zona") == "-")
    #expect(try table.text(of: "Cumplimiento promedio", "zona") == "Baja")
  }
}

extension ReportMaterial {
  fileprivate var cutoffDate: CalendarDate { results.cutoff.date }
}
