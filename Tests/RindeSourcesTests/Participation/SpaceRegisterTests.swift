import RindeModel
import RindeSources
import Testing

@Suite("espacios")
struct SpaceRegisterTests {
  private let coverage =
    #""coberturas": [{ "actividad": "2.2", "territorios": ["Comuna 3", "Catambuco", "El Encano"] }]"#

  @Test("reads groups of attendance from the headings, as written")
  func attendance() throws {
    let reading = try RegisterFixture.read(
      "espacios",
      [
        "evento;fecha;clase;asistentes;asistentes JAL;Asistentes_juntas_de_acción;ASISTENTES: ONG",
        "Mesa;20/03/2022;mesa de trabajo;10;1.200;0;",
      ]
    )
    let spaces = try #require(reading.records.spaces)
    #expect(
      spaces.map(\.attendance) == [
        [
          DialogueSpace.Attendance(group: "", people: 10),
          DialogueSpace.Attendance(group: "JAL", people: 1200),
          DialogueSpace.Attendance(group: "juntas de acción", people: 0),
        ]
      ]
    )
    #expect(spaces.map(\.kind) == ["mesa de trabajo"])
    #expect(reading.issues == [])
  }

  @Test("a total stands for people without a group only where there are no groups")
  func totals() throws {
    let alone = try RegisterFixture.read(
      "espacios",
      ["evento;fecha;Número de asistentes", "Mesa;20/03/2022;25"]
    )
    #expect(
      alone.records.spaces?.map(\.attendance) == [[DialogueSpace.Attendance(group: "", people: 25)]]
    )
    let beside = try RegisterFixture.read(
      "espacios",
      ["evento;fecha;asistentes JAC;total asistentes", "Mesa;20/03/2022;25;25"]
    )
    #expect(
      beside.records.spaces?.map(\.attendance)
        == [[DialogueSpace.Attendance(group: "JAC", people: 25)]]
    )
  }

  @Test("rejects what is no number of people", arguments: ["-3", "2,5", "varios", "10 %"])
  func badAttendance(text: String) throws {
    let lines = ["evento;fecha;asistentes JAL", "Mesa;20/03/2022;\(text)"]
    let reading = try RegisterFixture.read("espacios", lines)
    #expect(reading.summary == ["espacio.asistencia-invalida 2 asistentes JAL \(text)"])
    #expect(reading.counts == [1, 0, 1])
  }

  @Test(
    "finds the place in whichever column it stands",
    arguments: [
      ("Barrio Centro;;;", "Barrio Centro"), (";3;;", "Comuna 3"), (";03;;", "Comuna 3"),
      (";Comuna 3;;", "Comuna 3"), (";;Catambuco;", "Catambuco"), (";;;Ipiales", "Ipiales"),
      (";;;52356", "Ipiales"), (";4;;Pasto", "Comuna 4"), (";;;", nil),
    ]
  )
  func places(cells: String, place: String?) throws {
    let reading = try RegisterFixture.read(
      "espacios",
      ["evento;fecha;territorio;comuna;corregimiento;municipio", "Mesa;20/03/2022;\(cells)"],
      members: #""municipios": { "52356": "Ipiales" }"#
    )
    #expect(reading.records.spaces?.map(\.place) == [place])
    #expect(reading.issues == [])
  }

  @Test("says when a row names a commune and a township")
  func twoPlaces() throws {
    let lines = ["evento;fecha;comuna;corregimiento", "Mesa;20/03/2022;3;Catambuco"]
    let reading = try RegisterFixture.read("espacios", lines)
    #expect(reading.records.spaces?.map(\.place) == ["Comuna 3"])
    #expect(reading.summary == ["espacio.varios-territorios 2 corregimiento Catambuco"])
  }

  @Test("keeps a space whose activity is not in the plan, without it")
  func activities() throws {
    let reading = try RegisterFixture.read(
      "espacios",
      [
        "evento;fecha;actividad", "Mesa;20/03/2022;2.2.", "Foro;21/03/2022;2.3",
        "Feria;22/03/2022;",
      ]
    )
    #expect(reading.records.spaces?.map(\.activity) == ["2.2", nil, nil])
    #expect(reading.summary == ["espacio.actividad-desconocida 3 actividad 2.3"])
    #expect(reading.issues.first?.severity == .warning)
    #expect(reading.issues.first?.suggestion == "¿Quiso decir «2.2»?")
    #expect(reading.counts == [3, 3, 0])
  }

  @Test("says which places do not count for the coverage of their activity")
  func uncovered() throws {
    let reading = try RegisterFixture.read(
      "espacios",
      [
        "evento;fecha;territorio;actividad",
        "A;20/03/2022;COMUNA 3;2.2", "B;20/03/2022;Corregimiento de Catambuco;2.2",
        "C;20/03/2022;El Encamo;2.2", "D;20/03/2022;;2.2", "E;20/03/2022;Centro;1.1",
      ],
      members: coverage
    )
    #expect(
      reading.summary == [
        "espacio.territorio-sin-cobertura 3 territorio Corregimiento de Catambuco",
        "espacio.territorio-sin-cobertura 4 territorio El Encamo", "espacio.sin-territorio 5 - -",
      ]
    )
    #expect(reading.issues[1].suggestion == "¿Quiso decir «El Encano»?")
    #expect(reading.counts == [5, 5, 0])
  }

  @Test("says which groups of attendance no coverage lists, and which coverage names no activity")
  func unlistedGroups() throws {
    let reading = try RegisterFixture.read(
      "espacios",
      ["evento;fecha;asistentes;asistentes jal;asistentes Veeduria", "A;20/03/2022;1;2;3"],
      members: #""coberturas": [{ "actividad": "2.3", "grupos": ["JAL", "Veedurías"] }]"#
    )
    #expect(
      reading.summary == [
        "entidad.cobertura-sin-actividad 1 84 2.3",
        "espacio.grupo-sin-cobertura 1 asistentes Veeduria Veeduria",
      ]
    )
    #expect(
      reading.issues.map(\.suggestion) == ["¿Quiso decir «2.2»?", "¿Quiso decir «Veedurías»?"]
    )
    #expect(reading.counts == [1, 1, 0])
  }

  @Test(
    "keeps out what cannot be used",
    arguments: [
      (";20/03/2022", "espacio.sin-evento 2 evento "),
      ("Mesa;", "espacio.sin-fecha 2 fecha "),
      ("Mesa;31/04/2022", "espacio.fecha-invalida 2 fecha 31/04/2022"),
      ("Mesa;01/01/2023", "espacio.fuera-de-vigencia 2 fecha 01/01/2023"),
    ]
  )
  func rejected(line: String, issue: String) throws {
    let reading = try RegisterFixture.read("espacios", ["evento;fecha", line])
    #expect(reading.summary == [issue])
    #expect(reading.counts == [1, 0, 1])
  }
}
