import Glibc
import RindeCommand
import Testing

@Suite("The committed reports are what the demonstration writes")
struct CommittedReportsTests {
  /// The lines of `reports/demo.csv`: dataset or its survey, audience, cut-off or period of social
  /// media, office or nothing.
  static let runs: [[String]] = {
    let bytes = ScratchEntity.bytes(of: repository + "reports/demo.csv") ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  /// The folder of `reports/` in which a run stands.
  private func entity(of run: [String]) -> String {
    run[0].split(separator: "/").first.map(String.init) ?? run[0]
  }

  @Test("four plans and the agenda")
  func all() {
    #expect(
      Set(Self.runs.map(entity)) == [
        "agenda-sectorial", "bucaramanga-2021", "narino-2022", "pasto-2022", "uts-2020",
      ]
    )
    let plans = Self.runs.filter { !["encuesta", "redes"].contains($0[1]) }
    let answers = Dictionary(grouping: plans) { $0[0] }.mapValues { Set($0.map { $0[1] }) }
    for (dataset, audiences) in answers {
      let reader = ["narino-2022", "uts-2020"].contains(dataset) ? "asamblea" : "concejo"
      #expect(audiences == ["planeacion", reader, "control-interno"], "\(dataset)")
    }
  }

  @Test("every survey of the datasets")
  func surveys() {
    let datasets = ScratchEntity.names(in: repository + "datasets")
    let surveys = datasets.flatMap { dataset in
      ScratchEntity.names(in: repository + "datasets/\(dataset)/encuestas").map {
        [dataset + "/encuestas/" + $0, "encuesta", "", ""]
      }
    }
    #expect(surveys.count == 3)
    #expect(Set(surveys) == Set(Self.runs.filter { $0[1] == "encuesta" }))
  }

  @Test("a month and a half-year of social media")
  func socialMedia() {
    let periods = Self.runs.filter { $0[1] == "redes" }.map { $0[2] }
    #expect(periods.contains { $0.contains("-S") })
    #expect(periods.contains { !$0.contains("-S") })
  }

  @Test("byte for byte", arguments: runs)
  func bytes(of run: [String]) throws {
    let scratch = ScratchEntity()
    let console = Console(output: .memory, messages: .memory)
    let words =
      ["informe", run[1], repository + "datasets/\(run[0])", "--salida", scratch.path]
      + (run[2].isEmpty ? [] : [run[1] == "redes" ? "--periodo" : "--corte", run[2]])
      + (run[3].isEmpty ? [] : ["--dependencia", run[3]])
    let entity = entity(of: run)
    #expect([.done, .findings].contains(Rinde.run(words, console: console)))
    let written = ScratchEntity.files(below: scratch.path).filter { $0 != "index.html" }
    let folders = Set(written.map { $0.split(separator: "/")[0] })
    #expect(folders.count == 1)
    for folder in folders {
      let committed = repository + "reports/\(entity)/\(folder)"
      #expect(
        ScratchEntity.files(below: committed)
          == ScratchEntity.files(below: "\(scratch.path)/\(folder)")
      )
    }
    for name in written {
      let committed = ScratchEntity.bytes(of: repository + "reports/\(entity)/\(name)")
      let isEqual = scratch.bytes(of: name) == committed
      #expect(isEqual, "\(entity)/\(name) differs; run scripts/demo")
    }
  }

  @Test("nothing else stands in the folder of reports")
  func nothingElse() {
    let folders = ScratchEntity.names(in: repository + "reports").flatMap { dataset in
      ScratchEntity.names(in: repository + "reports/\(dataset)").map { "\(dataset)/\($0)" }
    }.filter { !$0.hasSuffix("/index.html") }
    let expected = Self.runs.map { run in
      let survey = run[0].split(separator: "/").last ?? ""
      let name = "\(entity(of: run))/\(run[1])-\(run[1] == "encuesta" ? "\(survey)" : run[2])"
      return name + (run[3].isEmpty ? "" : "-")
    }
    #expect(folders.count == expected.count)
    for folder in folders {
      #expect(expected.contains { $0 == folder || ($0.hasSuffix("-") && folder.hasPrefix($0)) })
    }
  }

  @Test("another time zone and folder give the same bytes")
  func timeZone() throws {
    let folder = repository + "datasets/bucaramanga-2021"
    var results: [[UInt8]?] = []
    for zone in ["America/Bogota", "Asia/Tokyo"] {
      setenv("TZ", zone, 1)
      tzset()
      let scratch = ScratchEntity()
      let console = Console(output: .memory, messages: .memory)
      _ = Rinde.run(
        ["informe", "planeacion", folder, "--corte", "2021-T2", "--salida", scratch.path],
        console: console
      )
      results.append(scratch.bytes(of: "planeacion-2021-T2/planeacion-2021-T2.xlsx"))
    }
    #expect(results[0] != nil)
    #expect(results[0] == results[1])
  }
}
