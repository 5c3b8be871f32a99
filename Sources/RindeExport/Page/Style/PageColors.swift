internal import RindeReport

/// The colours of a page as custom properties of CSS: those of the workbook by day, and a dark set.
///
/// Words have a contrast of at least 4.5 to 1 with their ground in both.
enum PageColors {
  /// A name, its colour by day and its colour by night, as `0xRRGGBB`.
  struct Entry {
    let name: String
    let day: UInt32
    let night: UInt32

    init(_ name: String, _ day: UInt32, _ night: UInt32) {
      self.name = name
      self.day = day
      self.night = night
    }
  }

  static let all: [Entry] =
    [
      Entry("fondo", 0xF4_F6F8, 0x11_161B),
      Entry("papel", 0xFF_FFFF, 0x1A_2027),
      Entry("tinta", 0x1C_2126, 0xE7_EBEF),
      Entry("tenue", 0x50_5B66, 0xB3_BEC9),
      Entry("linea", Palette.hairline, 0x46_525E),
      Entry("regla", Palette.ink, 0xA9_B4BF),
      Entry("franja", 0xF0_F4F8, 0x23_2B34),
      Entry("enlace", Palette.link, 0x92_C7FF),
      Entry("foco", 0xB4_5309, 0xFF_C266),
      Entry("portada", 0x0B_3A66, 0x0D_2438),
      Entry("sobre-portada", 0xFF_FFFF, 0xF2_F6FA),
      Entry("tenue-portada", 0xCF_E0F1, 0xB9_CFE4),
      Entry("aviso", 0xFF_F2CC, 0x4A_3800),
      Entry("sobre-aviso", 0x5C_4300, 0xFF_E29A),
    ] + tones

  private static var tones: [Entry] {
    let night: [(Cell.Tone, ground: UInt32, letters: UInt32)] = [
      (.good, 0x1D_3B1B, 0xBF_E8B9), (.fair, 0x4A_3800, 0xFF_E29A),
      (.poor, 0x55_1D17, 0xFF_C9C1), (.neutral, 0x36_3E47, 0xDD_E3E8),
    ]
    return night.flatMap { tone, ground, letters in
      let day = Palette.colours(of: tone)
      return [
        Entry(tone.className, day.ground, ground),
        Entry("sobre-" + tone.className, day.letters, letters),
      ]
    }
  }

  /// The rules that set them; a printed page is always one by day.
  static var css: String {
    """
    :root {
    \(all.map { property($0.name, $0.day) }.joined(separator: "\n"))
    }
    @media screen and (prefers-color-scheme: dark) {
    :root {
    \(all.map { property($0.name, $0.night) }.joined(separator: "\n"))
    }
    }

    """
  }

  private static func property(_ name: String, _ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "  --\(name): #\(String(repeating: "0", count: 6 - digits.count))\(digits);"
  }
}
