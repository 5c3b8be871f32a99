internal import RindeModel
internal import RindeReport
internal import RindeSources

/// `entidad.xlsx`: who reports, a field in each row.
struct EntityTemplate {
  /// Rows that are prepared for more offices and days.
  private static let entryRows = 40

  let entity: TemplateEntity

  var report: Report {
    Report(
      id: "plantilla-entidad",
      title: EntityTemplateTexts.title,
      author: entity.name ?? "",
      summary: TemplateTexts.summary,
      date: DateValue(year: entity.year.year, month: 1, day: 1),
      sheets: [
        Sheet(
          name: "Entidad",
          title: EntityTemplateTexts.title,
          introduction: EntityTemplateTexts.introduction,
          content: .table(table)
        )
      ]
    )
  }

  private var table: Table {
    Table(
      id: "entidad",
      columns: [
        Column(
          key: "campo",
          heading: EntitySheetTexts.field,
          kind: .text,
          entry: .list(addable.map(\.label))
        ),
        // As text, so that codes keep their zeros and years get no separator.
        Column(
          key: "valor",
          heading: EntitySheetTexts.value,
          kind: .code,
          width: .wide,
          entry: .text
        ),
        Column(
          key: "dato_adicional",
          heading: EntitySheetTexts.extra,
          kind: .code,
          width: .medium,
          entry: .text
        ),
        Column(
          key: "que_es",
          heading: EntitySheetTexts.meaning,
          kind: .text,
          width: .veryWide
        ),
      ],
      rows: fields.map { field in
        let value = value(of: field)
        return [
          .text(field.label), .text(value.text), .text(value.extra),
          .text(EntityTemplateTexts.meaning(of: field)),
        ]
      },
      entryRows: Self.entryRows
    )
  }

  /// Those that most entities need.
  private var fields: [EntityField] {
    EntityField.known.filter { field in
      switch field {
      case .opensOnSaturday, .includesLaw2578, .emergencyExtension, .ownTerm: false
      case .municipality: entity.kind != .mayoralty
      default: true
      }
    }
  }

  /// Those that the empty rows are for: of which there may be several, or that have no row yet.
  private var addable: [EntityField] {
    EntityField.known.filter { $0.isList || !fields.contains($0) }
  }

  private func value(of field: EntityField) -> (text: String, extra: String) {
    let example = entity.kind.example
    switch field {
    case .name: return (entity.name ?? EntitySheetTexts.placeholder, "")
    case .year: return (String(entity.year.year), "")
    case .divipola: return (entity.divipola ?? "", "")
    case .level: return (example.level, "")
    case .planKind: return (example.planKind, "")
    case .office: return (example.responsible, example.abbreviation)
    case .isExample: return ("Sí", "")
    default: return ("", "")
    }
  }
}
