/// Running text broken into lines.
enum TextLines {
  /// The text in lines of at most so many characters, broken at spaces.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - width: Characters of a line, indentation included; longer words stand out.
  ///   - indentation: What every line begins with.
  /// - Returns: The lines, joined by line ends.
  static func wrapped(_ text: String, to width: Int, indentation: String = "") -> String {
    var lines: [String] = []
    var line = indentation
    for word in words(of: text) {
      if line.count > indentation.count, line.count + 1 + word.count > width {
        lines.append(line)
        line = indentation
      }
      line += line.count > indentation.count ? " \(word)" : word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// The words, a percentage with its sign as one.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ") {
      if word.hasPrefix("%"), let last = words.popLast() {
        words.append("\(last) \(word)")
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}
