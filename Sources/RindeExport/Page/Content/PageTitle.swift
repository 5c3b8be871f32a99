internal import RindeReport

extension Report {
  /// The title of a part as its page shows it: without the cut-off or the period at its end, which
  /// the page says once at its top.
  ///
  /// A workbook repeats them, since its sheets are read and copied one by one.
  ///
  /// - Parameter title: That of a sheet, a chart or a file of data.
  /// - Returns: The title as it is where its end is not in the summary of the report.
  func pageTitle(_ title: String) -> String {
    for separator in PageTexts.momentSeparators {
      guard let place = title.ranges(of: separator).last else { continue }
      let moment = title[place.upperBound...]
      let start = title[..<place.lowerBound]
      guard moment.contains(where: \.isNumber), !start.isEmpty else { continue }
      if summary.contains(moment) { return String(start) }
    }
    return title
  }
}
