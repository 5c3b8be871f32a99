import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("entidad.xlsx")
struct EntitySheetTests {
  /// A sheet whose headings stand in row 3, as below a title, with text in its cells.
  private func grid(_ rows: [[String]], numbers: Set<String> = [], dates: Set<String> = []) -> Grid
  {
    let heading = ["Campo", "Valor", "Dato adicional", "Qué es"]
    let cells = ([heading] + rows).map { row in
      row.map { text in
        guard !text.isEmpty else { return Cell.empty }
        let kind: Cell.Kind =
          numbers.contains(text) ? .number : dates.contains(text) ? .date : .text
        return Cell(kind: kind, text: text)
      }
    }
    return Grid(
      file: "entidad.xlsx",
      sheet: "Entidad",
      rows: cells.enumerated().map { Grid.Row(number: $0.offset + 3, cells: $0.element) },
      mergedRanges: [],
      issues: []
    )
  }

  private func entity(_ rows: [[String]], numbers: Set<String> = [], dates: Set<String> = [])
    throws -> (Entity, [DataIssue])
  {
    try EntityReader.read(grid(rows, numbers: numbers, dates: dates))
  }

  /// The issues of a table that is refused.
  private func findings(
    _ rows: [[String]],
    numbers: Set<String> = [],
    dates: Set<String> = []
  ) -> [DataIssue] {
    do {
      _ = try EntityReader.read(grid(rows, numbers: numbers, dates: dates))
      return []
    } catch .invalid(let issues) {
      return issues
    } catch {
      return []
    }
  }

  private static let minimum = [
    ["Nombre de la entidad", "Alcaldía de Pasto"], ["Vigencia", "2022"],
  ]

  @Test("says the same as the entidad.json with the same values")
  func equalToJSON() throws {
    let json = """
      {
        "nombre": "Alcaldía de Pasto", "vigencia": 2022, "divipola": "52001",
        "orden": "municipal", "tipo_plan": "plan-de-accion",
        "dependencias": [
          "Control Interno",
          { "nombre": "Oficina de Planeación de Gestión Institucional", "sigla": "OPGI" }
        ],
        "cortes": { "rendición": "2022-11-15", "2022-T2": "2022-06-30" },
        "umbrales": { "media": 59.5, "alta": 85 },
        "dias_no_habiles": ["2022-12-23", { "fecha": "2022-01-04", "motivo": "carnavales" }],
        "sabado_habil": true, "ley_2578": false, "ejemplo": true, "dias_publicacion": 12,
        "norma_informe": "Acuerdo 10 de 2020", "licencia": "CC0-1.0",
        "municipios": { "52001": "Pasto", "05001": "Medellín" },
        "coberturas": [
          { "actividad": "2.2", "territorios": ["Comuna 1", "Catambuco"], "grupos": ["JAL"] },
          { "actividad": "N14", "grupos": ["JAC", "Veedurías"] }
        ],
        "terminos": {
          "ampliacion_2020_2022": true,
          "propios": [{ "tipo": "peticion", "dias": 20 }, { "tipo": "informacion", "dias": 8 }]
        }
      }
      """
    let (expected, _) = try EntityReader.read(Array(json.utf8), file: "entidad.json")
    let (entity, issues) = try entity(
      [
        ["Nombre de la entidad", " Alcaldía  de Pasto "], ["VIGENCIA", "2022"],
        ["Código DIVIPOLA:", "52001"], ["orden", "Municipal"],
        ["Tipo de plan", "Plan de acción"], ["Dependencia", "Control Interno"],
        ["Dependencia", "Oficina de Planeación de Gestión Institucional", "OPGI"],
        ["Corte propio", "15/11/2022", "rendición"], ["Corte propio", "2022-T2"],
        ["Umbral zona media", "59,5"], ["umbrales.alta", "85"],
        ["Día no hábil", "2022-12-23T00:00:00"], ["Día no hábil", "4/01/2022", "carnavales"],
        ["Municipio", "Pasto", "52001"], ["Municipio", "Medellín", "05001"],
        ["Días hábiles para publicar", "12"], ["Norma del informe", "Acuerdo 10 de 2020"],
        ["Licencia de los datos", "CC0-1.0"],
        ["Territorio por cubrir", "Comuna 1", "2.2"],
        ["Grupo de valor por cubrir", "JAC", "N14"],
        ["Territorio por cubrir", " Catambuco", "2.2."],
        ["coberturas.grupos", "JAL", "2.2"], ["GRUPO DE VALOR POR CUBRIR", "Veedurías", "n14"],
        ["Término de respuesta", "20", "Petición"], ["Término de respuesta", "8", "informacion"],
        ["Ampliación de términos 2020-2022", "Sí"],
        ["Sábado hábil", "sí"], ["Festivo del 9 de julio", "NO"], ["Datos de ejemplo", "Sí"],
      ],
      numbers: ["2022", "85"],
      dates: ["2022-12-23T00:00:00"]
    )
    #expect(entity == expected)
    #expect(issues == [])
  }

