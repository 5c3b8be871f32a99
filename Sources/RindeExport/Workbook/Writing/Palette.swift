internal import RindeReport

/// The colours of the workbook, chosen for a contrast of at least 4.5 to 1.
enum Palette {
  /// Light ground and dark letters of a tone.
  static func colours(of tone: Cell.Tone) -> (ground: UInt32, letters: UInt32) {
    switch tone {
    case .good: (0xE3_F1DF, 0x1D_4D1A)
    case .fair: (0xFF_F2CC, 0x5C_4300)
    case .poor: (0xFB_E1DD, 0x7D_1A12)
    case .neutral: (0xED_EDED, 0x33_3333)
    }
  }

  /// Of links, on white: 7.0 to 1.
  static let link: UInt32 = 0x0B_5394

  /// Of the ground of cells in which people type; black on it: 18 to 1.
  static let entry: UInt32 = 0xEA_F2FA

  /// Of the grounds of the least and the greatest number that are shaded; black on the darker one:
  /// 9 to 1.
  static let shading: (least: UInt32, greatest: UInt32) = (0xFF_FFFF, 0x8F_B8DE)

  /// Of hairlines between rows.
  static let hairline: UInt32 = 0xBF_BFBF

  /// Of the line under headings, and of outlines in charts.
  static let ink: UInt32 = 0x26_2626
}
