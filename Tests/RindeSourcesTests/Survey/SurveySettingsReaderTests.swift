import RindeModel
import RindeSources
import Testing

@Suite("encuesta.json")
struct SurveySettingsReaderTests {
  /// The issues of a file that is refused, as `code line:column read`.
  private func findings(_ text: String) -> [String] {
    do {
      let issues = try SurveySettingsReader.read(Array(text.utf8), file: "encuesta.json").issues
      return CodebookFixture.summary(issues)
    } catch .invalid(let issues) {
      return CodebookFixture.summary(issues)
    } catch {
      return ["\(error)"]
    }
  }

  private func settings(_ text: String) throws -> SurveySettings {
    try SurveySettingsReader.read(Array(text.utf8), file: "encuesta.json").settings
  }

  @Test("needs no more than the kind of sample")
  func minimal() throws {
    #expect(
      try settings(#"{"muestra": "no-probabilistica"}"#) == SurveySettings(sample: .nonProbability)
    )
    #expect(findings("{}") == ["configuracion.clave-faltante 1:1 -"])
  }

  @Test("reads every key")
  func complete() throws {
    let read = try settings(
      """
      {
        // cómo se hizo
        "muestra": "probabilistica",
        "titulo": "Diagnóstico 2021", "entidad": "Alcaldía de Ejemplo",
        "fecha": { "desde": "2021-03-08", "hasta": "2021-03-19" },
        "poblacion": 1200, "invitados": 300,
        "respuestas": "datos.csv", "hoja": "Datos", "identificador": "ID", "ejemplo": true,
        "diseno": {
          "estratos": "comuna", "conglomerados": ["barrio", "manzana"], "pesos": "peso",
          "fpc": ["n_barrios"], "upm_unica": "ajuste",
        },
        "intervalo": "logit", "nivel": 0.9,
        "calibracion": {
          "metodo": "rastrillo",
          "margenes": [
            { "variable": "sexo", "totales": { "mujer": 620, "hombre": 580.5 } },
            { "variable": "edad", "totales": { "18 a 28": 400, "29 o más": 800 } },
          ],
          "reescalar": true,
        },
        "grupos": ["grupo", ["grupo", "sexo"]],
        "supresion": { "minimo": 10 }, "normas": "cepal",
      }
      """
    )
    var expected = SurveySettings(sample: .probability)
    expected.title = "Diagnóstico 2021"
    expected.entity = "Alcaldía de Ejemplo"
    expected.fieldwork = SurveySettings.Fieldwork(
      first: try #require(CalendarDate(iso: "2021-03-08")),
      last: try #require(CalendarDate(iso: "2021-03-19"))
    )
    expected.population = 1200
    expected.invited = 300
    expected.answers = "datos.csv"
    expected.sheet = "Datos"
    expected.respondent = "ID"
    expected.isExample = true
    expected.design.strata = "comuna"
    expected.design.clusters = ["barrio", "manzana"]
    expected.design.weights = "peso"
    expected.design.populations = ["n_barrios"]
    expected.design.lonelyUnit = .adjust
    expected.interval = .logit
    expected.level = 0.9
    expected.calibration = CalibrationSettings(
      method: .raking,
      margins: [
        CalibrationSettings.Margin(
          variable: "sexo",
          totals: .categories([
            .init(name: "mujer", total: 620), .init(name: "hombre", total: 580.5),
          ])
        ),
        CalibrationSettings.Margin(
          variable: "edad",
          totals: .categories([
            .init(name: "18 a 28", total: 400), .init(name: "29 o más", total: 800),
          ])
        ),
      ]
    )
    expected.calibration?.rescalesMargins = true
    expected.groupings = [["grupo"], ["grupo", "sexo"]]
    expected.suppressionMinimum = 10
    expected.standard = .cepal
    #expect(read == expected)
  }

  @Test("reads replicate weights and a single day")
  func replicates() throws {
    let read = try settings(
      """
      { "muestra": "probabilistica", "fecha": "2021-03-08",
        "diseno": { "pesos": "w", "replicas": {
          "columnas": "repwt*", "tipo": "fay", "rho": 0.3, "escala": 0.5, "escalas": [1, 0.5],
          "combinadas": false, "centradas_en_estimacion": true } } }
      """
    )
    var expected = ReplicateSettings(columns: ["repwt*"], kind: .fay)
    expected.fayCoefficient = 0.3
    expected.scale = 0.5
    expected.scales = [1, 0.5]
    expected.isCombined = false
    expected.isCenteredOnEstimate = true
    #expect(read.design.replicates == expected)
    #expect(read.fieldwork?.first == read.fieldwork?.last)
  }

