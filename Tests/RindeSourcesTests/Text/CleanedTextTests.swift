import RindeSources
import Testing

@Suite("Text of a plan, cleaned for showing")
struct CleanedTextTests {
  @Test(
    "loses emphasis, blanks and invisible marks, and keeps what is read",
    arguments: [
      ("  uno \n dos ", "uno dos"), ("<b>uno</b> **dos**", "uno dos"),
      ("R&D <nuevo>", "R&D <nuevo>"), ("u\u{200D}no\u{200B}", "uno"),
      ("1\u{200D}2", "12"), ("👩\u{200D}👩\u{200D}👧 y ñandú", "👩\u{200D}👩\u{200D}👧 y ñandú"),
      ("🏳\u{FE0F}\u{200D}🌈", "🏳\u{FE0F}\u{200D}🌈"), ("🙂\u{200D}", "🙂"),
    ]
  )
  func cleaned(text: String, expected: String) {
    // Strings that look the same are equal for Swift; their scalars tell them apart.
    let scalars = Array(SpanishText.cleaned(text).unicodeScalars)
    #expect(scalars == Array(expected.unicodeScalars))
  }
}
