import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("The calendars of control interno")
struct FollowUpCalendarTests {
  func plan(_ kind: Entity.PlanKind?, year: Int = 2022, cutoffs: [Cutoff] = []) -> AuditedPlan {
    var plan = AuditedPlan()
    plan.kind = kind
    plan.year = year
    plan.cutoffs = cutoffs
    plan.add("1", due: "\(year)-03-31")
    plan.report("1", "\(year)-03-01", .quantity(1))
    return plan
  }

  @Test(
    "R-1.1 the last day to publish is the tenth business day",
    arguments: [
      (2020, "PAAC-1", "15 de mayo de 2020"), (2021, "PAAC-1", "14 de mayo de 2021"),
      (2022, "PAAC-2", "14 de septiembre de 2022"), (2022, "PAAC-3", "16 de enero de 2023"),
      (2025, "PAAC-2", "12 de septiembre de 2025"), (2026, "PAAC-3", "18 de enero de 2027"),
    ]
  )
  func deadlines(year: Int, cutoff: String, expected: String) throws {
    let report = try plan(.anticorruption, year: year).report(at: "\(year)-\(cutoff)")
    let fact = try #require(report.coverFact("Fecha límite de publicación"))
    #expect(fact.hasPrefix("\(expected) ("))
  }

  @Test("a PAAC cut-off is official under its date as well")
  func dateName() throws {
    let report = try plan(.anticorruption).report(at: "2022-08-31")
    #expect(report.coverFact("Seguimiento")?.hasPrefix("II cuatrimestre") == true)
  }

  @Test("a quarter of a PAAC is said to be no follow-up, and has no deadline")
  func quarter() throws {
    let report = try plan(.anticorruption).report(at: "2022-T2")
    #expect(report.coverFact("Seguimiento") == nil)
    #expect(report.coverFact("Fecha límite de publicación") == nil)
    let notice = try #require(report.coverParagraphs.first)
    #expect(
      notice == "El 30 de junio de 2022 no es una de las fechas de seguimiento del PAAC según su "
        + "guía (30 de abril de 2022, 31 de agosto de 2022 y 31 de diciembre de 2022). Este informe no "
        + "reemplaza ninguno de esos seguimientos y no tiene fecha límite de publicación. "
        + "El seguimiento que sigue es el del 31 de agosto de 2022."
    )
    let table = try report.table("seguimiento")
    #expect(try table.text(0, "seguimiento") == "I cuatrimestre")
    #expect(try table.text(1, "seguimiento") == "Corte fuera del calendario")
    #expect(try table.text(1, "fecha_corte") == "2022-06-30")
    #expect(try table.text(1, "publicar_hasta") == "-")
    #expect(try table.text(1, "periodo") == "-")
  }

  @Test("a PTEP has the cut-offs of its entity, its own name and no deadline of its own")
  func transparencyProgram() throws {
    let cutoffs = [
      Cutoff(date: day("2022-06-30"), name: "semestre-1"),
      Cutoff(date: day("2022-12-31"), name: "semestre-2"),
    ]
    var plan = plan(.transparencyProgram, cutoffs: cutoffs)
    let report = try plan.report(at: "semestre-2")
    #expect(
      report.coverFact("Componente") == "Programa de Transparencia y Ética Pública (PTEP)"
    )
    #expect(
      report.coverFact("Seguimiento")
        == "Seguimiento 2 (semestre-2): del 1 de julio al 31 de diciembre de 2022"
    )
    #expect(
      report.coverFact("Fecha límite de publicación")
        == "La entidad no ha fijado un plazo de publicación"
    )
    let table = try report.table("seguimiento")
    #expect(table.rows.count == 2)
    #expect(try table.text(0, "fecha_corte") == "2022-06-30")
    #expect(try table.text(0, "publicar_hasta") == "-")
    plan.publicationDays = 5
    // 1 July is a Friday and 4 July a holiday: 1, 5, 6, 7 and 8 July.
    #expect(
      try plan.report(at: "semestre-2").table("seguimiento").text(0, "publicar_hasta")
        == "2022-07-08"
    )
  }

  @Test("the PAAC's dates are not taken for those of another kind of plan")
  func noMixing() throws {
    for kind in [Entity.PlanKind.transparencyProgram, .actionPlan, nil] {
      let report = try plan(kind).report(at: "2022-08-31")
      #expect(report.coverFact("Fecha límite de publicación") == nil)
      #expect(report.coverFact("Componente")?.contains("Componente 3") == false)
      #expect(report.coverParagraphs.first?.contains("no corresponde a un seguimiento") == true)
      #expect(try report.table("seguimiento").rows.count == 1)
    }
  }

  @Test("a name of the PAAC for a cut-off of a PTEP is told")
  func foreignName() throws {
    let cutoffs = [Cutoff(date: day("2022-08-31"), name: "agosto")]
    let report = try plan(.transparencyProgram, cutoffs: cutoffs).report(at: "2022-PAAC-2")
    #expect(report.coverFact("Seguimiento")?.hasPrefix("Seguimiento 1 (agosto)") == true)
    #expect(report.coverParagraphs.first?.contains("calendario del PAAC") == true)
    let other = try plan(.transparencyProgram, cutoffs: cutoffs).report(at: "2022-PAAC-1")
    #expect(other.coverParagraphs.first?.contains("calendario del PAAC") == true)
    #expect(other.coverParagraphs[1].contains("que fijó la entidad (31 de agosto de 2022)"))
    let own = try plan(.transparencyProgram, cutoffs: cutoffs).report(at: "agosto")
    #expect(own.coverParagraphs.first?.contains("calendario del PAAC") == false)
  }
}