  @Test("skips fields without a value")
  func empty() throws {
    let (entity, issues) = try entity(
      Self.minimum + [["Orden", ""], ["Dependencia", "  "], ["Campo inventado", ""], []]
    )
    #expect(entity == Entity(name: "Alcaldía de Pasto", fiscalYear: FiscalYear(2022)))
    #expect(issues == [])
  }

  @Test(
    "gives a code back the zero that Excel took from it",
    arguments: [("5001", "05001", true), ("5", "05", true), ("52001", "52001", false)]
  )
  func divipola(written: String, code: String, isRestored: Bool) throws {
    let (entity, issues) = try entity(
      Self.minimum + [["Código DIVIPOLA", written]],
      numbers: [written]
    )
    #expect(entity.divipola == code)
    #expect(issues.map(\.code) == (isRestored ? ["entidad.divipola-sin-cero"] : []))
    #expect(issues.allSatisfy { $0.severity == .note && $0.position.line == 6 })
  }

  @Test("gives the code of a municipality its zero as well")
  func municipality() throws {
    let (entity, issues) = try entity(
      Self.minimum + [["Municipio", "Medellín", "5001"]],
      numbers: ["5001"]
    )
    #expect(entity.territories == ["05001": "Medellín"])
    #expect(issues.map(\.code) == ["entidad.divipola-sin-cero"])
    #expect(issues.first?.position.column == "Dato adicional")
  }

  @Test("a code written as text is not completed: it may be another mistake")
  func textCode() {
    let found = findings(Self.minimum + [["Código DIVIPOLA", "5001"]])
    #expect(found.map(\.code) == ["configuracion.valor-invalido"])
    #expect(found.first?.message == "el valor de «Código DIVIPOLA» no es válido")
  }

  @Test("asks for the nearest field when one is unknown")
  func unknownField() {
    let found = findings(Self.minimum + [["Vijencia", "2021"]])
    #expect(found.map(\.code) == ["configuracion.clave-desconocida"])
    #expect(found.first?.position.description == "entidad.xlsx[Entidad]:6")
    #expect(found.first?.position.column == "Campo")
    #expect(found.first?.read == "Vijencia")
    #expect(found.first?.suggestion == "¿Quiso decir «Vigencia»?")
  }

  @Test(
    "finds each mistake with its row and column",
    arguments: [
      (["Vigencia", "dos mil"], "configuracion.clave-repetida", 6, "Campo"),
      (["Orden", "nacional"], "configuracion.valor-invalido", 6, "Valor"),
      (["Tipo de plan", "PACC"], "configuracion.valor-invalido", 6, "Valor"),
      (["Datos de ejemplo", "tal vez"], "configuracion.tipo-invalido", 6, "Valor"),
      (["Umbral zona media", "mucho"], "configuracion.tipo-invalido", 6, "Valor"),
      (["Umbral zona media", "90"], "configuracion.valor-invalido", 6, "Valor"),
      (["Día no hábil", "30/02/2022"], "configuracion.valor-invalido", 6, "Valor"),
      (["Corte propio", "2023-T1"], "configuracion.valor-invalido", 6, "Valor"),
      (["Corte propio", "segundo", "Concejo"], "configuracion.valor-invalido", 6, "Valor"),
      (["Municipio", "Pasto"], "configuracion.valor-invalido", 6, "Valor"),
      (["Días hábiles para publicar", "61"], "configuracion.valor-invalido", 6, "Valor"),
      (["", "Pasto"], "entidad.fila-sin-campo", 6, "Valor"),
      (["Dependencia", "", "OPGI"], "entidad.dato-sin-valor", 6, "Dato adicional"),
      (["Territorio por cubrir", "Comuna 1"], "entidad.dato-faltante", 6, "Dato adicional"),
      (["Grupo de valor por cubrir", "JAL", " "], "entidad.dato-faltante", 6, "Dato adicional"),
      (["Término de respuesta", "20"], "entidad.dato-faltante", 6, "Dato adicional"),
      (["Territorio por cubrir", "", "2.2"], "entidad.dato-sin-valor", 6, "Dato adicional"),
      (
        ["Término de respuesta", "20", "queja"], "configuracion.valor-invalido", 6,
        "Dato adicional"
      ),
      (["Término de respuesta", "veinte", "consulta"], "configuracion.tipo-invalido", 6, "Valor"),
      (["Término de respuesta", "0", "consulta"], "configuracion.valor-invalido", 6, "Valor"),
      (["Ampliación de términos 2020–2022", "2021"], "configuracion.tipo-invalido", 6, "Valor"),
      (["Licencia de los datos", "la de siempre"], "configuracion.valor-invalido", 6, "Valor"),
    ]
  )
  func mistakes(row: [String], code: String, line: Int, column: String) {
    let found = findings(Self.minimum + [row])
    #expect(found.map(\.code) == [code])
    #expect(found.first?.position.line == line)
    #expect(found.first?.position.column == column)
    #expect(found.first?.position.sheet == "Entidad")
  }

