/// The labels of bars whose categories are codes: the code, and what of its name fits two lines.
struct BarLabels {
  /// In the order of the bars, with their line ends.
  let texts: [String]

  private static let limit = 2

  /// Words of the beginning that stay in a name whose beginning other names have too.
  private static let keptWords = 3

  /// The labels of codes with their names.
  init(_ categories: [(code: String, name: String)]) {
    let width = TextWidth(points: FormatBook.size)
    func cut(_ code: String, _ name: String) -> String {
      let label = [code, name].filter { !$0.isEmpty }.joined(separator: " ")
      return width.shortened(label, lines: Self.limit, pixels: NameRoom.line)
    }
    let first = categories.map { cut($0.code, $0.name).dropFirst($0.code.count) }
    texts = categories.indices.map { number in
      let (code, name) = categories[number]
      let rivals = categories.indices.filter { first[$0] == first[number] }.map {
        categories[$0].name
      }
      let label = cut(code, Self.telling(name, among: rivals))
      return width.broken(label, pixels: NameRoom.line).joined(separator: "\n")
    }
  }

  /// A name with its first words and those from which it differs from the others.
  private static func telling(_ name: String, among names: [String]) -> String {
    let words = name.split(separator: " ")
    let others = names.filter { $0 != name }.map { $0.split(separator: " ") }
    let common = others.map { other in zip(words, other).prefix { $0 == $1 }.count }.max() ?? 0
    guard common > keptWords, common < words.count else { return name }
    return words[..<keptWords].joined(separator: " ") + " … "
      + words[common...].joined(separator: " ")
  }
}
