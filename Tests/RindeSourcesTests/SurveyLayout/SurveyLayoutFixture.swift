import Foundation
import RindeModel
import RindeSources
import RindeTables

/// The files of `Fixtures/encuestas`: the same 90 answers as nine tools export them.
enum SurveyLayoutFixture {
  static func path(_ name: String) -> String {
    Bundle.module.bundlePath + "/Fixtures/encuestas/" + name
  }

  /// The dictionary of the fixtures, as `codebook.csv` says it.
  static let codebook = SurveyCodebook(questions: [
    SurveyQuestion(
      id: "grupo",
      text: "¿A qué grupo pertenece?",
      kind: .single,
      options: options(("jal", "JAL"), ("jac", "JAC"), ("academia", "Academia"))
        + options(("veeduria", "Veeduría"))
    ),
    SurveyQuestion(
      id: "participo",
      text: "¿Ha participado en ejercicios de rendición de cuentas?",
      kind: .single,
      options: options(("si", "Sí"), ("no", "No")),
      missing: [MissingCode("99", .noAnswer)]
    ),
    SurveyQuestion(
      id: "temas",
      text: "¿Qué temas le interesan? (puede marcar varios)",
      kind: .multiple,
      options: options(
        ("metas", "Cumplimiento de metas del plan de desarrollo"),
        ("finanzas", "Situación financiera del municipio"),
        ("obras", "Avance de obras públicas")
      ) + [SurveyOption(code: "other", label: "Otro", isOther: true)]
    ),
    SurveyQuestion(
      id: "satisf",
      text: "Satisfacción de 1 a 5",
      kind: .scale,
      options: options(("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5")),
      missing: [MissingCode("99", .noAnswer)]
    ),
    SurveyQuestion(id: "obs", text: "Observaciones", kind: .open),
  ])

  static func options(_ pairs: (String, String)...) -> [SurveyOption] {
    pairs.map { SurveyOption(code: $0.0, label: $0.1) }
  }

  /// A table of texts as a CSV with `;` would give it.
  static func head(_ rows: [[String]], separator: Character = ";") -> AnswerHead {
    AnswerHead(grid(rows, separator: separator))
  }

  static func grid(_ rows: [[String]], separator: Character = ";") -> Grid {
    let cells = rows.enumerated().map { index, texts in
      Grid.Row(
        number: index + 1,
        cells: texts.map { $0.isEmpty ? .empty : Cell(kind: .text, text: $0) }
      )
    }
    return Grid(
      file: "respuestas.csv",
      sheet: nil,
      rows: cells,
      mergedRanges: [],
      separator: separator.asciiValue,
      issues: []
    )
  }
}
