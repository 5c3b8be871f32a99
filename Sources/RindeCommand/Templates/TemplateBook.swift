internal import RindeExport
internal import RindeModel
internal import RindeReport

/// A workbook to be filled: a table with one example row, and a sheet that explains its columns.
struct TemplateBook {
  /// Rows that are prepared for typing.
  private static let entryRows = 300

  /// The file's name without its ending: `plan`.
  let name: String

  let sheet: String
  let title: String
  let introduction: [String]
  let columns: [TemplateColumn]

  /// Where it stands below the entity's folder, with a slash at its end; empty beside the plan.
  var folder = ""

  /// What stands in the first row.
  var start = Start.example

  enum Start: Hashable {
    case example
    /// Nothing, where an example would be taken for a fact.
    case nothing
  }

  /// The file below the entity's folder, without its ending.
  var path: String { folder + name }

  /// The workbook as a document.
  func report(for entity: TemplateEntity) -> Report {
    Report(
      id: "plantilla-\(name)",
      title: title,
      author: entity.name ?? "",
      summary: TemplateTexts.summary,
      // The first day of the year, so that the same options give the same bytes.
      date: DateValue(year: entity.year.year, month: 1, day: 1),
      sheets: [
        Sheet(
          name: sheet,
          title: title,
          introduction: introduction + TemplateTexts.introduction(start),
          navigation: .working,
          content: .table(table)
        ),
        Sheet(
          name: TemplateTexts.columnsSheet,
          title: TemplateTexts.columnsTitle(of: name),
          introduction: TemplateTexts.columnsIntroduction,
          content: .table(guide)
        ),
      ]
    )
  }

  private var table: Table {
    Table(
      id: name,
      columns: columns.map(\.column),
      rows: [columns.map { start == .example ? $0.cell : .blank }],
      entryRows: Self.entryRows
    )
  }

  private var guide: Table {
    Table(
      id: "columnas",
      columns: [
        Column(key: "columna", heading: "Columna", kind: .text),
        Column(key: "recibe", heading: "Qué recibe", kind: .text, width: .veryWide),
        Column(key: "obligatoria", heading: "¿Es obligatoria?", kind: .text, width: .medium),
        Column(key: "ejemplo", heading: "Ejemplo", kind: .text, width: .wide),
      ],
      rows: columns.map { column in
        [
          .text(column.heading), .text(column.accepts), .text(TemplateTexts.word(for: column.need)),
          .text(column.example),
        ]
      }
    )
  }
}
