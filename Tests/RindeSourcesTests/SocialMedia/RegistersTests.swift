import RindeModel
import RindeSources
import Testing

@Suite("registros de redes")
struct SocialRegistersTests {
  private func read(_ name: String, _ lines: [String]) throws -> SocialReading {
    let text = lines.joined(separator: "\n") + "\n"
    return try SocialScratch([name: text]).read()
  }

  @Test("followers at the close of months and on days")
  func followers() throws {
    let reading = try read(
      "seguidores.csv",
      [
        "mes;red;seguidores", "2025-09;Facebook;23.900", "octubre de 2025;Twitter;12055",
        "oct-25;YouTube;N/A", "2025-10;Mastodon;5", "2025-13;X;5", "2025-10;TikTok;24,160",
      ]
    )
    let counts = reading.records.followers
    #expect(
      counts.map { "\($0.day) \($0.network.key) \($0.followers)" } == [
        "2025-09-30 facebook 23900", "2025-10-31 x 12055",
      ]
    )
    #expect(
      reading.summary == [
        "seguidores.numero-invalido seguidores.csv:4 N/A",
        "seguidores.red-desconocida seguidores.csv:5 Mastodon",
        "seguidores.mes-invalido seguidores.csv:6 2025-13",
        "seguidores.numero-invalido seguidores.csv:7 24,160",
      ]
    )
    #expect(reading.counts("seguidores.csv") == [6, 2, 0, 0, 0, 0, 0, 4])
  }

  @Test("the followers of reference: sixteen counts, four of them at the close of October")
  func referenceFollowers() throws {
    let scratch = try SocialScratch()
    try scratch.add("seguidores_cierre_de_mes.csv", as: "seguidores_cierre_de_mes.csv")
    let reading = try scratch.read()
    let october = CalendarDate.end(ofMonth: 10, year: 2025)
    let close = reading.records.followers.filter { $0.day == october }
    #expect(reading.records.followers.count == 16)
    #expect(close.first { $0.network == .facebook }?.followers == 24_160)
    #expect(reading.issues == [])
  }

  @Test("messages keep their minutes, and neither names nor words of the public are read")
  func messages() throws {
    let reading = try read(
      "mensajes_2025-10.csv",
      [
        "id,red,nombre,comentario,recibido,respondido,automatica",
        "M1,Facebook,Ana Ruiz,¿Cuándo pagan?,2025-10-30 01:31,,no",
        "M2,X,Luis,hola,30/10/2025 2:05 p. m.,2025-10-30T14:10:59,sí",
        "M3,WhatsApp,Luis,hola,2025-10-02 08:00,2025-10-01 09:00,",
        "M4,X,Luis,hola,2025-10-02,,",
        "M5,X,Luis,hola,2025-10-02 10:00,sí,",
        "M6,X,Luis,hola,2025-10-02 10:00,,quizás",
        "M1,X,Luis,hola,2025-10-03 10:00,,",
      ]
    )
    let messages = try #require(reading.records.messages)
    #expect(messages.map(\.id) == ["M3", "M1", "M2"])
    #expect(messages.map(\.network) == [nil, .facebook, .x])
    #expect(messages.map { $0.received.minute } == [480, 91, 845])
    #expect(messages.map { $0.answered?.minute } == [540, nil, 850])
    #expect(messages.map(\.isAutomatic) == [false, false, true])
    #expect(
      reading.summary == [
        "mensaje.columnas-no-usadas mensajes_2025-10.csv:1 nombre; comentario",
        "mensaje.red-desconocida mensajes_2025-10.csv:4 WhatsApp",
        "mensaje.momento-invalido mensajes_2025-10.csv:5 2025-10-02",
        "mensaje.respuesta-sin-fecha mensajes_2025-10.csv:6 sí",
        "mensaje.si-o-no-invalido mensajes_2025-10.csv:7 quizás",
        "mensaje.id-repetido mensajes_2025-10.csv:8 M1",
      ]
    )
    #expect(reading.counts("mensajes_2025-10.csv") == [7, 3, 0, 0, 0, 0, 0, 4])
    #expect(!"\(reading)".contains("Ana") && !"\(reading)".contains("pagan"))
  }

  @Test("the messages of reference: 40 received, 24 answered by a person, 7 by a machine")
  func referenceMessages() throws {
    let scratch = try SocialScratch()
    try scratch.add("mensajes_2025-10.csv", as: "mensajes_2025-10.csv")
    let messages = try #require(try scratch.read().records.messages)
    #expect(messages.count == 40)
    #expect(messages.count { $0.answered != nil && !$0.isAutomatic } == 24)
    #expect(messages.count { $0.isAutomatic } == 7)
    // The mean of expected.json, 266.875 minutes over 24 answers.
    let minutes = messages.filter { !$0.isAutomatic }.compactMap { message in
      message.answered.map { $0.minutes - message.received.minutes }
    }
    #expect(minutes.reduce(0, +) == 6_405)
  }

  @Test("registers with headings alone say as much as none")
  func unfilled() throws {
    let scratch = try SocialScratch([
      "eventos.csv": "evento,fecha,dependencia,publicacion\n",
      "mensajes.csv": "id,red,tipo,recibido,respondido,automatica\n",
      "planeadas.csv": "pieza,fecha,tema,dependencia,publicacion\n",
    ])
    let records = try scratch.read().records
    #expect(records.events == nil)
    #expect(records.messages == nil)
    #expect(records.planned == nil)
  }

  @Test("events and planned pieces")
  func events() throws {
    let scratch = try SocialScratch([
      "eventos.csv": """
      evento;fecha;dependencia;enlace
      Audiencia;31/10/2025;Planeación;https://x.com/a/status/1
      Feria;;;
      """,
      "planeadas.csv": """
      pieza;fecha;tema;dependencia;publicacion
      Vacunación;2025-10-15;Salud;;
      ;2025-10-15;Salud;;
      """,
    ])
    let reading = try scratch.read()
    let event = try #require(reading.records.events?.first)
    #expect(event.name == "Audiencia" && event.day.description == "2025-10-31")
    #expect(event.post == "https://x.com/a/status/1" && event.office == "Planeación")
    #expect(reading.records.planned?.map(\.name) == ["Vacunación"])
    #expect(
      reading.summary == [
        "evento-redes.sin-fecha eventos.csv:3 ", "planeada.sin-pieza planeadas.csv:3 ",
      ]
    )
    #expect(reading.counts("eventos.csv") == [2, 1, 0, 0, 0, 0, 0, 1])
  }

  @Test("a register without its columns is left out, and so is its double")
  func unusable() throws {
    let scratch = try SocialScratch([
      "mensajes.csv": "a;b\n1;2\n", "seguidores.csv": "mes;red;seguidores\n2025-10;X;5\n",
      "seguidores.xlsx": "x",
    ])
    let reading = try scratch.read()
    #expect(reading.leftOut.map(\.name) == ["mensajes.csv", "seguidores.xlsx"])
    #expect(reading.records.messages == nil)
    #expect(reading.records.followers.count == 1)
    #expect(
      reading.issues.map(\.code) == [
        "redes.registro-sin-columnas", "redes.registro-repetido",
      ]
    )
  }
}
