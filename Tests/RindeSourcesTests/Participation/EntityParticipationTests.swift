import RindeModel
import RindeSources
import Testing

@Suite("entidad.json: terms, coverage, places and publication")
struct EntityParticipationTests {
  private func entity(_ members: String) throws(SourceFileError) -> Entity {
    let text = "{\"nombre\": \"X\", \"vigencia\": 2022,\n\(members)}"
    return try EntityReader.read(Array(text.utf8), file: "entidad.json").0
  }

  @Test("without the keys, the standard terms and licence")
  func standard() throws {
    let entity = try entity(#""ejemplo": true"#)
    #expect(entity.responseTerms == .standard)
    #expect(entity.coverageGoals == [])
    #expect(entity.territories == [:])
    #expect(entity.publicationDays == nil)
    #expect(entity.reportingNorm == nil)
    #expect(entity.license == "CC-BY-4.0")
  }

  @Test("the extension of 2020–2022 is 30, 20 and 35 days from 28/03/2020 to 17/05/2022")
  func emergency() throws {
    let entity = try entity(#""terminos": {"ampliacion_2020_2022": true}"#)
    let added = entity.responseTerms.terms.dropFirst(ResponseTerms.standard.terms.count)
    #expect(added.map(\.kind) == [.general, .information, .consultation])
    #expect(added.map(\.businessDays) == [30, 20, 35])
    #expect(added.allSatisfy { $0.first?.description == "2020-03-28" })
    #expect(added.allSatisfy { $0.last?.description == "2022-05-17" })
    #expect(added.map(\.appliesToOpen) == [true, true, true])
  }

  @Test("the extension stays off until it is switched on")
  func emergencyIsOff() throws {
    #expect(try entity(#""terminos": {}"#).responseTerms == .standard)
    let off = try entity(#""terminos": {"ampliacion_2020_2022": false}"#)
    #expect(off.responseTerms == .standard)
  }

  @Test("terms of the entity's own come last, with or without days")
  func ownTerms() throws {
    let entity = try entity(
      """
      "terminos": { "ampliacion_2020_2022": true, "propios": [
        {"tipo": "peticion", "dias": 20, "desde": "2022-01-01", "hasta": "2022-06-30"},
        {"tipo": "pregunta", "dias": 10} ] }
      """
    )
    let own = entity.responseTerms.terms.suffix(2)
    #expect(
      Array(own) == [
        ResponseTerm(
          .general,
          businessDays: 20,
          first: CalendarDate(iso: "2022-01-01"),
          last: CalendarDate(iso: "2022-06-30")
        ),
        ResponseTerm(.question, businessDays: 10),
      ]
    )
    #expect(entity.responseTerms.terms.count == 10)
  }

  @Test("what the spaces must cover, the names of places and what is said of publication")
  func otherKeys() throws {
    let entity = try entity(
      """
      "coberturas": [
        {"actividad": "2.2", "territorios": ["Comuna 1", "Comuna 2"]},
        {"actividad": "N14", "grupos": ["JAL", "JAC"]}],
      "municipios": {"52001": "Pasto", "52": "Nariño"},
      "dias_publicacion": 10, "norma_informe": "Acuerdo 001 de 2022", "licencia": "CC0-1.0"
      """
    )
    #expect(
      entity.coverageGoals == [
        CoverageGoal(activity: "2.2", places: ["Comuna 1", "Comuna 2"]),
        CoverageGoal(activity: "N14", groups: ["JAL", "JAC"]),
      ]
    )
    #expect(entity.territories == ["52001": "Pasto", "52": "Nariño"])
    #expect(entity.publicationDays == 10)
    #expect(entity.reportingNorm == "Acuerdo 001 de 2022")
    #expect(entity.license == "CC0-1.0")
  }

  @Test(
    "refuses values that mean nothing",
    arguments: [
      (#""terminos": []"#, "tipo-invalido", "[…]"),
      (#""terminos": {"ampliacion": true}"#, "clave-desconocida", "ampliacion"),
      (#""terminos": {"ampliacion_2020_2022": "sí"}"#, "tipo-invalido", "sí"),
      (#""terminos": {"propios": [{"tipo": "queja", "dias": 20}]}"#, "valor-invalido", "queja"),
      (#""terminos": {"propios": [{"tipo": "consulta"}]}"#, "clave-faltante", "-"),
      (#""terminos": {"propios": [{"tipo": "consulta", "dias": 0}]}"#, "valor-invalido", "0"),
      (
        #""terminos": {"propios": [{"tipo": "consulta", "dias": 9, "desde": "2022-02-01", "hasta": "2022-01-31"}]}"#,
        "valor-invalido", "2022-01-31"
      ),
      (
        #""terminos": {"propios": [{"tipo": "consulta", "dias": 9}, {"tipo": "consulta", "dias": 8}]}"#,
        "valor-invalido", "consulta"
      ),
      (#""coberturas": [{"territorios": ["Comuna 1"]}]"#, "clave-faltante", "-"),
      (#""coberturas": [{"actividad": "2.2"}]"#, "valor-invalido", "{…}"),
      (#""coberturas": [{"actividad": "2.2", "grupos": []}]"#, "valor-invalido", "{…}"),
      (
        #""coberturas": [{"actividad": "2.2", "territorios": ["Genoy", "GENOY "]}]"#,
        "valor-invalido", "GENOY "
      ),
      (
        #""coberturas": [{"actividad": "2.2", "grupos": ["JAL"]}, {"actividad": "2.2.", "grupos": ["JAC"]}]"#,
        "valor-invalido", "2.2."
      ),
      (#""coberturas": [{"actividad": "2.2", "grupo": ["JAL"]}]"#, "clave-desconocida", "grupo"),
      (#""municipios": ["Pasto"]"#, "tipo-invalido", "[…]"),
      (#""municipios": {"5200": "Pasto"}"#, "valor-invalido", "5200"),
      (#""municipios": {"52001": 7}"#, "tipo-invalido", "7"),
      (#""dias_publicacion": 0"#, "valor-invalido", "0"),
      (#""dias_publicacion": 61"#, "valor-invalido", "61"),
      (#""norma_informe": " ""#, "valor-invalido", " "),
      (#""licencia": "la de siempre""#, "valor-invalido", "la de siempre"),
    ]
  )
  func invalidValues(member: String, code: String, read: String) throws {
    do {
      _ = try entity(member)
      Issue.record("accepted")
    } catch .invalid(let issues) {
      let first = try #require(issues.first)
      #expect(first.code == "configuracion.\(code)")
      #expect(first.position.line == 2)
      #expect((first.read ?? "-") == read)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("asks whether the nearest key was meant")
  func suggestion() {
    do {
      _ = try entity(#""cobertura": []"#)
      Issue.record("accepted")
    } catch .invalid(let issues) {
      #expect(issues.map(\.suggestion) == ["¿Quiso decir «coberturas»?"])
    } catch {
      Issue.record("\(error)")
    }
  }
}
