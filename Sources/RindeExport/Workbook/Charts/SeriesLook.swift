internal import CXlsxWriter
internal import RindeReport

/// How the series of a role look: a colour, and something that is not a colour.
struct SeriesLook {
  let colour: UInt32
  let pattern: lxw_chart_pattern_type?
  let marker: lxw_chart_marker_type
  let dash: lxw_chart_line_dash_type

  init(_ role: Chart.Series.Role) {
    switch role {
    case .achieved:
      self.init(0x1F_4E79, nil, LXW_CHART_MARKER_CIRCLE, LXW_CHART_LINE_DASH_SOLID)
    case .target:
      self.init(0xA6_1C00, nil, LXW_CHART_MARKER_NONE, LXW_CHART_LINE_DASH_DASH)
    case .good:
      self.init(0x2E_6B2E, nil, LXW_CHART_MARKER_SQUARE, LXW_CHART_LINE_DASH_SOLID)
    case .fair:
      self.init(
        0xC9_8A00,
        LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
        LXW_CHART_MARKER_TRIANGLE,
        LXW_CHART_LINE_DASH_LONG_DASH
      )
    case .poor:
      self.init(
        0xA6_1C1C,
        LXW_CHART_PATTERN_SMALL_CHECK,
        LXW_CHART_MARKER_DIAMOND,
        LXW_CHART_LINE_DASH_SQUARE_DOT
      )
    case .neutral:
      // Not a dash: libxlsxwriter 1.1.4 writes the dashes by names that the format does not know.
      self.init(
        0x6E_6E6E,
        LXW_CHART_PATTERN_PERCENT_20,
        LXW_CHART_MARKER_X,
        LXW_CHART_LINE_DASH_ROUND_DOT
      )
    case .member(let number): self = Self.members[abs(number) % Self.members.count]
    }
  }

  /// Colours that stay apart for those who see few, each with its own marker and pattern.
  private static var members: [SeriesLook] {
    [
      SeriesLook(0x1F_4E79, nil, LXW_CHART_MARKER_CIRCLE, LXW_CHART_LINE_DASH_SOLID),
      SeriesLook(
        0xB8_4A00,
        LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
        LXW_CHART_MARKER_TRIANGLE,
        LXW_CHART_LINE_DASH_SOLID
      ),
      SeriesLook(
        0x40_4040,
        LXW_CHART_PATTERN_PERCENT_50,
        LXW_CHART_MARKER_X,
        LXW_CHART_LINE_DASH_ROUND_DOT
      ),
      SeriesLook(
        0x9E_1B32,
        LXW_CHART_PATTERN_SMALL_CHECK,
        LXW_CHART_MARKER_SQUARE,
        LXW_CHART_LINE_DASH_SOLID
      ),
      SeriesLook(
        0x00_7A6C,
        LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL,
        LXW_CHART_MARKER_DIAMOND,
        LXW_CHART_LINE_DASH_SQUARE_DOT
      ),
      SeriesLook(
        0x6A_3D9A,
        LXW_CHART_PATTERN_PERCENT_20,
        LXW_CHART_MARKER_PLUS,
        LXW_CHART_LINE_DASH_ROUND_DOT
      ),
    ]
  }

  private init(
    _ colour: UInt32,
    _ pattern: lxw_chart_pattern_type?,
    _ marker: lxw_chart_marker_type,
    _ dash: lxw_chart_line_dash_type
  ) {
    self.colour = colour
    self.pattern = pattern
    self.marker = marker
    self.dash = dash
  }
}
