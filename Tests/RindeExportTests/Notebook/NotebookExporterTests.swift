import RindeReport
import Testing

@testable import RindeExport

@Suite("The folder of a notebook")
struct NotebookExporterTests {
  private static func notebook(
    _ analysis: Notebook.Analysis = .indicators,
    _ reach: Notebook.Reach = .everyone
  ) -> Notebook {
    let figures = Table(
      id: "resumen",
      columns: [Column(key: "valor", heading: "Valor", kind: .percentage(places: 1))],
      rows: [
        [Cell(.number(Number(0.8, exact: "80.000000")), figure: "resumen/conteo@2022-06-30")],
        [Cell(.missing(.withheld), figure: "resumen/promedio@2022-06-30")],
      ]
    )
    let report = Report(
      id: "prueba-2022-06-30",
      title: "Informe de <b>prueba</b> [uno]",
      author: "Alcaldía_de*Ejemplo",
      summary: "Prueba.",
      date: DateValue(year: 2022, month: 6, day: 30),
      banner: "Datos de ejemplo",
      sheets: [
        Sheet(name: "Portada", title: "Portada", content: .lines([Line(.paragraph, "Hola")])),
        Sheet(name: "Resumen", title: "Resumen", content: .table(figures)),
      ]
    )
    let codes = Table(
      id: "codigos",
      columns: [Column(key: "divipola", heading: "Código", kind: .code, meaning: "DIVIPOLA.")],
      rows: [[.text("05001")]]
    )
    return Notebook(
      analysis: analysis,
      reach: reach,
      report: report,
      facts: [
        Line(.fact(label: "Corte"), "30/06/2022"),
        Line(.fact(label: "Hoja"), "Resumen", place: .workbook),
      ],
      parameters: [.init(name: "umbral", literal: "\"5\"", meaning: "Desde cuántos.")],
      inputs: [Sheet(name: "codigos", title: "Códigos", content: .table(codes))]
    )
  }

  private static func rendered(_ notebook: Notebook) throws -> RenderedNotebook {
    let request = ReportManifest.Request(
      audience: "cuaderno-prueba",
      cutoff: "2022-T2",
      date: "2022-06-30",
      options: []
    )
    return try NotebookExporter(
      .init(program: "9.9.9", request: request, folder: "ejemplo", inputs: [])
    ).rendered(notebook)
  }

  private static func text(_ name: String, of notebook: RenderedNotebook) throws -> String {
    let file = try #require(notebook.files.first { $0.path == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test("holds the notebook, its data, the published figures, their description and the guides")
  func layout() throws {
    let notebook = try Self.rendered(Self.notebook())
    #expect(
      notebook.files.map(\.path) == [
        "cuaderno.ipynb", "datos/codigos.csv", "datos/cifras.csv", "datapackage.json", "LEEME.md",
        "requirements.txt", "manifiesto.json",
      ]
    )
    #expect(notebook.files(in: "cuaderno").first?.path == "cuaderno/cuaderno.ipynb")
  }

  @Test("has each figure with its exact value, an empty one where none is published")
  func figures() throws {
    let notebook = try Self.rendered(Self.notebook())
    #expect(
      try Self.text("datos/cifras.csv", of: notebook)
        == "id,valor,unidad,tabla\r\n"
        + "resumen/conteo@2022-06-30,80.000000,porcentaje,resumen\r\n"
        + "resumen/promedio@2022-06-30,,porcentaje,resumen\r\n"
    )
    #expect(try Self.text("datos/codigos.csv", of: notebook) == "divipola\r\n\"05001\"\r\n")
  }

  @Test("lists each file but the manifest with its SHA-256")
  func manifest() throws {
    let notebook = try Self.rendered(Self.notebook())
    let listed = notebook.manifest.outputs
    #expect(listed.map(\.name) == notebook.files.dropLast().map(\.path))
    for (proof, file) in zip(listed, notebook.files) {
      #expect(try FileProof(name: file.path, of: file.bytes) == proof)
    }
    #expect(notebook.manifest.request.audience == "cuaderno-prueba")
    #expect(notebook.manifest.program == "9.9.9")
  }

  @Test("fills every mark with the report's words, which no program takes for markup")
  func words() throws {
    let notebook = try Self.rendered(Self.notebook())
    let text = try Self.text("cuaderno.ipynb", of: notebook)
    #expect(!text.contains("{{"))
    #expect(try !Self.text("LEEME.md", of: notebook).contains("{{"))
    #expect(text.contains(#"Informe de \\<b\\>prueba\\</b\\> \\[uno\\]"#))
    #expect(text.contains(#"Alcaldía\\_de\\*Ejemplo"#))
    #expect(text.contains("> **Datos de ejemplo**"))
    #expect(text.contains("- **Corte:** 30/06/2022"))
    #expect(!text.contains("**Hoja:**"))
    #expect(text.contains(#"umbral = \"5\"  # Desde cuántos."#))
    #expect(text.contains("`datos/codigos.csv`: Códigos."))
  }

  @Test("is one cell of parameters, and code that no report can change")
  func parameters() throws {
    let cells = NotebookTemplate.cells(of: Self.notebook())
    #expect(cells.count { $0.tags.contains("parameters") } == 1)
    for cell in cells where cell.role == .code && cell.tags.isEmpty {
      #expect(!cell.source.contains("{{"))
    }
  }

  @Test("gives the same bytes for the same report")
  func reproducible() throws {
    let files = try Self.rendered(Self.notebook()).files
    let same = try Self.rendered(Self.notebook()).files == files
    #expect(same)
  }

  @Test("says what it shows of people", arguments: Notebook.Analysis.allCases)
  func reach(analysis: Notebook.Analysis) throws {
    let text = try Self.text("LEEME.md", of: Self.rendered(Self.notebook(analysis)))
    let sentence =
      switch analysis {
      case .indicators: "no trae datos de personas"
      case .survey: "no trae las respuestas de nadie"
      case .socialMedia: "nadie del público aparece"
      }
    #expect(text.contains(sentence))
    let answers = try Self.text("LEEME.md", of: Self.rendered(Self.notebook(.survey, .analysts)))
    #expect(answers.contains("No es para publicar"))
  }
}
