internal import RindeModel
internal import RindeReport

/// What all reports of an entity have in common: names, dates, the notice on examples, contents.
struct Composition {
  let material: ReportMaterial

  /// The whole report, contents included.
  ///
  /// - Parameters:
  ///   - audience: The stem of its files: `concejo`.
  ///   - title: Without entity and cut-off.
  ///   - summary: One sentence for the document's properties.
  ///   - sheets: The first is the cover.
  /// - Returns: The report.
  func report(audience: String, title: String, summary: String, sheets: [Sheet]) -> Report {
    let (entity, cutoff) = (material.entity, material.cutoff)
    return Report(
      id: "\(audience)-\(cutoff.date)",
      title: "\(title). \(entity.name), \(CutoffTexts.name(cutoff, plan: entity.planKind))",
      author: entity.name,
      summary: summary,
      date: DateValue(cutoff.date),
      banner: entity.isExample ? CoverTexts.exampleNotice : nil,
      period: .init(
        first: DateValue(material.plan.fiscalYear.firstDay),
        last: DateValue(cutoff.date)
      ),
      sources: material.sources,
      license: entity.license,
      headlines: PlanHeadlines(material: material, sheets: sheets).all,
      sheets: sheets
    ).withContents(
      name: "Contenido",
      title: "Contenido",
      introduction: ["Esta hoja contiene una tabla con las hojas del libro."]
    )
  }

  /// A cover.
  func cover(title: String, lines: [Line]) -> Sheet {
    Sheet(
      name: "Portada",
      title: title,
      introduction: [material.entity.name],
      content: .lines(lines)
    )
  }

  /// A sheet with one table.
  func sheet(
    _ name: String,
    _ text: SheetText,
    _ table: Table,
    _ navigation: Sheet.Navigation = .plain
  ) -> Sheet {
    text.sheet(name, table, navigation)
  }
}

extension Composition {
  /// A sheet with the chart of all activities, which is too large to stand below their table.
  func chart(_ chart: Chart?) -> [Sheet] {
    guard let chart else { return [] }
    let text = ReportTexts.chart(SpanishNumber.longDate(material.cutoff.date))
    return [
      Sheet(
        name: "Graficos",
        title: text.title,
        introduction: text.introduction,
        pageIntroduction: text.page,
        content: .charts([chart])
      )
    ]
  }
}

extension ReportMaterial {
  /// The files from which the figures come.
  var sources: [String] {
    let plan = plan.activities.first?.origin.file.lastPathComponent
    let progress = Set(records.map(\.origin.file.fileName)).sorted()
    return [plan].compactMap(\.self) + progress + registers
  }
}
