internal import RindeReport

/// What stands below a table: what its marks mean, what it leaves out and where its data are.
struct PageTableNotes {
  let table: Table

  /// The positions of the columns that the page shows.
  let shown: [Int]

  let files: PageFiles

  var markup: [Markup] {
    var result: [Markup] = []
    let notes = marks + omissions
    if !notes.isEmpty {
      result.append(.tag("p", [.init("class", "nota")], notes.joined(separator: " ")))
    }
    if let data = files.data(of: table.id) {
      result.append(
        .tag(
          "p",
          [.init("class", "descarga")],
          [.text(PageTexts.dataOfTable + " ")] + DataLinks(data: data).markup
        )
      )
    }
    return result
  }

  /// A sentence for each mark that the table shows.
  private var marks: [String] {
    let found = Set(
      (table.rows + [table.total].compactMap(\.self)).flatMap { row in
        shown.compactMap { position -> Cell.Missing? in
          if case .missing(let missing) = row[position].value { missing } else { nil }
        }
      }
    )
    let all: [Cell.Missing] = [.notAvailable, .notApplicable, .withheld, .unreliable]
    return all.filter(found.contains).compactMap(PageTexts.meaning)
  }

  private var omissions: [String] {
    let hidden = table.columns.indices.filter { !shown.contains($0) }.map { table.columns[$0] }
      .filter { $0.key != table.grouping?.column }
    let details = hidden.filter(\.isDetail).map(\.heading)
    let blanks = hidden.filter { !$0.isDetail }
    let entries = blanks.filter { $0.entry != nil }.map(\.heading)
    let nothing = blanks.filter { $0.entry == nil }.map(\.heading)
    var sentences: [String] = []
    if !nothing.isEmpty { sentences.append(PageTexts.blanks(nothing)) }
    if !details.isEmpty {
      sentences.append(PageTexts.details(details, with: files.data(of: table.id)))
    }
    if !entries.isEmpty { sentences.append(PageTexts.entries(entries)) }
    return sentences
  }
}

/// The links to a table's data in both editions.
struct DataLinks {
  let data: PageFiles.Data

  var markup: [Markup] {
    [
      link(data.canonical, PageTexts.canonical),
      .text(", "),
      link(data.spreadsheet, PageTexts.spreadsheet),
    ]
  }

  /// A link that says alone what it is, for those who hear a page's links one after another.
  private func link(_ file: PageFiles.File, _ kind: String) -> Markup {
    .tag(
      "a",
      [.init("href", file.address)],
      [
        .text(kind),
        .tag("span", [.init("class", "oculto")], ": " + data.title),
        .text(" (\(PageTexts.size(bytes: file.bytes)))"),
      ]
    )
  }
}
