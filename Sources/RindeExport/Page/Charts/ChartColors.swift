/// The colours of the series of charts, by day and by night.
///
/// By day they are those of the workbook's charts, with an ochre dark enough for white paper.
enum ChartColors {
  /// A class, and its colour by day and by night, as `0xRRGGBB`.
  static let all: [(name: String, day: UInt32, night: UInt32)] = [
    ("logro", 0x1F_4E79, 0x7D_B7F0), ("meta", 0xA6_1C00, 0xFF_B4A1),
    ("bien", 0x2E_6B2E, 0x86_D082), ("medio", 0x9A_6A00, 0xE9_B949),
    ("mal", 0xA6_1C1C, 0xFF_9A8D), ("neutral", 0x5E_5E5E, 0xB8_BEC6),
    ("serie-0", 0x1F_4E79, 0x7D_B7F0), ("serie-1", 0xB8_4A00, 0xFF_A266),
    ("serie-2", 0x40_4040, 0xC8_CED6), ("serie-3", 0x9E_1B32, 0xFF_8FA3),
    ("serie-4", 0x00_7A6C, 0x4F_D1BF), ("serie-5", 0x6A_3D9A, 0xC5_A3F0),
  ]

  /// The grounds of a map of heat with their letters, from that of zero.
  static let heat: [(day: (ground: UInt32, letters: UInt32), night: (UInt32, UInt32))] = [
    ((0xFF_FFFF, 0x50_5B66), (0x1A_2027, 0xB3_BEC9)),
    ((0xDC_E9F5, 0x1C_2126), (0x1D_3349, 0xE7_EBEF)),
    ((0xB3_D0EA, 0x1C_2126), (0x1F_4A72, 0xF2_F6FA)),
    ((0x7F_B0DB, 0x10_161C), (0x2A_6399, 0xFF_FFFF)),
    ((0x2F_6FA8, 0xFF_FFFF), (0x7D_B7F0, 0x10_161C)),
    ((0x12_3F68, 0xFF_FFFF), (0xC4_E0FB, 0x10_161C)),
  ]

  static var css: String {
    """
    :root {
    \(properties(day: true))
    }
    @media screen and (prefers-color-scheme: dark) {
    :root {
    \(properties(day: false))
    }
    }
    \(all.map { ".\($0.name) { --color: var(--de-\($0.name)); }" }.joined(separator: "\n"))
    \(heat.indices.map(rules).joined(separator: "\n"))

    """
  }

  private static func rules(ofHeat step: Int) -> String {
    ".calor-\(step) { fill: var(--calor-\(step)); }\n"
      + ".dibujo .letra.calor-\(step) { fill: var(--sobre-calor-\(step)); }"
  }

  private static func properties(day: Bool) -> String {
    let series = all.map { "  --de-\($0.name): \(hexadecimal(day ? $0.day : $0.night));" }
    let grounds = heat.enumerated().map { step, heat in
      let (ground, letters) = day ? heat.day : heat.night
      return "  --calor-\(step): \(hexadecimal(ground));\n"
        + "  --sobre-calor-\(step): \(hexadecimal(letters));"
    }
    return (series + grounds).joined(separator: "\n")
  }

  static func hexadecimal(_ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
