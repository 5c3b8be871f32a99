import Foundation
import RindeCommand
import Testing

/// Shares, errors and freedom after raking, against those that R's survey package gave.
@Suite("The sample of Nariño is estimated as R estimates it")
struct CalibratedSurveyTests {
  private struct Estimate: Decodable {
    let participacion: Double?
    let media: Double?
    let errorEstandar: Double
  }

  private struct Interval: Decodable {
    let inferior: Double
    let superior: Double
  }

  /// What `Tests/Independent/rake_survey.R` wrote.
  private struct Reference: Decodable {
    let gradosLibertad: Double
    let kornGraubard: [String: Interval]
    let participoPorSubregion: [String: Estimate]
  }

  private struct Result: Decodable {
    struct Option: Decodable {
      let codigo: String
      let etiqueta: String
      let participacion: Double?
      let errorEstandar: Double?
      let gradosLibertad: Double?
      let intervalo: Interval?
    }

    struct Value: Decodable {
      let valor: Double
      let errorEstandar: Double
    }

    struct Scale: Decodable { let media: Value }

    struct Group: Decodable {
      let variable: String
      let valor: String
      let opciones: [Option]
    }

    struct Question: Decodable {
      let id: String
      let opciones: [Option]
      let escala: Scale?
      let grupos: [Group]
    }

    let preguntas: [Question]
  }

  /// What the command says of the survey, computed once for all the tests.
  private static let printed = run(
    "encuesta",
    repository + "datasets/narino-2022/encuestas/percepcion-2022",
    "--formato",
    "json"
  )

  private let reference: Reference
  private let calibrated: [String: Any]
  private let questions: [String: Result.Question]
  private let tolerance = 1e-6

  init() throws {
    let path = Bundle.module.bundlePath + "/Fixtures/encuestas/percepcion-2022-calibrada.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    reference = try decoder.decode(Reference.self, from: data)
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    calibrated = try #require(document["calibradas"] as? [String: Any])
    #expect([.done, .findings].contains(Self.printed.code))
    let result = try decoder.decode(Result.self, from: Data(Self.printed.output.utf8))
    questions = Dictionary(uniqueKeysWithValues: result.preguntas.map { ($0.id, $0) })
  }

  private func isNear(_ found: Double?, _ expected: Double?) -> Bool {
    guard let found, let expected else { return false }
    return abs(found - expected) <= tolerance
  }

  @Test("every option that R estimated, of four questions")
  func shares() throws {
    var count = 0
    for id in ["conoce_obligacion", "participo", "temas", "canales"] {
      let expected = try #require(calibrated[id] as? [String: [String: Double]])
      let options = try #require(questions[id]?.opciones)
      for (code, values) in expected {
        let option = try #require(options.first { $0.codigo == code })
        #expect(isNear(option.participacion, values["participacion"]), "\(id) \(code)")
        #expect(isNear(option.errorEstandar, values["error_estandar"]), "\(id) \(code)")
        #expect(option.gradosLibertad == reference.gradosLibertad)
        count += 1
      }
    }
    #expect(count == 18)
  }

  @Test("the mean of a scale")
  func mean() throws {
    let expected = try #require(calibrated["confianza"] as? [String: Double])
    let mean = try #require(questions["confianza"]?.escala?.media)
    #expect(isNear(mean.valor, expected["media"]))
    #expect(isNear(mean.errorEstandar, expected["error_estandar"]))
  }

  @Test("the six subregions")
  func subregions() throws {
    let labels = try #require(questions["subregion"]?.opciones)
    let parts = try #require(questions["participo"]?.grupos.filter { $0.variable == "subregion" })
    #expect(parts.count == 6)
    for (code, expected) in reference.participoPorSubregion {
      let label = try #require(labels.first { $0.codigo == code }?.etiqueta)
      let option = try #require(parts.first { $0.valor == label }?.opciones.first)
      #expect(isNear(option.participacion, expected.participacion), "\(code)")
      #expect(isNear(option.errorEstandar, expected.errorEstandar), "\(code)")
    }
  }

  @Test("Korn and Graubard's intervals")
  func intervals() throws {
    for (id, key) in [("participo", "participo"), ("conoce_obligacion", "conoce")] {
      let expected = try #require(reference.kornGraubard[key])
      let interval = try #require(questions[id]?.opciones.first?.intervalo)
      #expect(isNear(interval.inferior, expected.inferior), "\(id)")
      #expect(isNear(interval.superior, expected.superior), "\(id)")
    }
  }
}
