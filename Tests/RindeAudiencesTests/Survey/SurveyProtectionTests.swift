import RindeAnalysis
import RindeAudiences
import RindeExport
import RindeReport
import Testing

@Suite("What a survey's report withholds")
struct SurveyProtectionTests {
  /// Had anything in the report depended on a hidden count, the two would differ.
  @Test("two truths that differ only in hidden counts give the same report, to the last byte")
  func indistinguishable() throws {
    let reports = [ProtectedSurvey.truth, ProtectedSurvey.otherTruth].map {
      SurveyReport(material: ProtectedSurvey(truth: $0).material).composed()
    }
    for (one, other) in zip(reports[0].sheets, reports[1].sheets) {
      #expect(one.introduction == other.introduction, "\(one.name)")
      let isSame = one == other
      #expect(isSame, "\(one.name)")
    }
    let bytes = try reports.map { try RenderedReport($0, name: "encuesta").files.map(\.bytes) }
    let isSame = bytes[0] == bytes[1]
    #expect(isSame)
  }

  @Test("hidden counts, and what follows from them, show [c]")
  func marked() throws {
    let report = SurveyReport(material: ProtectedSurvey.material).composed()
    let opinion = try report.table("por_grupo")
    // The group of three, and the one of eight without which it would follow from the total.
    for row in opinion.rows where ["Academia", "Prensa"].contains(row[3].text) {
      #expect(row[4].text == "[c]" && row[5].text == "[c]" && row[6].text == "[c]")
    }
    #expect(try report.table("escalas").text(0, "promedio") == "[c]")
    // The two lowest of five points are hidden, and the median is the fourth: 10, 15 and 10 of 43.
    #expect(try report.table("escalas").text(0, "mediana") == "4")
    #expect(try report.table("escalas").text(0, "dos_mas_altas_pct") != "[c]")
    #expect(try report.table("calidad").text(4, "no_se_pregunto") == "[c]")
    #expect(try report.table("calidad").text(4, "base") == "[c]")
    #expect(try report.table("p06_canales").text(1, "n") == "[c]")
    #expect(try report.table("diferencias_entre_grupos").text(0, "f") == "[c]")
  }

  @Test("what needs no protection is there")
  func shown() throws {
    let report = SurveyReport(material: ProtectedSurvey.material).composed()
    #expect(try report.table("p02_opinion").text(0, "n") == "19")
    let row = try #require(
      report.table("por_grupo").rows.first { $0[2].text == "Buena" && $0[3].text == "JAL" }
    )
    #expect(row[4].text == "10" && row[5].text == "20")
  }

  @Test("a scale tells what follows from the points that are shown, and nothing else")
  func scales() throws {
    func shown(_ hidden: Set<Int>, isGroup: Bool = false) -> ScaleResult? {
      SurveyProtection.Domain(
        hidesBase: false,
        hidesMissing: false,
        options: (0..<5).map(hidden.contains)
      ).shown(
        DiagnosticSurvey.scale(mean: 3.5, median: 4, top: 0.5),
        of: ProtectedSurvey.questions[2],
        isGroup: isGroup
      )
    }
    #expect(shown([])?.mean.value == 3.5)
    let low = try #require(shown([0, 1]))
    #expect(low.mean.value == nil && low.median.value == 4 && low.topTwo.value == 0.5)
    #expect(shown([1, 4]) == nil)
    #expect(shown([3, 4]) == nil)
    #expect(shown([0, 1], isGroup: true) == nil)
  }

  @Test("the report says that published answers are not withheld")
  func microdata() throws {
    var material = DiagnosticSurvey.material
    material.publishesAnswers = true
    let notes = try SurveyReport(material: material).composed().table("notas").rows
    #expect(notes.contains { $0[0].text == "Microdatos: sin reserva de cifras pequeñas" })
  }

  @Test("what people wrote stands nowhere, not even among the issues")
  func answers() throws {
    let report = SurveyReport(material: DiagnosticSurvey.material).composed()
    let texts = report.tables.flatMap(\.table.rows).joined().map(\.text)
    #expect(!texts.contains { $0.contains("Pedro") || $0.contains("300 555") })
    #expect(try report.table("inconsistencias").text(0, "veces") == "2")
  }
}
