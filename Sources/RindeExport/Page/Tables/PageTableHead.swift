internal import RindeReport

/// The headings of a table's columns.
struct PageTableHead {
  let columns: [Column]
  let roles: PageTableRoles

  var markup: Markup {
    let cells = columns.map { column in
      Markup.tag(
        "th",
        [.init("scope", "col"), .init("class", column.className)] + roles.of("columnheader"),
        column.heading
      )
    }
    return .tag("thead", roles.of("rowgroup"), [.tag("tr", roles.of("row"), cells)])
  }
}

extension Column {
  /// The classes of its heading: how wide it is by nature, and where numbers stand.
  fileprivate var className: String {
    let width =
      switch width {
      case .tight: "estrecha"
      case .narrow: "corta"
      case .medium: "media"
      case .wide: "larga"
      case .veryWide: "muy-larga"
      }
    return kind.isNumeric ? width + " num" : width
  }
}
