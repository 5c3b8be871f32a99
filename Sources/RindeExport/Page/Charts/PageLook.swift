internal import RindeReport

/// How the series of a role look on a page: the class of its colour, its pattern, its marker.
///
/// Patterns, markers and dashes are those of the workbook.
struct PageLook {
  /// The forms of fill.
  enum Pattern: String {
    case plain
    case rising
    case falling
    case checked
    case dotted
    case dense
    /// No fill and a dashed edge.
    case hollow
  }

  /// The forms of points.
  enum Marker: String {
    case circle
    case triangle
    case diamond
    case square
    case cross
    case plus
    case none
  }

  /// Its class, and the end of its patterns' ids: `logro`, `serie-2`.
  let name: String
  let pattern: Pattern
  let marker: Marker
  /// Lengths of strokes and gaps in pixels; `nil` for an unbroken line.
  let dash: String?

  init(_ role: Chart.Series.Role) {
    switch role {
    case .achieved: self.init("logro", .plain, .circle, nil)
    case .target: self.init("meta", .hollow, .none, "6 4")
    case .good: self.init("bien", .plain, .square, nil)
    case .fair: self.init("medio", .rising, .triangle, "10 4")
    case .poor: self.init("mal", .checked, .diamond, "4 3")
    case .neutral: self.init("neutral", .dotted, .cross, "2 3")
    case .member(let number):
      let position = abs(number) % Self.members.count
      let (pattern, marker, dash) = Self.members[position]
      self.init("serie-\(position)", pattern, marker, dash)
    }
  }

  private static let members: [(Pattern, Marker, String?)] = [
    (.plain, .circle, nil), (.rising, .triangle, nil), (.dense, .cross, "2 3"),
    (.checked, .square, nil), (.falling, .diamond, "4 3"), (.dotted, .plus, "2 3"),
  ]

  private init(_ name: String, _ pattern: Pattern, _ marker: Marker, _ dash: String?) {
    self.name = name
    self.pattern = pattern
    self.marker = marker
    self.dash = dash
  }

  /// The id of its pattern, unique in a page; `nil` where the fill is plain or there is none.
  func patternID(in chart: String) -> String? {
    pattern == .plain || pattern == .hollow ? nil : "trama-\(chart)-\(name)"
  }

  /// The attributes of a filled shape.
  func fill(in chart: Chart) -> [Markup.Attribute] { fill(in: chart.id) }

  /// The attributes of a filled shape of a chart with that id.
  func fill(in chart: String) -> [Markup.Attribute] {
    if pattern == .hollow { return [.init("class", "\(name) hueco")] }
    guard let id = patternID(in: chart) else { return [.init("class", "\(name) lleno")] }
    return [.init("class", "\(name) borde"), .init("fill", "url(#\(id))")]
  }

  /// The attributes of a line.
  var stroke: [Markup.Attribute] {
    [.init("class", "\(name) trazo")] + (dash.map { [.init("stroke-dasharray", $0)] } ?? [])
  }
}
