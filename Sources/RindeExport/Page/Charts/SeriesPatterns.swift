internal import RindeReport

/// The patterns with which a chart fills its shapes, so that colour is never alone.
struct SeriesPatterns {
  let chart: Chart

  /// One for each look that has one; none where nothing is filled.
  var markup: [Markup] {
    guard chart.kind != .lines else { return [] }
    var seen: Set<String> = []
    return chart.series.compactMap { series in
      let look = PageLook(series.role)
      guard let id = look.patternID(in: chart.id), seen.insert(id).inserted else { return nil }
      return Self.pattern(look, id: id)
    }
  }

  /// A pattern of a look under an id.
  static func pattern(_ look: PageLook, id: String) -> Markup {
    let (size, shapes) = tile(look)
    return .tag(
      "pattern",
      [
        .init("id", id), .init("width", "\(size)"), .init("height", "\(size)"),
        .init("patternUnits", "userSpaceOnUse"),
      ],
      [ground(size)] + shapes
    )
  }

  private static func ground(_ size: Int) -> Markup {
    .tag(
      "rect",
      [.init("width", "\(size)"), .init("height", "\(size)"), .init("class", "papel")]
    )
  }

  private static func tile(_ look: PageLook) -> (Int, [Markup]) {
    func box(_ x: Int, _ y: Int, _ side: Int) -> Markup {
      .tag(
        "rect",
        [
          .init("x", "\(x)"), .init("y", "\(y)"), .init("width", "\(side)"),
          .init("height", "\(side)"), .init("class", "\(look.name) lleno"),
        ]
      )
    }
    func path(_ path: String) -> Markup {
      .tag("path", [.init("d", path), .init("class", "\(look.name) trama")])
    }
    switch look.pattern {
    case .rising: return (8, [path("M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6")])
    case .falling: return (8, [path("M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2")])
    case .checked: return (6, [box(0, 0, 3), box(3, 3, 3)])
    case .dotted: return (6, [box(1, 1, 2)])
    case .dense: return (4, [box(0, 0, 3)])
    case .plain, .hollow: return (8, [])
    }
  }
}
