import RindeModel
import Testing

/// Read by the conventions of their tools, the surveys hold what an independent reader counted.
@Suite("The datasets' surveys are read as they were counted by hand")
struct DatasetSurveysTests {
  static let folders = [
    "bucaramanga-2021/encuestas/diagnostico-2021",
    "pasto-2022/encuestas/evaluacion-audiencia-2022",
    "narino-2022/encuestas/percepcion-2022",
  ]

  private static func name(of folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }

  @Test("every question has the base, the gaps and the answers of the count", arguments: folders)
  func questions(folder: String) throws {
    let read = try ReadSurvey(folder)
    let expected = try CountedSurvey(named: Self.name(of: folder))
    #expect(read.issues.filter { $0.severity != .note } == [])
    #expect(read.counts.used == expected.encuestados && read.counts.rejected == 0)
    #expect(read.settings.isExample)
    #expect(Set(expected.preguntas.keys) == Set(read.codebook.questions.map(\.id)))
    for (id, question) in expected.preguntas {
      #expect(try read.counted(id, in: read.columns.lines.indices) == question, "\(id)")
    }
  }

  @Test("every group has the answers of the count", arguments: folders)
  func groups(folder: String) throws {
    let read = try ReadSurvey(folder)
    for (variable, parts) in try CountedSurvey(named: Self.name(of: folder)).grupos {
      for (option, part) in parts {
        let rows = try read.rows(of: variable, option: option)
        #expect(rows.count == part.encuestados, "\(variable) \(option)")
        for (id, question) in part.preguntas {
          #expect(try read.counted(id, in: rows) == question, "\(variable) \(option) \(id)")
        }
      }
    }
  }

  @Test("62, 48 and 45 of 68 give the three figures that Bucaramanga published")
  func published() throws {
    let read = try ReadSurvey(Self.folders[0])
    let rows = read.columns.lines.indices
    #expect(rows.count == 68)
    #expect(try read.counted("conoce_obligacion", in: rows).opciones?["si"] == 62)
    #expect(try read.counted("participo", in: rows).opciones?["si"] == 48)
    #expect(try read.counted("temas", in: rows).opciones?["metas"] == 45)
  }

  @Test("the sample of Nariño carries its weights, strata, units and populations")
  func design() throws {
    let read = try ReadSurvey(Self.folders[2])
    let design = read.settings.design
    #expect(read.columns.weights.count == 608)
    // 6/3 · 41 200/78 households of Pasto for each that answered there.
    #expect(read.columns.weights.first == 1056.4103)
    #expect(design.clusters == ["municipio", "ubicacion/hogar"])
    for name in [design.strata ?? ""] + design.clusters {
      let factor = try #require(read.columns.factors[name], "\(name)")
      let units = ["subregion": 6, "municipio": 19, "ubicacion/hogar": 608]
      #expect(factor.levels.count == units[name], "\(name)")
    }
    for (name, first) in zip(design.populations, [6.0, 41_200]) {
      #expect(read.columns.numbers[name]?.first == first, "\(name)")
    }
  }
}
