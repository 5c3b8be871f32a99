import RindeModel
import RindeSources
import RindeTables
import Testing

/// The words of a date, each on an activity of one thing in 2022.
@Suite("Dates say when")
struct DateGrammarTests {
  @Test(
    "days",
    arguments: [
      ("29/05/21", "2021-05-29"), ("1/02/2022", "2022-02-01"), ("30/06/2022", "2022-06-30"),
      ("2022-06-30", "2022-06-30"), ("noviembre 30 de 2022", "2022-11-30"),
      ("30 de noviembre de 2022", "2022-11-30"), ("30 de noviembre", "2022-11-30"),
      ("12/04/2022", "2022-04-12"), ("30-jun-2022", "2022-06-30"), ("30-jun-22", "2022-06-30"),
      ("30/jun/2022", "2022-06-30"), ("30 de jun. de 2022", "2022-06-30"),
    ]
  )
  func days(text: String, due: String) throws {
    let year = text.hasSuffix("/21") ? 2021 : 2022
    let activity = try PlanFixture.one(meta: "1 informe", date: text, year: year).activity("1.1")
    #expect(activity.dueDates == [due])
  }

  @Test(
    "months and ranges",
    arguments: [
      ("Diciembre de 2022", "2022-12-01", "2022-12-31"),
      ("Febrero a diciembre de 2022", "2022-02-01", "2022-12-31"),
      ("abril a septiembre", "2022-04-01", "2022-09-30"),
      ("octubre y noviembre", "2022-10-01", "2022-11-30"),
      ("a partir del 28 de octubre", "2022-10-28", "2022-12-31"),
      ("Segundo semestre de 2022", "2022-07-01", "2022-12-31"),
      ("01/02/2022 a 30/06/2022", "2022-02-01", "2022-06-30"),
      ("Vigencia 2022", "2022-01-01", "2022-12-31"), ("jun-22", "2022-06-01", "2022-06-30"),
      ("Febrero-diciembre de 2022", "2022-02-01", "2022-12-31"),
      ("Todo el año", "2022-01-01", "2022-12-31"),
      ("Durante la vigencia", "2022-01-01", "2022-12-31"),
    ]
  )
  func ranges(text: String, first: String, last: String) throws {
    let activity = try PlanFixture.one(meta: "1 informe", date: text).activity("1.1")
    #expect(try activity.window == day(first)...day(last))
    #expect(activity.dueDates == [last])
  }

  @Test(
    "periodicities of metas",
    arguments: [
      ("semanal", 49), ("quincenal", 22), ("mensual", 11), ("bimestral", 6), ("trimestral", 4),
      ("cuatrimestral", 3), ("semestral", 2), ("mensualmente", 11), ("trimestralmente", 4),
    ]
  )
  func periodicities(word: String, count: Int) throws {
    let activity = try PlanFixture.one(
      meta: "Un (1) informe \(word)",
      date: "Febrero a diciembre de 2022"
    ).activity("1.1")
    // Weeks end on Friday: 48 from 04/02 to 30/12, and the Saturday 31/12.
    #expect(activity.programming.deliveries.count == count)
    #expect(activity.target.value == Quantity(count))
  }

  @Test(
    "periodicities of dates",
    arguments: [
      ("Cada trimestre de 2022", 4), ("Semestralmente 2022", 2), ("Mensual", 12),
      ("Febrero a diciembre de 2022 (trimestralmente)", 4),
    ]
  )
  func datePeriodicities(text: String, count: Int) throws {
    let activity = try PlanFixture.one(meta: "(1) Informe presentado", date: text).activity("1.1")
    #expect(activity.programming.deliveries.count == count)
  }

  @Test(
    "several dates in a cell are one delivery each",
    arguments: [
      "31/03/2022 30/06/2022", "31/03/2022\n30/06/2022", "31/03/2022; 30/06/2022",
      "31/03/2022, 30/06/2022", "31/03/2022 y 30/06/2022",
    ]
  )
  func several(text: String) throws {
    let reading = try PlanFixture.one(meta: "2 informes", date: text)
    #expect(try reading.activity("1.1").dueDates == ["2022-03-31", "2022-06-30"])
    #expect(reading.codes(of: "1.1").contains("fecha.varias-en-celda"))
  }

  @Test("labelled dates are milestones")
  func labelled() throws {
    let activity = try PlanFixture.one(
      meta: "(1) Informe elaborado y publicado",
      date: "Informe elaborado: 30/11/2022, Informe publicado: 30/12/2022"
    ).activity("1.1")
    #expect(activity.target.kind == .milestones)
    #expect(activity.target.milestones == ["Informe elaborado", "Informe publicado"])
    #expect(activity.dueDates == ["2022-11-30", "2022-12-30"])
  }

  @Test("a term from an event is kept with its days")
  func event() throws {
    let reading = try PlanFixture.one(
      meta: "1 publicación",
      date: "30/12/2022",
      text: "Publicar las conclusiones, máximo quince días hábiles después de la audiencia"
    )
    let term = try #require(reading.readings.first?.term)
    #expect(term.days == 15)
    #expect(term.isBusinessDays)
    #expect(reading.codes(of: "1.1") == ["fecha.relativa-a-evento"])
  }

  @Test(
    "what is no date is told and the activity has none",
    arguments: ["31/02/2022", "30/13/2022", "por definir"]
  )
  func invalid(text: String) throws {
    let reading = try PlanFixture.one(meta: "1 informe", date: text)
    #expect(try reading.activity("1.1").programming == .unscheduled)
    #expect(reading.codes(of: "1.1") == ["fecha.ausente", "fecha.invalida"])
  }

  @Test("a year that is not the plan's is told")
  func otherYear() throws {
    let reading = try PlanFixture.one(meta: "1 informe", date: "30/06/2023")
    #expect(reading.codes(of: "1.1") == ["fecha.fuera-de-vigencia"])
  }

  @Test("an end before the start is told and only the end is taken")
  func reversed() throws {
    let reading = try PlanFixture.read([
      ["N.º", "Actividades", "Meta", "Fecha inicio", "Fecha final"],
      ["1.1", "Informar", "1 informe", "30/06/2022", "01/06/2022"],
    ])
    let activity = try reading.activity("1.1")
    #expect(activity.dueDates == ["2022-06-01"])
    #expect(activity.window == nil)
    #expect(reading.codes(of: "1.1").contains("fecha.invalida"))
  }
}
