import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

/// A scale whose two highest points are not precise enough, by the rule that keeps back any share.
@Suite("The two highest points of a scale")
struct ImpreciseScaleTests {
  private static let points = ["1", "2", "3", "4", "5"].map { ($0, $0) }

  private static func report(_ level: ReliabilityMark.Level) -> Report {
    let question = SurveyBuilding.question("satisfaccion", "¿Qué tan satisfecho?", .scale, points)
    let scale = ScaleResult(
      mean: SampledSurvey.interval(3.34, 0.2),
      median: EstimateResult(value: 3),
      topTwo: SampledSurvey.interval(0.432, 0.09),
      topTwoReliability: ReliabilityMark(
        level: level,
        reason: level == .suppress ? .wideInterval : nil
      )
    )
    let results = SurveyResults(
      survey: SurveyBuilding.survey(
        "percepcion",
        "Percepción",
        [question],
        SampledSurvey.settings,
        used: 136
      ),
      questions: [
        QuestionResult(
          question: 0,
          overall: SurveyBuilding.domain(base: 136, [11, 27, 49, 28, 21], scale: scale),
          breakdowns: []
        )
      ],
      sample: SampledSurvey.results.sample
    )
    let material = SurveyMaterial(results: results, entity: "Alcaldía de Prueba", version: "0.0")
    return SurveyReport(material: material).composed()
  }

  /// Whether the sheet of the question says it in words.
  private static func tellsTopTwo(_ report: Report) -> Bool {
    report.sheets.contains { sheet in
      sheet.introduction.contains { $0.contains("dio una de las dos") }
    }
  }

  @Test("are kept back with their limits where they are not precise enough, and never a finding")
  func unreliable() throws {
    let report = Self.report(.suppress)
    let table = try report.table("escalas")
    for key in ["dos_mas_altas_pct", "dos_mas_altas_inferior_pct", "dos_mas_altas_superior_pct"] {
      #expect(try table.rows[0][#require(table.index(of: key))].value == .missing(.unreliable))
    }
    #expect(try table.text(0, "marca") == "poco confiable")
    #expect(try table.text(0, "promedio") == "3.34")
    let sheet = try #require(report.sheets.first { $0.name == "Escalas" })
    #expect(
      sheet.introduction.last?.contains("no alcanza para publicar las dos más altas") == true
    )
    #expect(!report.coverParagraphs.contains { $0.contains("calificaciones más altas") })
    #expect(!Self.tellsTopTwo(report))
  }

  @Test("are published where they are")
  func reliable() throws {
    let report = Self.report(.publish)
    let table = try report.table("escalas")
    #expect(try table.text(0, "dos_mas_altas_pct") == "43.2")
    #expect(table.index(of: "marca") == nil)
    #expect(report.coverParagraphs.contains { $0.contains("calificaciones más altas") })
    #expect(Self.tellsTopTwo(report))
  }
}
