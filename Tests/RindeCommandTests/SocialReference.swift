import Foundation
import RindeAnalysis
import RindeModel
import RindeSources
import Testing

/// The reference material of social media: files of invented posts in the platforms' own forms, with
/// the figures that pandas gives of them; see `README.md` beside it.
enum SocialReference {
  static let folder = repository + "Tests/RindeCommandTests/Fixtures/social"

  /// The figures, as JSON has them.
  static func expected() throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/expected.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What no file of the reference says: whose hours they are, and the month of the hand-kept table.
  static let settings = """
    "zona_archivos": "America/Bogota",
    "archivos": {
      "tiktok_Overview_en_2025-10.csv": { "red": "tiktok", "anio": 2025 },
      "tiktok_FollowerHistory_en_2025-10.csv": { "red": "tiktok", "anio": 2025 },
      "manual_reporte_mensual_2025-10.csv": { "mes": "2025-10" },
      "meta_diario_Alcance_es_2025-10.csv": { "red": "facebook" },
      "meta_daily_Views_en_2025-10.csv": { "red": "instagram" },
      "meta_diario_Visualizaciones_es_2025-10.csv": { "red": "facebook" }
    }
    """

  /// The metas of `metas.json` in the words of `redes.json`.
  static let targets = """
    "metas": [
      { "id": "M1", "texto": "Una (1) publicación trimestral", "minimo": 1, "cada": "trimestre",
        "hashtags": ["#RendiciónDeCuentas"] },
      { "id": "M2", "texto": "Dos (2) publicaciones mensuales", "minimo": 2, "cada": "mes",
        "hashtags": ["#GobiernoAbierto"] },
      { "id": "M3", "texto": "Una (1) publicación mensual por tema", "minimo": 1, "cada": "mes",
        "por": "hashtag", "valores": ["#RendiciónDeCuentas", "#RíoClaroAvanza", "#GobiernoAbierto",
        "#SaludPública", "#Contratación"] },
      { "id": "M4", "texto": "100% de información publicada en redes sociales",
        "tipo": "porcentaje", "planeadas": 60 }
    ]
    """

  /// A folder of social media with some of the files, under the names that the folder gives them.
  static func reading(
    of files: [String],
    named names: [String: String] = [:],
    settings: String = settings
  ) throws -> SocialReading {
    let scratch = ScratchEntity()
    scratch.makeFolder("exportaciones")
    for file in files {
      let bytes = try #require(ScratchEntity.bytes(of: "\(folder)/files/\(file)"), "\(file)")
      scratch.write(bytes, to: names[file] ?? "exportaciones/\(file)")
    }
    scratch.write(Array("{ \(settings) }".utf8), to: "redes.json")
    return try SocialFolder(path: scratch.path).read()
  }
}

/// Figures compared one by one with their names.
struct SocialAgreement {
  private(set) var agreeing = 0
  private(set) var differing: [String] = []

  /// Differences that are decisions, with their reason.
  private(set) var decided: [String] = []

  var compared: Int { agreeing + differing.count }

  mutating func expect(_ name: String, _ isEqual: Bool, _ found: String, _ wanted: String) {
    if isEqual { agreeing += 1 } else { differing.append("\(name): \(found), not \(wanted)") }
  }

  /// A count, exactly.
  mutating func count(_ name: String, _ found: (some BinaryInteger)?, _ wanted: Any?) {
    guard let wanted = (wanted as? NSNumber)?.doubleValue else {
      expect(name, found == nil, "\(String(describing: found))", "nothing")
      return
    }
    let isEqual = found.map { Double($0) == wanted } ?? false
    expect(name, isEqual, found.map { "\($0)" } ?? "nil", "\(wanted)")
  }

  /// A rate or another estimate, to 1e-9.
  mutating func number(_ name: String, _ found: Double?, _ wanted: Any?) {
    guard let wanted = (wanted as? NSNumber)?.doubleValue else {
      expect(name, found == nil, "\(String(describing: found))", "nothing")
      return
    }
    let isNear = found.map { abs($0 - wanted) <= 1e-9 * max(1, abs(wanted)) } ?? false
    expect(name, isNear, found.map { "\($0)" } ?? "nil", "\(wanted)")
  }

  mutating func differsByDecision(_ name: String, _ figures: Int, because reason: String) {
    decided.append("\(figures) figures of \(name): \(reason)")
  }
}
