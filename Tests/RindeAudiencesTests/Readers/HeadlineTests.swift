import RindeAnalysis
import RindeModel
import RindeReport
import Testing

@testable import RindeAudiences

@Suite("What a report says first")
struct HeadlineTests {
  @Test(
    "every report says something, and no more than five things",
    arguments: ReadersReports.names
  )
  func number(name: String) throws {
    let headlines = try #require(try ReadersReports.all()[name]).headlines
    #expect((3...5).contains(headlines.count), "\(headlines.map(\.label))")
    #expect(Set(headlines.map(\.label)).count == headlines.count)
    for headline in headlines {
      #expect(headline.base.hasSuffix("."), "\(headline.base)")
      #expect((headline.zone == nil) == (headline.cell.tone == nil))
    }
  }

  @Test("each repeats the cell of its figure", arguments: ReadersReports.names)
  func cells(name: String) throws {
    try expectCells(of: try #require(try ReadersReports.all()[name]))
  }

  @Test("each repeats the cell of its figure in the demonstration", arguments: DemoFolder.runs)
  func demo(_ run: [String]) throws {
    let report = try ReadersReports.demo(run)
    // Before anything is due, control interno has two figures to tell.
    #expect((2...5).contains(report.headlines.count))
    try expectCells(of: report)
  }

  /// The number of respondents is no figure with an identifier: it stands in the table of quality.
  private func expectCells(of report: Report) throws {
    for headline in report.headlines {
      guard let figure = headline.cell.figure else {
        let table = try report.table("calidad")
        let column = try #require(table.index(of: "encuestados"))
        #expect(headline.label == "Encuestados")
        #expect(table.rows.allSatisfy { $0[column].value == headline.cell.value })
        continue
      }
      let cells = report.cells(of: figure)
      #expect(!cells.isEmpty, "\(figure)")
      for (cell, kind) in cells {
        #expect(cell.value == headline.cell.value, "\(figure)")
        #expect(kind == headline.kind, "\(figure)")
      }
      #expect(headline.cell.formula == nil)
    }
  }

  /// Of three activities two were due in March; one was done, of the other nothing was heard.
  @Test("of a plan, with the base in words")
  func plan() throws {
    let headlines = try #require(try ReadersReports.all()["planeacion"]).headlines
    #expect(
      headlines.map(\.base) == [
        "1 de las 2 actividades que ya vencían está cumplida.",
        "Promedio del cumplimiento de las 2 actividades que ya vencían; ninguna cuenta más de 100 %.",
        "1 de las 3 actividades del plan ya completó la meta de todo el año.",
        "Promedio del avance de 3 actividades frente a su meta de todo el año; ninguna cuenta más de "
          + "100 %.",
        "No se recibió reporte de avance de 1 de las 2 actividades que ya vencían.",
      ]
    )
    // 1 of 2; (100 + 0) ÷ 2; 1 of 3; (100 + 0 + 0) ÷ 3; 1 of 2.
    #expect(
      headlines.map(\.cell.exact) == [
        "50.000000", "50.000000", "33.333333", "33.333333", "50.000000",
      ]
    )
    #expect(headlines.map(\.zone) == ["Zona baja", "Zona baja", nil, "Zona baja", nil])
    #expect(headlines[0].cell.tone == .poor)
  }

  @Test("to control interno, what was reported beside what was verified")
  func oversight() throws {
    var plan = ReadersReports.plan
    plan.report("1.2", "2022-03-10", .quantity(1), verified: false)
    let headlines = try plan.report(at: "2022-T1").headlines
    #expect(
      headlines.prefix(2).map(\.base) == [
        "Las 2 actividades que ya vencían están cumplidas, según lo que reportaron las dependencias.",
        "1 de las 2 actividades que ya vencían está cumplida, con evidencia que control interno "
          + "verificó.",
      ]
    )
    #expect(headlines.prefix(2).map(\.cell.exact) == ["100.000000", "50.000000"])
  }

  @Test("before anything is due, that nothing was")
  func nothingDue() throws {
    let material = try ReadersReports.plan.material(at: "2022-02-28")
    let headlines = PlanningReport(material: material).composed().headlines
    #expect(headlines[0].label == "Programadas a la fecha de corte")
    #expect(
      headlines[0].base
        == "Al 28 de febrero de 2022 aún no vencía ninguna de las 3 actividades del plan."
    )
    #expect(!headlines.contains { $0.label.contains("conteo") || $0.label == "Sin reporte" })
  }

  @Test("of one office, whose they are")
  func office() throws {
    let folder = try DemoFolder("pasto-2022")
    let office = try #require(folder.offices.first)
    let material = folder.material(of: office, at: try folder.cutoff("2022-T4"))
    let headlines = CouncilReport(material: material).composed().headlines
    #expect(headlines.allSatisfy { $0.cell.figure?.hasPrefix("responsable/") == true })
    #expect(headlines.contains { $0.base.contains("a cargo de «\(office.name)»") })
  }

  /// 62, 48 and 45 of 68.
  @Test("of a survey, the answers that most gave, with their question, answer and base")
  func survey() throws {
    let headlines = try #require(try ReadersReports.all()["encuesta"]).headlines
    #expect(headlines[0].label == "Encuestados")
    #expect(headlines[0].base.contains("no a toda la población"))
    #expect(headlines[1].label == "¿Sabe que la Alcaldía tiene la obligación de informar? «Sí»")
    #expect(headlines[1].base == "62 de 68 encuestados respondieron «Sí».")
    #expect(
      headlines[3].base
        == "45 de 68 encuestados marcaron «Cumplimiento de metas del plan de desarrollo»."
    )
  }

  @Test("never a share that is withheld or too unreliable to be published")
  func protected() {
    let reports = [
      SurveyReport(material: ProtectedSurvey.material).composed(),
      SurveyReport(material: SampledSurvey.material).composed(),
    ]
    for report in reports {
      #expect(report.headlines.count > 1)
      for headline in report.headlines {
        #expect(headline.cell.isNumber)
        for (cell, _) in report.cells(of: headline.cell.figure ?? "-") {
          #expect(cell.value == headline.cell.value)
        }
      }
    }
  }

  @Test("protected counts cannot be told apart by the headlines")
  func sameForBothTruths() {
    let headlines = [ProtectedSurvey.truth, ProtectedSurvey.otherTruth].map { truth in
      SurveyReport(material: ProtectedSurvey(truth: truth).material).composed().headlines
    }
    #expect(headlines[0] == headlines[1])
  }
}

extension Cell {
  /// The digits of a number; `nil` without one.
  var exact: String? {
    if case .number(let number) = value { number.exact } else { nil }
  }
}
