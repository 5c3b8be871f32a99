import Foundation

/// What `Tests/Independent/count_survey.py` counted of a survey's file, without Rinde.
struct CountedSurvey: Decodable {
  struct Question: Decodable, Hashable {
    var base = 0
    var noPreguntados = 0
    var sinRespuesta: [String: Int] = [:]
    var opciones: [String: Int]?
    var suma: Double?
  }

  struct Part: Decodable {
    let encuestados: Int
    let preguntas: [String: Question]
  }

  let encuestados: Int
  let preguntas: [String: Question]
  let grupos: [String: [String: Part]]

  init(named name: String) throws {
    let path = Bundle.module.bundlePath + "/Fixtures/encuestas/\(name).json"
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .custom { keys in
      let words = keys[keys.count - 1].stringValue
      let names = ["no_preguntados": "noPreguntados", "sin_respuesta": "sinRespuesta"]
      return Key(stringValue: names[words] ?? words)
    }
    self = try decoder.decode(Self.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
