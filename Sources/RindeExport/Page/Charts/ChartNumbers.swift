internal import RindeReport

/// The numbers of a chart as a table, for those who would rather read them.
struct ChartNumbers {
  let content: ChartContent

  /// That of the chart, as the page shows it.
  let title: String

  private var chart: Chart { content.chart }

  private var captionID: String { "grafica-\(chart.id)-datos" }

  var markup: Markup {
    .tag(
      "details",
      [],
      [
        .tag("summary", [], PageChartTexts.numbers),
        .tag(
          "div",
          [
            .init("class", "tabla"), .init("role", "region"), .init("tabindex", "0"),
            .init("aria-labelledby", captionID),
          ],
          [
            .tag(
              "table",
              [],
              [
                .tag("caption", [.init("id", captionID)], PageChartTexts.numbers(of: title)),
                head, rows,
              ]
            )
          ]
        ),
      ]
    )
  }

  private var head: Markup {
    func cell(_ text: String, _ kind: String?) -> Markup {
      .tag("th", [.init("scope", "col")] + (kind.map { [.init("class", $0)] } ?? []), text)
    }
    return .tag(
      "thead",
      [],
      [
        .tag(
          "tr",
          [],
          [cell(heading, nil)] + chart.series.map { cell($0.name, "num") }
        )
      ]
    )
  }

  private var heading: String {
    content.nameHeading.map { "\(content.categoryHeading) · \($0)" } ?? content.categoryHeading
  }

  private var rows: Markup {
    .tag(
      "tbody",
      [],
      content.categories.map { category in
        .tag(
          "tr",
          [],
          [.tag("th", [.init("scope", "row")], category.fullName)]
            + chart.series.indices.map { number in
              .tag(
                "td",
                [.init("class", "num")],
                category.cells[number]?.display(in: content.kinds[number]).text ?? ""
              )
            }
        )
      }
    )
  }
}
