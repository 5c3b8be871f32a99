import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Sentences on offices, delays and what comes next")
struct OfficeSentenceTests {
  /// One activity for each office; the first ones are done.
  private func plan(_ offices: [String], done: Int, due: String = "2022-03-15") -> AuditedPlan {
    var plan = AuditedPlan()
    for (position, office) in offices.enumerated() {
      plan.add("\(position + 1)", due: due, responsible: [office])
    }
    for position in 0..<done { plan.report("\(position + 1)", "2022-03-01", .quantity(1)) }
    return plan
  }

  @Test(
    "on who answers",
    arguments: [
      (["Prensa"], "2022-03-15", "El plan nombra un solo responsable."),
      (
        ["Prensa"], "2022-12-15",
        "El plan nombra un solo responsable, que aún no tenía entregas por cumplir."
      ),
      (
        ["Prensa", "Salud"], "2022-03-15",
        "El plan nombra 2 responsables, que aquí se citan como los escribe, y todos tenían entregas "
          + "por cumplir."
      ),
      (
        ["Prensa", "Salud"], "2022-12-15",
        "El plan nombra 2 responsables, que aquí se citan como los escribe; ninguno tenía todavía "
          + "entregas por cumplir."
      ),
    ]
  )
  func answerable(offices: [String], due: String, expected: String) throws {
    let plan = plan(offices, done: 0, due: due)
    #expect(try plan.council("2022-T1", beginning: "El plan nombra") == expected)
  }

  @Test("on who did all, and who is low")
  func standing() throws {
    let offices = ["Prensa", "Salud", "Infancia"]
    #expect(
      try plan(offices, done: 1).council("2022-T1", beginning: "Cumplió")
        == "Cumplió todo lo programado uno de ellos: «Prensa»."
    )
    #expect(
      try plan(offices, done: 1).council("2022-T1", beginning: "En zona baja")
        == "En zona baja están 2 de ellos: «Salud» (0,0 %) e «Infancia» (0,0 %)."
    )
    #expect(
      try plan(offices, done: 3).council("2022-T1", beginning: "Cumplieron")
        == "Cumplieron todo lo programado 3 de ellos: «Prensa», «Salud» e «Infancia»."
    )
    #expect(
      try plan(offices, done: 2).council("2022-T1", beginning: "En zona baja")
        == "En zona baja está uno de ellos: «Infancia» (0,0 %)."
    )
  }

  @Test("on what is overdue, by number")
  func overdue() throws {
    // 15 March 2022 is a Tuesday and 21 March a holiday: 11 business days to the 31st.
    let tail =
      "de la actividad 1, que vencía el 15 de marzo de 2022 y lleva 11 días hábiles de retraso."
    #expect(
      try plan(["Prensa"], done: 0).council("2022-T1", beginning: "Hay")
        == "Hay una entrega vencida sin cumplir: la \(tail)"
    )
    #expect(
      try plan(["Prensa", "Salud"], done: 0).council("2022-T1", beginning: "Hay")
        == "Hay 2 entregas vencidas sin cumplir; todas vencían el 15 de marzo de 2022."
    )
    let report = CouncilReport(material: try plan(["Prensa"], done: 1).material(at: "2022-T1"))
    #expect(!report.composed().sentences.contains { $0.hasPrefix("Hay ") })
  }

  @Test("no days late are explained, and only where there are any")
  func noDays() throws {
    func said(due: String) throws -> Bool {
      let material = try plan(["Prensa"], done: 0, due: due).material(at: "2022-T1")
      let reports = [
        PlanningReport(material: material).composed(), CouncilReport(material: material).composed(),
      ]
      let found = reports.map { report in
        report.sheets.contains { sheet in
          sheet.introduction.contains { $0.contains("Cero días hábiles de retraso: vencía") }
        }
      }
      #expect(found[0] == found[1])
      return found[0]
    }
    #expect(try said(due: "2022-03-31"))
    #expect(try !said(due: "2022-03-30"))
  }

  @Test("on what falls due next, by number")
  func upcoming() throws {
    #expect(
      try plan(["Prensa"], done: 0, due: "2022-04-20").council("2022-T1", beginning: "En los 60")
        == "En los 60 días hábiles que siguen al corte vence una entrega: la de la actividad 1, el 20 "
        + "de abril de 2022."
    )
    #expect(
      try plan(["Prensa", "Salud"], done: 0, due: "2022-04-20")
        .council("2022-T1", beginning: "En los 60")
        == "En los 60 días hábiles que siguen al corte vencen 2 entregas; la primera, de la "
        + "actividad 1, el 20 de abril de 2022."
    )
  }

  @Test(
    "lists as prose does",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a y b"), (["a", "b", "c"], "a, b y c"),
      (["Salud", "Infancia"], "Salud e Infancia"), (["agua", "hielo"], "agua y hielo"),
      (["padres", "hijos"], "padres e hijos"), (["a, b", "c"], "a, b; y c"),
    ]
  )
  func lists(words: [String], expected: String) {
    #expect(SpanishList.joined(words) == expected)
  }

  @Test("long lists say how many more there are")
  func longLists() {
    #expect(SpanishList.joined(["1", "2", "3", "4"], upTo: 2) == "1, 2 y 2 más")
    // One more word is as short as saying that there is one more.
    #expect(SpanishList.joined(["1", "2", "3"], upTo: 2) == "1, 2 y 3")
    #expect(SpanishList.joined(["1", "2", "3"], upTo: 3) == "1, 2 y 3")
  }
}
