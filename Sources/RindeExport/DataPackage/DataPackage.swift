internal import RindeReport

/// The description of a report's CSV files: Data Package 1 with Table Schema, in Spanish.
///
/// It carries no date of creation: the same input gives the same bytes.
struct DataPackage {
  /// The name of its file.
  static let fileName = "datapackage.json"

  let report: Report

  /// The stem of the report's files.
  let name: String

  let data: [RenderedReport.DataTable]

  /// The file, with a line end as its last byte.
  func bytes() throws(ExportError) -> [UInt8] { Array((try document().rendered() + "\n").utf8) }

  private func document() throws(ExportError) -> JSONValue {
    var resources: [JSONValue] = []
    for table in data {
      resources.append(try DataResource(table, .canonical).document())
      resources.append(try DataResource(table, .spreadsheet).document())
    }
    let members: [JSONValue.Member?] = [
      .init("profile", .text("tabular-data-package")),
      .init("name", .text(name.lowercased())),
      .init("title", .text(report.title)),
      .init("description", .text(description)),
      licenses,
      sources,
      .init("contributors", .array([contributor])),
      .init("keywords", .array(DataPackageTexts.keywords.map(JSONValue.text))),
      period,
      .init("resources", .array(resources)),
    ]
    return .object(members.compactMap(\.self))
  }

  private var description: String {
    ([report.summary, report.banner].compactMap(\.self) + [DataPackageTexts.editions])
      .joined(separator: " ")
  }

  private var licenses: JSONValue.Member? {
    report.license.map { .init("licenses", .array([DataLicense($0).document])) }
  }

  private var sources: JSONValue.Member? {
    guard !report.sources.isEmpty else { return nil }
    return .init("sources", .array(report.sources.map { .line([.init("title", .text($0))]) }))
  }

  private var contributor: JSONValue {
    .line([.init("title", .text(report.author)), .init("role", .text("publisher"))])
  }

  private var period: JSONValue.Member? {
    report.period.map { period in
      .init(
        "periodo",
        .line([
          .init("desde", .text(period.first.iso)), .init("hasta", .text(period.last.iso)),
        ])
      )
    }
  }
}

/// A licence by its SPDX identifier, with the page of those that open data use.
struct DataLicense {
  let identifier: String

  init(_ identifier: String) { self.identifier = identifier }

  /// An unknown one goes by its name alone.
  var document: JSONValue {
    let name = JSONValue.Member("name", .text(identifier))
    guard let page else { return .line([name]) }
    return .line([name, .init("path", .text(page.path)), .init("title", .text(page.title))])
  }

  /// Where its text stands and what it is called; `nil` for an unknown one.
  var page: (path: String, title: String)? { Self.known[identifier] }

  private static let known = [
    "CC0-1.0": (
      path: "https://creativecommons.org/publicdomain/zero/1.0/deed.es",
      title: "Creative Commons CC0 1.0 Universal"
    ),
    "CC-BY-4.0": (
      path: "https://creativecommons.org/licenses/by/4.0/deed.es",
      title: "Creative Commons Atribución 4.0 Internacional"
    ),
    "CC-BY-SA-4.0": (
      path: "https://creativecommons.org/licenses/by-sa/4.0/deed.es",
      title: "Creative Commons Atribución-CompartirIgual 4.0 Internacional"
    ),
    "ODbL-1.0": (
      path: "https://opendatacommons.org/licenses/odbl/1-0/",
      title: "Open Data Commons Open Database License 1.0"
    ),
    "ODC-By-1.0": (
      path: "https://opendatacommons.org/licenses/by/1-0/",
      title: "Open Data Commons Attribution License 1.0"
    ),
    "PDDL-1.0": (
      path: "https://opendatacommons.org/licenses/pddl/1-0/",
      title: "Open Data Commons Public Domain Dedication and License 1.0"
    ),
  ]
}
