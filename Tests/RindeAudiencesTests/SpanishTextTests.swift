import RindeAudiences
import RindeModel
import Testing

@Suite("Figures and words as a Colombian office writes them")
struct SpanishTextTests {
  @Test(
    "decimal comma and dot for thousands",
    arguments: [
      ("15000", "15.000"), ("0.85", "0,85"), ("-1234.75", "-1.234,75"), ("999", "999"),
      ("1000000", "1.000.000"), ("0", "0"),
    ]
  )
  func numbers(canonical: String, expected: String) throws {
    #expect(SpanishNumber.text(try #require(Quantity(canonical: canonical))) == expected)
  }

  @Test(
    "percentages round half away from zero",
    arguments: [(3, 4, "75,0 %"), (2, 3, "66,7 %"), (1, 16, "6,3 %"), (5, 4, "125,0 %")]
  )
  func percentages(numerator: Int, denominator: Int, expected: String) {
    let ratio = Ratio(Quantity(numerator), over: Quantity(denominator))
    #expect(SpanishNumber.percentage(ratio) == expected)
  }

  @Test(
    "a figure agrees with its noun",
    arguments: [(0, "0 filas"), (1, "1 fila"), (2000, "2.000 filas")]
  )
  func counts(count: Int, expected: String) {
    #expect(SpanishNumber.count(count, "fila", "filas") == expected)
  }

  @Test("dates in words")
  func dates() throws {
    let date = try #require(CalendarDate(iso: "2022-06-30"))
    #expect(SpanishNumber.longDate(date) == "30 de junio de 2022")
  }

  @Test(
    "cut-offs have names",
    arguments: [
      ("2022-T2", "Segundo trimestre de 2022"), ("2022-PAAC-3", "Tercer seguimiento del PAAC 2022"),
      ("2022-08-31", "31 de agosto de 2022"),
    ]
  )
  func cutoffs(name: String, expected: String) throws {
    #expect(CutoffTexts.name(try #require(Cutoff(named: name)), plan: .anticorruption) == expected)
  }

  @Test(
    "a plan that is no PAAC has no follow-ups of the PAAC",
    arguments: [Entity.PlanKind.transparencyProgram, .actionPlan, nil]
  )
  func foreignCutoff(plan: Entity.PlanKind?) throws {
    let cutoff = try #require(Cutoff(named: "2022-PAAC-2"))
    #expect(CutoffTexts.name(cutoff, plan: plan) == "31 de agosto de 2022")
  }

  @Test(
    "names that hold a comma or «y» stand between quotation marks",
    arguments: [
      (["Prensa", "Hacienda"], "Prensa y Hacienda"),
      (
        ["Prensa", "Prensa, TIC y Planeación", "Hacienda"],
        "«Prensa»; «Prensa, TIC y Planeación»; y «Hacienda»"
      ),
      (["Planeación y Hacienda"], "Planeación y Hacienda"),
    ]
  )
  func quoted(names: [String], expected: String) {
    #expect(SpanishList.joined(SpanishList.quoted(names)) == expected)
  }

  @Test("a list names one more rather than say «y 1 más»")
  func shortRest() {
    #expect(SpanishList.joined(["1.1", "1.2", "1.3"], upTo: 2) == "1.1, 1.2 y 1.3")
    #expect(SpanishList.joined(["1.1", "1.2", "1.3", "1.4"], upTo: 2) == "1.1, 1.2 y 2 más")
  }

  @Test(
    "a target is read in the number of its quantity",
    arguments: [
      (Quantity(4), "publicación", "4 publicaciones"), (1, "publicaciones", "1 publicación"),
      (4, "informe", "4 informes"), (1, "mecanismos", "1 mecanismo"),
      (2, "audiencias", "2 audiencias"),
      (1, "boletines", "1 boletines"), (12, "actividad", "12 actividades"),
    ]
  )
  func units(value: Quantity, unit: String, expected: String) {
    let activity = Activity(
      id: "1",
      text: "",
      target: Target(text: "", kind: .count, value: value, unit: unit),
      programming: .unscheduled,
      origin: SourcePosition(file: "plan.csv")
    )
    #expect(activity.targetReading == expected)
  }
}