  @Test("what the spaces must cover and the terms are refused by their field's name")
  func namedFields() {
    let cover = "Territorio por cubrir"
    let term = "Término de respuesta"
    let found = findings(
      Self.minimum + [
        [cover, "Comuna 1", "2.2"], [cover, "COMUNA 1", "2.2"], [cover, "Comuna 2"],
        [term, "20", "peticion"], [term, "25", "Petición"], [term, "5", "tutela"],
        ["Licencia de los datos", "CC0-1.0"], ["Licencia de los datos", "ODbL-1.0"],
        ["Ampliación de términos 2020–2022", "Sí"], ["Ampliación de términos 2020–2022", "No"],
      ]
    )
    let lines = found.map { "\($0.position.line ?? 0) \($0.message)" }
    #expect(
      Set(lines) == [
        "7 el valor de «Territorio por cubrir» no es válido",
        "8 el campo «Territorio por cubrir» trae «Comuna 2» y le falta el dato adicional",
        "10 el valor de «Término de respuesta» no es válido",
        "11 el valor de «Término de respuesta» no es válido",
        "13 el campo «Licencia de los datos» está repetido; ya aparece en la fila 12",
        "15 el campo «Ampliación de términos 2020–2022» está repetido; ya aparece en la fila 14",
      ]
    )
    #expect(found.count == 6)
    #expect(found.allSatisfy { $0.position.description.hasPrefix("entidad.xlsx[Entidad]:") })
    #expect(
      found.first { $0.position.line == 8 }?.expected
        == "en la columna «Dato adicional», el número de la actividad del plan"
    )
  }

  @Test("the place of each coverage is the first row that names its activity")
  func coverageOrigins() throws {
    let reading = try EntityReader.reading(
      grid(
        Self.minimum + [
          ["Territorio por cubrir", "Genoy", "2.2"], ["Grupo de valor por cubrir", "JAL", "9.9"],
          ["Grupo de valor por cubrir", "JAC", "2.2"],
        ]
      )
    )
    #expect(reading.entity.coverageGoals.map(\.activity) == ["2.2", "9.9"])
    #expect(reading.coverageOrigins.map(\.line) == [6, 7])
    #expect(reading.coverageOrigins.map(\.column) == ["Dato adicional", "Dato adicional"])
  }

  @Test("an activity that Excel took for a date is refused")
  func activityAsDate() {
    let found = findings(
      Self.minimum + [["Territorio por cubrir", "Comuna 1", "2022-02-02T00:00:00"]],
      dates: ["2022-02-02T00:00:00"]
    )
    #expect(found.map(\.code) == ["entidad.actividad-como-fecha"])
    #expect(found.first?.position.line == 6)
  }

  @Test(
    "an activity in a numeric cell is used, and said where a zero may be lost",
    arguments: [("2.1", true), ("2.12", false), ("14", false)]
  )
  func activityAsNumber(written: String, isDoubtful: Bool) throws {
    let (entity, issues) = try entity(
      Self.minimum + [["Grupo de valor por cubrir", "JAL", written]],
      numbers: [written]
    )
    #expect(entity.coverageGoals == [CoverageGoal(activity: written, groups: ["JAL"])])
    #expect(issues.map(\.code) == (isDoubtful ? ["entidad.actividad-como-numero"] : []))
    #expect(issues.allSatisfy { $0.severity == .note && $0.position.line == 6 })
  }

  @Test("speaks of fields and rows, not of JSON")
  func words() {
    let found = findings([["Vigencia", "dos mil"], ["Datos de ejemplo", "tal vez"]])
    let texts = found.flatMap { [$0.message, $0.expected ?? "", $0.suggestion ?? ""] }
    #expect(texts.contains("falta el campo «Nombre de la entidad», que es obligatorio"))
    #expect(texts.contains("el valor de «Vigencia» debe ser un número"))
    #expect(texts.contains("el valor de «Datos de ejemplo» debe ser Sí o No"))
    #expect(!texts.contains { $0.contains("comillas") || $0.contains("clave") })
  }

  @Test("the template's name must be replaced")
  func placeholder() {
    let rows = [["Nombre de la entidad", EntitySheetTexts.placeholder], ["Vigencia", "2022"]]
    let found = findings(rows)
    #expect(found.map(\.code) == ["entidad.nombre-por-escribir"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.position.line == 4)
  }

  @Test("what has no use is said and not lost")
  func unusedExtra() throws {
    let (_, issues) = try entity(Self.minimum + [["Orden", "municipal", "de Nariño"]])
    #expect(issues.map(\.code) == ["entidad.dato-sin-usar"])
    #expect(issues.first?.read == "de Nariño")
  }

  @Test("without its headings it is no entidad.xlsx")
  func noHeader() {
    let grid = Grid(
      file: "entidad.xlsx",
      sheet: "Hoja1",
      rows: [.init(number: 1, cells: [Cell(kind: .text, text: "Alcaldía de Pasto")])],
      mergedRanges: [],
      issues: []
    )
    #expect {
      _ = try EntityReader.read(grid)
    } throws: { error in
      guard case .invalid(let issues)? = error as? SourceFileError else { return false }
      return issues.map(\.code) == ["entidad.sin-encabezado"]
    }
  }
}