  @Test("reads the total of a number for linear calibration")
  func linear() throws {
    let read = try settings(
      """
      { "muestra": "probabilistica", "calibracion": { "metodo": "lineal",
        "margenes": [ { "variable": "ingreso", "total": 5400000.5 } ] } }
      """
    )
    #expect(
      read.calibration
        == CalibrationSettings(
          method: .linear,
          margins: [CalibrationSettings.Margin(variable: "ingreso", totals: .sum(5_400_000.5))]
        )
    )
  }

  @Test(
    "refuses what it does not know or cannot be",
    arguments: [
      (#""mustra": 1"#, "configuracion.clave-desconocida 1:28 mustra"),
      (#""nivel": 95"#, "configuracion.valor-invalido 1:37 95"),
      (#""supresion": { "minimo": 2 }"#, "configuracion.valor-invalido 1:53 2"),
      (#""intervalo": "wilsn""#, "configuracion.valor-invalido 1:41 wilsn"),
      (#""respuestas": "../a.csv""#, "configuracion.valor-invalido 1:42 ../a.csv"),
      (#""grupos": ["a", "A"]"#, "configuracion.valor-invalido 1:44 A"),
      (#""grupos": [["a", "a"]]"#, "configuracion.valor-invalido 1:45 a"),
      (#""grupos": [1]"#, "configuracion.tipo-invalido 1:39 1"),
      (
        #""fecha": { "desde": "2021-03-08", "hasta": "2021-03-07" }"#,
        "configuracion.valor-invalido 1:71 2021-03-07"
      ),
      (#""fecha": 2021"#, "configuracion.tipo-invalido 1:37 2021"),
      (#""diseno": { "fpc": ["a", "b"] }"#, "configuracion.valor-invalido 1:47 […]"),
      (
        #""diseno": { "estratos": "e", "replicas": { "columnas": "r*", "tipo": "jk1" } }"#,
        "configuracion.valor-invalido 1:52 e"
      ),
      (
        #""diseno": { "replicas": { "columnas": "r", "tipo": "jk1" } }"#,
        "configuracion.valor-invalido 1:66 r"
      ),
      (
        #""diseno": { "replicas": { "columnas": "r*", "tipo": "fay" } }"#,
        "configuracion.clave-faltante 1:52 -"
      ),
      (
        #""diseno": { "replicas": { "columnas": "r*", "tipo": "jkn" } }"#,
        "configuracion.clave-faltante 1:52 -"
      ),
      (
        #""diseno": { "replicas": { "columnas": "r*", "tipo": "jk1", "rho": 0.5 } }"#,
        "configuracion.valor-invalido 1:94 0.5"
      ),
      (
        #""diseno": { "replicas": { "columnas": ["a", "b"], "tipo": "jkn", "escalas": [1] } }"#,
        "configuracion.valor-invalido 1:104 […]"
      ),
      (
        #""calibracion": { "metodo": "postestratificacion", "margenes": [ { "variable": "a", "totales": { "x": 1 } }, { "variable": "b", "totales": { "x": 1 } } ] }"#,
        "configuracion.valor-invalido 1:90 […]"
      ),
      (
        #""calibracion": { "metodo": "rastrillo", "margenes": [ { "variable": "a", "total": 1 } ] }"#,
        "configuracion.valor-invalido 1:110 1"
      ),
      (
        #""calibracion": { "metodo": "rastrillo", "margenes": [ { "variable": "a" } ] }"#,
        "configuracion.valor-invalido 1:82 {…}"
      ),
      (
        #""calibracion": { "metodo": "rastrillo", "margenes": [ { "variable": "a", "totales": { "x": -1 } } ] }"#,
        "configuracion.valor-invalido 1:119 -1"
      ),
      (#""precision_de_modelo": true"#, "encuesta.precision-sin-efecto 1:51 true"),
    ]
  )
  func refused(member: String, issue: String) {
    #expect(findings(#"{ "muestra": "censo",      "# + member + " }") == [issue])
  }
}
