import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@testable import RindeCommand

@Suite("Where the variance of a survey's share comes from")
struct SurveyVarianceTests {
  private static let folder = repository + "datasets/narino-2022/encuestas/percepcion-2022"

  /// A sum of parts may miss the variance by the last bits.
  private static func parts(_ variance: ShareVariance?) throws -> [Double] {
    guard case .stages(let strata, let later) = try #require(variance) else { return [] }
    return strata.map(\.variance) + later
  }

  @Test("the parts add up to the squared error of every share, of all and of every group")
  func sums() throws {
    let loaded = try LoadedSurvey(SurveyPlace(Self.folder))
    let results = try loaded.results()
    let question = try #require(results.survey.codebook.index(of: "participo"))
    let result = results.questions[question]
    var checked = 0
    func check(_ domain: DomainResult, _ group: ShareOfOption.Group?) throws {
      for option in domain.options.indices where domain.base > 0 {
        let share = ShareOfOption(question: question, option: option, group: group)
        let parts = try Self.parts(
          SurveyAnalysis.stratumVariances(of: share, in: loaded.survey, columns: loaded.columns)
        )
        let error = try #require(domain.options[option].share.standardError)
        #expect(abs(parts.reduce(0, +) - error * error) <= 1e-12 * error * error + 1e-30)
        checked += 1
      }
    }
    try check(result.overall, nil)
    for breakdown in result.breakdowns where breakdown.variables == ["sexo"] {
      for group in breakdown.groups {
        try check(group.result, .init(variables: breakdown.variables, slugs: group.slugs))
      }
    }
    #expect(checked == 6)
  }

  @Test("the calibrated weights add up to the known population")
  func weights() throws {
    let loaded = try LoadedSurvey(SurveyPlace(Self.folder))
    let weights = try SurveyAnalysis.weights(of: loaded.survey, columns: loaded.columns)
    #expect(weights.count == 608)
    #expect(abs(weights.reduce(0, +) - 266_000) < 1e-3)
  }

  @Test("a share that calibration fixes is exact, and says why it has no interval")
  func exact() throws {
    let results = try LoadedSurvey(SurveyPlace(Self.folder)).results()
    let question = try #require(results.survey.codebook.index(of: "sexo"))
    for option in results.questions[question].overall.options {
      #expect(option.share.isExact)
      #expect(option.share.effectiveSize == nil)
    }
    let words = "sin margen: coincide con el total conocido de la población"
    let printed = run("encuesta", Self.folder, "--pregunta", "sexo").output
    #expect(printed.ranges(of: words).count == 2)
    let explained = run("explicar", Self.folder, "encuesta/percepcion-2022/sexo/mujer")
    #expect(explained.output.contains("Sin margen de error: coincide con el total conocido"))
    #expect(!explained.output.contains("Intervalo del"))
  }

  @Test("the explanation shows rows, weights and parts")
  func explanation() throws {
    let result = run("explicar", Self.folder, "encuesta/percepcion-2022/participo/si")
    #expect(result.code == .done)
    #expect(result.output.contains("; peso "))
    #expect(result.output.contains("Estrato «"))
    #expect(result.output.contains("Etapa 2 del muestreo, en todos los estratos: aporta"))
  }

  /// 60.06 + 40.04 is 100.1: one part in a thousand more than 60 + 40.
  @Test("margins that were brought together are told with their factor")
  func rescaled() throws {
    let settings = """
      { "muestra": "probabilistica", "calibracion": { "metodo": "rastrillo", "reescalar": true,
        "margenes": [
          { "variable": "grupo", "totales": { "jal": 60, "jac": 40 } },
          { "variable": "estrato", "totales": { "norte": 60.06, "sur": 40.04 } }
        ] } }
      """
    let entity = ScratchSurvey.entity(["encuesta.json": settings])
    let loaded = try LoadedSurvey(SurveyPlace("\(entity.path)/\(ScratchSurvey.folder)"))
    let results = try loaded.results()
    let facts = try #require(results.calibration)
    #expect(facts.rescaledMargins.keys.sorted() == ["estrato"])
    #expect(abs((facts.rescaledMargins["estrato"] ?? 0) - 100 / 100.1) < 1e-12)
    let report = SurveyReport(material: loaded.material(results)).composed()
    let told = report.sheets.compactMap { sheet -> String? in
      guard sheet.name == "Ficha_tecnica", case .table(let table) = sheet.content else {
        return nil
      }
      return table.rows.first { $0[0] == .text("Resultado de la calibración") }.map { "\($0[1])" }
    }
    #expect(told.first?.contains("se multiplicaron por 0,999001") == true)
  }
}
