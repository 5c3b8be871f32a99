/// A small deterministic generator (SplitMix64, Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Text made of what troubles CSV readers.
struct RandomCSV {
  let text: String

  /// Any order of fragments, mostly not well-formed.
  init(random: inout some RandomNumberGenerator) {
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let fragments = [
      ",", ",", ",", ",", lineEnd, lineEnd, "\"", "\"\"", "\"x,y\"", "\"l\(lineEnd)m\"", "abc",
      "ñé", "€", " ", "\"q\"\"q\"", "5\" tubo", "😀", "", "\r", "1234567890", "\u{A0}",
    ]
    var text = "id,año,nota\(lineEnd)1,2,3\(lineEnd)4,5,6\(lineEnd)"
    for _ in 0..<Int.random(in: 0..<250, using: &random) {
      text += fragments.randomElement(using: &random) ?? ""
      if Int.random(in: 0..<8, using: &random) == 0 { text += "a,b,c\(lineEnd)d,e,f\(lineEnd)" }
    }
    self.text = text
  }

  /// Rows, the text that RFC 4180 makes of them and the lines on which they start.
  static func wellFormed(
    random: inout some RandomNumberGenerator
  ) -> (rows: [[String]], text: String, lines: [Int]) {
    let words = [
      "a", "b,c", "dijo \"sí\"", "uno\ndos", "", "ñ", "\"", "\n\n", "x y", ",", "último",
    ]
    let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
    var rows: [[String]] = []
    var text = ""
    var lines: [Int] = []
    var line = 1
    for _ in 0..<Int.random(in: 3..<80, using: &random) {
      let tail = (0..<2).map { _ in words.randomElement(using: &random) ?? "" }
      let row = ["id\(rows.count)"] + tail
      rows.append(row)
      lines.append(line)
      let fields = row.map { field in
        field.contains(where: { ",\"\n".contains($0) })
          ? "\""
            + field.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\"" : field
      }
      text += fields.joined(separator: ",") + lineEnd
      line += 1 + row.joined().count(where: { $0 == "\n" })
    }
    return (rows, text, lines)
  }
}
