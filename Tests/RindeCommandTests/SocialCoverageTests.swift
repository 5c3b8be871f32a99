import RindeCommand
import Testing

/// X has posts in March; Instagram has followers and no file; in June nothing was downloaded.
@Suite("A network of which only followers are known")
struct SocialCoverageTests {
  private let entity: ScratchEntity

  init() {
    entity = ScratchSocial.entity()
    let followers =
      "mes,red,seguidores\n2022-03,instagram,500\n2022-06,x,90\n2022-06,instagram,510\n"
    entity.write(Array(followers.utf8), to: "redes/seguidores.csv")
  }

  private func redes(_ period: String, _ format: String) -> String {
    let console = Console(output: .memory, messages: .memory)
    let words = ["redes", entity.path, "--periodo", period, "--formato", format]
    _ = Rinde.run(words, console: console)
    return console.outputText
  }

  /// The published figures of a period, as the manifest lists them.
  private func manifest(_ period: String) -> String {
    let result = run("informe", "redes", entity.path, "--periodo", period)
    #expect([.done, .findings].contains(result.code), "\(result.messages)")
    let bytes = entity.bytes(of: "informes/redes-\(period)/manifiesto.json") ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func figure(_ id: String, _ value: String, in manifest: String) -> Bool {
    manifest.split(whereSeparator: \.isNewline).contains {
      $0.contains("\"\(id)\"") && $0.contains("\"valor\": \(value)")
    }
  }

  @Test("publishes no count of its posts, and the followers")
  func report() {
    let manifest = manifest("2022-03")
    #expect(Self.figure("redes/instagram/2022-03/publicaciones", "null", in: manifest))
    #expect(Self.figure("redes/instagram/2022-03/seguidores", "\"500\"", in: manifest))
    #expect(Self.figure("redes/x/2022-03/publicaciones", "\"3\"", in: manifest))
    #expect(Self.figure("redes/todas/2022-03/publicaciones", "\"3\"", in: manifest))
  }

  @Test("says the same in JSON, as a table and on the terminal")
  func formats() {
    #expect(redes("2022-03", "csv").contains("2022-03,red,instagram,Instagram,instagram,,,,,"))
    #expect(redes("2022-03", "csv").contains("2022-03,red,x,X,x,3,0,0,28,"))
    let json = redes("2022-03", "json").filter { !$0.isWhitespace }
    #expect(json.contains(#""red":"instagram","publicaciones":null,"interacciones":null"#))
    #expect(json.contains(#""respuestas":null,"compartidas":null"#))
    #expect(json.contains(#""total":{"publicaciones":3,"#))
    let text = redes("2022-03", "texto")
    let instagram = text.split(separator: "\n").drop { !$0.contains("Instagram") }.prefix(3)
    #expect(!instagram.isEmpty)
    #expect(!instagram.contains { $0.contains("Publicaciones") })
  }

  @Test("leaves the total missing where no network has a file")
  func nothing() {
    let manifest = manifest("2022-06")
    for network in ["x", "instagram", "todas"] {
      #expect(Self.figure("redes/\(network)/2022-06/publicaciones", "null", in: manifest))
    }
    let json = redes("2022-06", "json").filter { !$0.isWhitespace }
    #expect(json.contains(#""total":{"publicaciones":null,"#))
  }
}
