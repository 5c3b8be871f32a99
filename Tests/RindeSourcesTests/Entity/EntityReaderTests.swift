import Glibc
import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("entidad.json")
struct EntityReaderTests {
  /// The issues of a file that is refused, as `code line:column read`.
  private func findings(_ text: String) -> [String] {
    do {
      _ = try EntityReader.read(Array(text.utf8), file: "entidad.json")
      return []
    } catch .invalid(let issues) {
      return issues.map {
        "\($0.code) \($0.position.line ?? 0):\($0.position.column ?? "") \($0.read ?? "-")"
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test("needs no more than a name and a year")
  func minimal() throws {
    let text = #"{"nombre": " Alcaldía de Pasto ", "vigencia": 2022}"#
    let (entity, issues) = try EntityReader.read(Array(text.utf8), file: "entidad.json")
    #expect(entity == Entity(name: "Alcaldía de Pasto", fiscalYear: FiscalYear(2022)))
    #expect(issues == [])
  }

  @Test("reads every key")
  func complete() throws {
    let text = """
      {
        // la entidad
        "nombre": "Alcaldía de Pasto",
        "vigencia": 2022,
        "divipola": "52001",
        "orden": "municipal",
        "tipo_plan": "PAAC",
        "dependencias": [
          "Control Interno",
          { "nombre": "Oficina de Planeación de Gestión Institucional", "sigla": "OPGI" },
        ],
        "cortes": { "rendición": "2022-11-15" },
        "umbrales": { "media": 59.5, "alta": 85 },
        "dias_no_habiles": ["2022-12-23", { "fecha": "2022-01-04", "motivo": "carnavales" }],
        "sabado_habil": true,
        "ley_2578": false,
        "ejemplo": true, /* datos inventados */
      }
      """
    let (entity, issues) = try EntityReader.read(Array(text.utf8), file: "entidad.json")
    let closures = try ["2022-12-23", "2022-01-04"].map { try #require(CalendarDate(iso: $0)) }
    let cut = try #require(CalendarDate(iso: "2022-11-15"))
    #expect(
      entity
        == Entity(
          name: "Alcaldía de Pasto",
          divipola: "52001",
          level: .municipal,
          planKind: .anticorruption,
          fiscalYear: FiscalYear(2022),
          offices: [
            Office(name: "Control Interno"),
            Office(name: "Oficina de Planeación de Gestión Institucional", abbreviation: "OPGI"),
          ],
          thresholds: ZoneThresholds(medium: Quantity(micros: 59_500_000), high: 85),
          calendar: BusinessCalendar(
            holidays: Holidays(includesChiquinquira: false),
            opensOnSaturday: true,
            closures: Set(closures)
          ),
          cutoffs: [Cutoff(date: cut, name: "rendición")],
          isExample: true
        )
    )
    #expect(issues == [])
  }

  @Test("reads cut-offs by name and by date")
  func cutoffs() throws {
    let text = #"{"nombre":"X","vigencia":2022,"cortes":["2022-T2","2022-PAAC-2","2022-11-15"]}"#
    let (entity, _) = try EntityReader.read(Array(text.utf8), file: "entidad.json")
    #expect(entity.cutoffs.map(\.date.description) == ["2022-06-30", "2022-08-31", "2022-11-15"])
  }

  @Test(
    "finds each mistake with its place",
    arguments: [
      (
        #"{"nombre":"X","vigenca":2022}"#,
        [
          "configuracion.clave-desconocida 1:15 vigenca", "configuracion.clave-faltante 1:1 -",
        ]
      ),
      (
        #"{"vigencia":"2022","nombre":7}"#,
        ["configuracion.tipo-invalido 1:29 7", "configuracion.tipo-invalido 1:13 2022"]
      ),
      (
        #"{"nombre":" ","vigencia":2022.5}"#,
        ["configuracion.valor-invalido 1:11  ", "configuracion.valor-invalido 1:26 2022.5"]
      ),
      (
        #"{"nombre":"X","nombre":"Y","vigencia":22}"#,
        ["configuracion.clave-repetida 1:15 nombre", "configuracion.valor-invalido 1:39 22"]
      ),
      (#"["nombre"]"#, ["configuracion.tipo-invalido 1:1 […]"]),
      (#"{"nombre":"X" "vigencia":2022}"#, [#"configuracion.sintaxis 1:15 ""#]),
      ("", ["configuracion.sintaxis 1:1 -"]),
    ]
  )
  func mistakes(text: String, expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test(
    "refuses values that mean nothing",
    arguments: [
      (#""divipola": 52001"#, "tipo-invalido", "52001"),
      (#""divipola": "5200""#, "valor-invalido", "5200"),
      (#""orden": "Municipal""#, "valor-invalido", "Municipal"),
      (#""tipo_plan": "PACC""#, "valor-invalido", "PACC"),
      (#""dependencias": "Control""#, "tipo-invalido", "Control"),
      (#""dependencias": [7]"#, "tipo-invalido", "7"),
      (
        #""dependencias": ["Control Interno", "CONTROL  INTERNO"]"#, "valor-invalido",
        "CONTROL  INTERNO"
      ),
      (#""dependencias": [{"sigla": "OPGI"}]"#, "clave-faltante", "-"),
      (#""cortes": ["2022-T5"]"#, "valor-invalido", "2022-T5"),
      (#""cortes": ["2023-T1"]"#, "valor-invalido", "2023-T1"),
      (#""cortes": {"uno": "30/06/2022"}"#, "valor-invalido", "30/06/2022"),
      (#""cortes": ["2022-T2", "2022-06-30"]"#, "valor-invalido", "2022-06-30"),
      (#""cortes": 3"#, "tipo-invalido", "3"),
      (#""umbrales": {"media": 80, "alta": 60}"#, "valor-invalido", "{…}"),
      (#""umbrales": {"media": -1}"#, "valor-invalido", "-1"),
      (#""umbrales": {"alta": 100.5}"#, "valor-invalido", "100.5"),
      (#""umbrales": {"baja": 10}"#, "clave-desconocida", "baja"),
      (#""dias_no_habiles": ["2022-02-30"]"#, "valor-invalido", "2022-02-30"),
      (#""dias_no_habiles": [{"motivo": "x"}]"#, "clave-faltante", "-"),
      (#""sabado_habil": "sí""#, "tipo-invalido", "sí"),
      (#""ley_2578": 1"#, "tipo-invalido", "1"),
      (#""ejemplo": null"#, "tipo-invalido", "null"),
    ]
  )
  func invalidValues(member: String, code: String, read: String) {
    let text = "{\"nombre\": \"X\", \"vigencia\": 2022,\n\(member)}"
    let found = findings(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("configuracion.\(code) 2:") == true)
    #expect(found.first?.hasSuffix(" \(read)") == true)
  }

  @Test("asks whether the nearest key was meant")
  func suggestion() {
    #expect(throws: SourceFileError.self) {
      try EntityReader.read(Array(#"{"nombre":"X","vigenca":2022}"#.utf8), file: "e.json")
    }
    do {
      _ = try EntityReader.read(Array(#"{"nombre":"X","vigenca":2022}"#.utf8), file: "e.json")
    } catch .invalid(let issues) {
      #expect(issues.first?.message == "la clave «vigenca» no se reconoce")
      #expect(issues.first?.suggestion == "¿Quiso decir «vigencia»?")
      #expect(issues.allSatisfy { $0.severity == .error })
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("tells apart what is doubtful and what is wrong")
  func warnings() throws {
    let text = """
      {"nombre": "X", "vigencia": 2022, "orden": "departamental", "divipola": "52001",
       "dias_no_habiles": ["2022-12-25", "2022-12-23", "2022-12-23"]}
      """
    let (_, issues) = try EntityReader.read(Array(text.utf8), file: "entidad.json")
    #expect(
      issues.map(\.code) == [
        "entidad.divipola-y-orden", "entidad.dia-ya-no-habil", "entidad.dia-repetido",
      ]
    )
    #expect(issues.map(\.severity) == [.warning, .note, .note])
  }

  @Test("says that the file is missing or a directory")
  func absent() {
    #expect(throws: SourceFileError.file(TableError(file: "/no/existe.json", reason: .missing))) {
      try EntityReader.read(path: "/no/existe.json")
    }
    #expect(throws: SourceFileError.file(TableError(file: "/", reason: .directory))) {
      try EntityReader.read(path: "/")
    }
  }
}
