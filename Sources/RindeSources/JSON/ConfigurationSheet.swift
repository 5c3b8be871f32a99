package import RindeModel

/// How a configuration that stands in a sheet is spoken of: by its rows, headings and fields.
package struct ConfigurationSheet: Hashable, Sendable {
  /// The sheet's name; `nil` in a CSV.
  package let name: String?

  /// The headings by their 1-based column.
  package let headings: [Int: String]

  /// The name of the field that people read, by the key that it fills.
  package let labels: [String: String]

  package init(name: String?, headings: [Int: String], labels: [String: String]) {
    self.name = name
    self.headings = headings
    self.labels = labels
  }

  /// The field of a key such as `umbrales.media`, or of the list of which it is a part.
  package func label(of key: String) -> String {
    var whole = Substring(key)
    while !whole.isEmpty {
      if let label = labels[String(whole)] { return label }
      whole = whole[..<(whole.lastIndex(of: ".") ?? whole.startIndex)]
    }
    return key
  }

  /// The row and column of a place.
  package func position(of place: JSONPlace, file: String) -> SourcePosition {
    SourcePosition(file: file, sheet: name, line: place.line, column: headings[place.column])
  }
}
