import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("The report to the Concejo")
struct CouncilReportTests {
  private func report(_ plan: AuditedPlan, at cutoff: String) throws -> Report {
    CouncilReport(material: try plan.material(at: cutoff)).composed()
  }

  private func summary(_ plan: AuditedPlan, at cutoff: String) throws -> [String] {
    let sheet = try report(plan, at: cutoff).sheets.first { $0.name == "Resumen_ejecutivo" }
    guard case .lines(let lines)? = sheet?.content else { return [] }
    return lines.map(\.text)
  }

  @Test("begins with the whole and what is late; the sheets of each office come after")
  func order() throws {
    var plan = AuditedPlan()
    plan.add("1.1", due: "2022-03-31")
    #expect(
      try report(plan, at: "2022-T1").sheets.map(\.name) == [
        "Portada", "Contenido", "Resumen_ejecutivo", "Cifras_principales", "Por_dependencia",
        "Retrasos", "Proximas_entregas", "Graficos", "Dep_planeacion", "Indicadores", "Notas",
      ]
    )
  }

  @Test("says what the count leaves out, and one date for all that is overdue on it")
  func leftOut() throws {
    var plan = AuditedPlan()
    plan.add("1.1", due: "2022-03-31")
    plan.add("1.2", due: "2022-03-31")
    plan.add("1.3", Target(text: "1 informe", kind: .count, value: 1), .unscheduled)
    plan.report("1.3", "2022-02-10", .quantity(1))
    let sentences = try summary(plan, at: "2022-T1")
    #expect(
      sentences.contains(
        "El plan no da fecha de entrega a 1 actividad, que por eso no cuenta en el cumplimiento a la "
          + "fecha."
      )
    )
    #expect(sentences.contains { $0.hasPrefix("No se cumplió ninguna de las 2 actividades prog") })
    #expect(
      sentences.contains(
        "Hay 2 entregas vencidas sin cumplir; todas vencían el 31 de marzo de 2022, fecha del corte."
      )
    )
  }

  @Test("the worst delay is named where the dates differ")
  func worst() throws {
    var plan = AuditedPlan()
    plan.add("1.1", due: "2022-03-31")
    plan.add("1.2", due: "2022-03-28")
    // From Tuesday 29 to Thursday 31 March 2022 there are three business days.
    #expect(
      try summary(plan, at: "2022-T1").contains(
        "Hay 2 entregas vencidas sin cumplir; la de mayor retraso es la de la actividad 1.2, que "
          + "vencía el 28 de marzo de 2022 y lleva 3 días hábiles de retraso."
      )
    )
  }

  @Test("of a plan that is no PAAC, the title does not speak of the PAAC's follow-ups")
  func foreignCutoff() throws {
    var plan = AuditedPlan()
    plan.kind = .transparencyProgram
    plan.add("1.1", due: "2022-03-31")
    let title = try report(plan, at: "2022-PAAC-2").title
    #expect(title.hasSuffix("Alcaldía de Ejemplo, 31 de agosto de 2022"))
  }
}
