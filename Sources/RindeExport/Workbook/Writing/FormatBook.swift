internal import CXlsxWriter

/// The formats of one workbook, one for each style in use.
struct FormatBook {
  /// The font of everything.
  static let font = "Arial"

  /// Its size in points.
  static let size = 10.0

  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  /// The format of a style, made at its first use.
  mutating func format(
    _ style: CellStyle,
    in file: borrowing WorkbookFile
  ) throws(ExportError) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[style] { return format }
    let format = try file.addFormat()
    format_set_font_name(format, Self.font)
    format_set_font_size(format, Self.size)
    part(of: style, on: format)
    if let code = style.number.code { format_set_num_format(format, code) }
    if style.wraps { format_set_text_wrap(format) }
    if style.alignsRight {
      align(format, LXW_ALIGN_RIGHT)
      if style.part == .columnHeading { format_set_indent(format, 1) }
    }
    if style.followsColumn {
      align(format, LXW_ALIGN_LEFT)
      format_set_indent(format, 1)
    }
    if style.leads {
      format_set_font_color(format, Palette.link)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    if style.isEntry {
      format_set_unlocked(format)
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, Palette.entry)
    }
    if let tone = style.tone {
      let colours = Palette.colours(of: tone)
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, colours.ground)
      format_set_font_color(format, colours.letters)
    }
    formats[style] = format
    return format
  }

  private func part(of style: CellStyle, on format: UnsafeMutablePointer<lxw_format>) {
    switch style.part {
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
    case .subtitle:
      format_set_bold(format)
      format_set_font_size(format, 12)
      align(format, LXW_ALIGN_VERTICAL_BOTTOM)
    case .banner:
      format_set_bold(format)
    case .paragraph:
      align(format, LXW_ALIGN_VERTICAL_TOP)
    case .columnHeading:
      format_set_bold(format)
      align(format, LXW_ALIGN_VERTICAL_CENTER)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      format_set_border_color(format, Palette.ink)
    case .body:
      align(format, LXW_ALIGN_VERTICAL_TOP)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(format, Palette.hairline)
    case .total:
      format_set_bold(format)
      align(format, LXW_ALIGN_VERTICAL_TOP)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_top_color(format, Palette.ink)
    }
  }

  private func align(
    _ format: UnsafeMutablePointer<lxw_format>,
    _ alignment: lxw_format_alignments
  ) {
    format_set_align(format, UInt8(alignment.rawValue))
  }
}
