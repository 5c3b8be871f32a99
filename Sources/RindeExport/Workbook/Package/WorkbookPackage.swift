internal import CMinizip

/// The zip file that libxlsxwriter wrote, to be checked and completed.
struct WorkbookPackage {
  let path: String

  /// Where libxlsxwriter kept its intermediate files, for the error.
  let temporaries: String

  /// The same package with the document's language and the places of the drawings of its charts,
  /// every other part copied as it is.
  ///
  /// libxlsxwriter does not see when its disk fills and closes without an error, so each part is
  /// read to its end on the way: its sum must agree and its last character must close the XML.
  ///
  /// - Parameters:
  ///   - language: BCP 47.
  ///   - plots: By chart of the workbook, in order; `nil` leaves the place to programs.
  /// - Returns: The bytes of the new package.
  /// - Throws: ``ExportError/incomplete(part:folder:)`` if a part is not whole.
  func completed(language: String, plots: [PlotPlace?]) throws(ExportError) -> [UInt8] {
    let result = try AnonymousFile()
    let charts = plots.enumerated().compactMap { number, plot in
      plot.map { ("xl/charts/chart\(number + 1).xml", $0) }
    }
    let places = Dictionary(charts, uniquingKeysWith: { first, _ in first })
    let source = try PackageReader(path: path, folder: temporaries)
    var target = try PackageWriter(path: result.path, folder: temporaries)
    var isEmpty = true
    while try source.advance(first: isEmpty) {
      isEmpty = false
      let name = try source.name()
      guard name == "docProps/core.xml" else {
        try source.verify(name)
        if let place = places[name] {
          try target.add(name, content: place.placing(source.content(name)))
        } else {
          try target.copy(name, from: source)
        }
        continue
      }
      let content = try source.content(name)
      try target.add(name, content: CoreProperties.adding(language: language, to: content))
    }
    guard !isEmpty else { throw .incomplete(part: "", folder: temporaries) }
    try target.close()
    return try result.bytes()
  }
}

/// The part of a package that says title, author and language.
enum CoreProperties {
  /// The part with the language before its end.
  static func adding(language: String, to content: [UInt8]) -> [UInt8] {
    let closing = Array("</cp:coreProperties>".utf8)
    guard content.count >= closing.count, content.suffix(closing.count).elementsEqual(closing)
    else { return content }
    let tag = VisibleText.line(language).filter { $0.isIdentifier || $0 == "-" }
    return content.dropLast(closing.count) + Array("<dc:language>\(tag)</dc:language>".utf8)
      + closing
  }
}
