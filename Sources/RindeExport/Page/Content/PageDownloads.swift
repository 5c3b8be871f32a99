internal import RindeReport

/// The files that stand beside a page.
struct PageDownloads {
  let outline: PageOutline

  private var files: PageFiles { outline.files }

  /// Nothing for a page that stands by itself.
  var markup: [Markup] {
    let items = documents + (others.isEmpty ? [] : [more])
    guard !items.isEmpty else { return [] }
    return [
      .tag(
        "section",
        [.init("id", PagePlace.files)],
        [
          .tag("h2", [], PageTexts.files),
          .tag("p", [.init("class", "entrada")], PageTexts.filesMeaning),
          .tag("ul", [.init("class", "archivos")], items),
        ]
      )
    ]
  }

  private var documents: [Markup] {
    let workbook = files.workbook.map {
      item($0.address, PageTexts.workbook(PageTexts.size(bytes: $0.bytes)), PageTexts.workbookUse)
    }
    return [
      workbook,
      files.notebook.map { item($0.asAddress, PageTexts.notebook, PageTexts.notebookUse) },
      files.dataPackage.map { item($0.asAddress, PageTexts.dataPackage, PageTexts.dataPackageUse) },
      files.manifest.map { item($0.asAddress, PageTexts.manifest, PageTexts.manifestUse) },
    ].compactMap(\.self)
  }

  private func item(_ address: String, _ name: String, _ use: String) -> Markup {
    .tag("li", [], [.tag("a", [.init("href", address)], name), .text(": " + use)])
  }

  /// Data of tables that neither stand on the page nor in its list of details.
  private var others: [PageFiles.Data] {
    let known = Set(outline.report.tables.map(\.table.id))
    return files.data.filter { !known.contains($0.table) }
  }

  private var more: Markup {
    .tag(
      "li",
      [],
      [
        .text(PageTexts.otherData),
        .tag(
          "ul",
          [],
          others.map { data in
            .tag(
              "li",
              [],
              [.text("\(data.title) (\(PageTexts.rows(data.rows))): ")]
                + DataLinks(data: data).markup
            )
          }
        ),
      ]
    )
  }
}

extension PageFiles.File {
  /// Its name as a relative address.
  var address: String { name.asAddress }
}

extension String {
  /// A file's name below a folder as a relative address, in which only unreserved characters stand
  /// for themselves (RFC 3986).
  var asAddress: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
