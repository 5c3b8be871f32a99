extension SuppressionPattern {
  /// The pattern as one JSON object, for checks by other programs.
  ///
  /// Keys `quality`, `overall`, `groups`, `groupDisclosures`; marks by their English names,
  /// positions from zero.
  public var json: String {
    let columns = groups.map(\.json).joined(separator: ",")
    let flags = groupDisclosures.map {
      "{\"group\":\($0.group),\"option\":\($0.option),\"extent\":\"\($0.extent.rawValue)\"}"
    }
    return "{\"quality\":\"\(quality.rawValue)\",\"overall\":\(overall.json),"
      + "\"groups\":[\(columns)],\"groupDisclosures\":[\(flags.joined(separator: ","))]}"
  }
}

extension SuppressionPattern.Column {
  fileprivate var json: String {
    let marks = cells.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    return "{\"base\":\"\(base.rawValue)\",\"cells\":[\(marks)]}"
  }
}
