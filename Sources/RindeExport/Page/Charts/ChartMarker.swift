/// The form of a series' points, around its place.
struct ChartMarker {
  let look: PageLook

  /// The form; `nil` for a series without points.
  var markup: Markup? {
    switch look.marker {
    case .none: nil
    case .circle:
      .tag("circle", [.init("r", "4.5"), .init("class", "\(look.name) lleno orilla")])
    case .square: closed("M-4 -4 H4 V4 H-4 Z")
    case .triangle: closed("M0 -5.5 L5.5 4.5 H-5.5 Z")
    case .diamond: closed("M0 -6 L6 0 L0 6 L-6 0 Z")
    case .cross: open("M-4 -4 L4 4 M4 -4 L-4 4")
    case .plus: open("M-5 0 H5 M0 -5 V5")
    }
  }

  private func closed(_ path: String) -> Markup {
    .tag("path", [.init("d", path), .init("class", "\(look.name) lleno orilla")])
  }

  private func open(_ path: String) -> Markup {
    .tag("path", [.init("d", path), .init("class", "\(look.name) trazo")])
  }
}
