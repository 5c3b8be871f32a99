import RindeModel
import RindeSources
import Testing

@Suite("redes.json")
struct SocialSettingsReaderTests {
  private func read(_ text: String) throws -> SocialSettings {
    try SocialSettingsReader.read(Array(text.utf8), file: "redes.json").settings
  }

  /// What is wrong with a file, as `code line column: suggestion`.
  private func findings(_ text: String) -> [String] {
    do {
      _ = try SocialSettingsReader.read(Array(text.utf8), file: "redes.json")
      return []
    } catch SourceFileError.invalid(let issues) {
      return issues.map {
        "\($0.code) \($0.position.line ?? 0) \($0.read ?? "-") \($0.suggestion ?? "-")"
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test("an empty object is Bogotá's clock and nothing else")
  func empty() throws {
    #expect(try read("{}") == SocialSettings())
    #expect(try read("{ /* nada */ }").zone == .bogota)
  }

  @Test("reads clocks, accounts, files and columns")
  func facts() throws {
    let settings = try read(
      """
      {
        // el reloj del informe
        "zona_horaria": "UTC-05:00",
        "zona_archivos": {"Facebook": "America/Bogota", "ig": "America/Los_Angeles"},
        "cuentas": [{"red": "Twitter", "nombres": ["@rioclaro", "Alcaldía"]}],
        "archivos": {"Overview.csv": {"red": "TikTok", "anio": 2025, "mes": "2025-10",
          "zona": "UTC", "descargado": "2025-11-03", "orden_fecha": "día-mes"}},
        "columnas": {"Personas que nos vieron": "alcance"},
      }
      """
    )
    #expect(settings.zone.rule == .fixed(minutes: -300))
    #expect(
      settings.fileZones.mapValues(\.name) == [
        .facebook: "America/Bogota", .instagram: "America/Los_Angeles",
      ]
    )
    #expect(settings.accounts.map(\.network) == [.x])
    #expect(settings.accounts.first?.names == ["@rioclaro", "Alcaldía"])
    let facts = try #require(settings.files["Overview.csv"])
    #expect(facts.network == .tiktok)
    #expect(facts.year == 2025)
    #expect(facts.month == ReportPeriod(named: "2025-10"))
    #expect(facts.zone == .universal)
    #expect(facts.downloaded?.description == "2025-11-03")
    #expect(facts.isDayFirst == true)
    #expect(settings.columns == ["Personas que nos vieron": "alcance"])
  }

  @Test("one zone for all files")
  func oneZone() throws {
    let zones = try read(#"{"zona_archivos": "UTC"}"#).fileZones
    #expect(zones.count == SocialNetwork.allCases.count)
    #expect(Set(zones.values) == [.universal])
  }

  @Test("reads rules and every kind of target")
  func targets() throws {
    let settings = try read(
      """
      {"reglas": [{"hashtags": ["#SaludPública"], "palabras": ["vacunación"],
         "redes": ["facebook"], "tema": "Salud", "actividad": "N3"}],
       "metas": [
         {"id": "M0", "actividad": "N1"},
         {"id": "M1", "texto": "Una", "minimo": 1, "cada": "ano", "tipos": ["video"]},
         {"id": "M3", "minimo": 2, "cada": "mes", "por": "hashtag", "valores": ["#A", "#Ñ"]},
         {"id": "M4", "tipo": "porcentaje", "planeadas": 60},
         {"id": "M5", "tipo": "lista"},
         {"id": "M6", "tipo": "eventos", "dias_habiles": 15},
         {"id": "M7", "tipo": "porcentaje"}
       ]}
      """
    )
    let rule = try #require(settings.rules.first)
    #expect(rule.filter.hashtags == ["saludpublica"])
    #expect(rule.filter.networks == [.facebook])
    #expect(rule.words == ["vacunación"])
    #expect([rule.topic, rule.office, rule.activity] == ["Salud", nil, "N3"])
    #expect(
      settings.targets.map(\.measure) == [
        .asPlanned,
        .count(minimum: 1, each: .annual, repeatedBy: nil, values: []),
        .count(minimum: 2, each: .monthly, repeatedBy: .hashtag, values: ["#A", "#Ñ"]),
        .share(planned: 60), .plannedList, .afterEvents(businessDays: 15), .share(planned: nil),
      ]
    )
    #expect(settings.targets[0].activity == "N1")
    #expect(settings.targets[1].filter.types == [.video])
    #expect(settings.targets.map { $0.origin.line } == [4, 5, 6, 7, 8, 9, 10])
  }

  @Test(
    "says where each mistake is and what was meant",
    arguments: [
      (#"{"zona_orario": "UTC"}"#, "clave-desconocida 1 zona_orario ¿Quiso decir «zona_horaria»?"),
      (
        #"{"zona_horaria": "America/Bogta"}"#,
        "valor-invalido 1 America/Bogta ¿Quiso decir «America/Bogota»?"
      ),
      (
        #"{"cuentas": [{"red": "facebok", "nombres": ["x"]}]}"#,
        "valor-invalido 1 facebok ¿Quiso decir «facebook»?"
      ),
      (#"{"cuentas": [{"red": "x", "nombres": []}]}"#, "valor-invalido 1 […] -"),
      (
        #"{"columnas": {"Vistas": "vistas"}}"#,
        "valor-invalido 1 vistas -"
      ),
      (#"{"archivos": {"a.csv": {"mes": "2025-T4"}}}"#, "valor-invalido 1 2025-T4 -"),
      (#"{"archivos": {"a.csv": {"orden_fecha": "iso"}}}"#, "valor-invalido 1 iso -"),
      (#"{"reglas": [{"palabras": ["a"]}]}"#, "valor-invalido 1 {…} -"),
      (#"{"reglas": [{"tema": "Salud"}]}"#, "valor-invalido 1 {…} -"),
      (##"{"reglas": [{"hashtags": ["#a b"], "tema": "S"}]}"##, "valor-invalido 1 #a b -"),
      (
        #"{"metas": [{"minimo": 1, "cada": "mes"}]}"#, "clave-faltante 1 - Agregue «id» al archivo."
      ),
      (#"{"metas": [{"id": "A"}]}"#, "valor-invalido 1 {…} -"),
      (#"{"metas": [{"id": "A", "minimo": 0, "cada": "mes"}]}"#, "valor-invalido 1 0 -"),
      (
        #"{"metas": [{"id": "A", "minimo": 1}]}"#,
        "clave-faltante 1 - Agregue «cada» al archivo."
      ),
      (
        #"{"metas": [{"id": "A", "minimo": 1, "cada": "mess"}]}"#,
        "valor-invalido 1 mess ¿Quiso decir «mes»?"
      ),
      (
        #"{"metas": [{"id": "A", "minimo": 1, "cada": "mes", "por": "tema"}]}"#,
        "valor-invalido 1 {…} -"
      ),
      (
        #"{"metas": [{"id": "A", "minimo": 1, "cada": "mes", "valores": ["x"]}]}"#,
        "valor-invalido 1 […] -"
      ),
      (#"{"metas": [{"id": "A", "tipo": "lista", "minimo": 1}]}"#, "valor-invalido 1 1 -"),
      (
        #"{"metas": [{"id": "A", "tipo": "eventos"}]}"#,
        "clave-faltante 1 - Agregue «dias_habiles» al archivo."
      ),
      (
        #"{"metas": [{"id": "A", "tipo": "lista"}, {"id": "a", "tipo": "lista"}]}"#,
        "valor-invalido 1 a -"
      ),
    ]
  )
  func mistakes(text: String, finding: String) {
    #expect(findings(text) == ["configuracion.\(finding)"])
  }

  @Test("collects all the mistakes of a file")
  func together() {
    let text = """
      {"zona_horaria": "Bogotá",
       "metas": [{"id": "A", "minimo": "1", "cada": "mes"},
                 {"id": "B", "tipo": "listas"}],
       "regla": []}
      """
    #expect(
      findings(text).map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "configuracion.clave-desconocida 4", "configuracion.valor-invalido 1",
        "configuracion.tipo-invalido 2", "configuracion.valor-invalido 3",
      ]
    )
  }
}
