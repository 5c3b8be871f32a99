internal import RindeModel
internal import RindeTables

/// Variables of 0 and 1 that are the options of one multiple question.
struct SAVIndicatorGroup {
  let columns: Range<Int>

  let question: SurveyQuestion

  /// Takes the longest run of variables from a column on whose names differ by their number only.
  ///
  /// - Returns: `nil` when there are not two, or their labels do not begin alike.
  init?(startingAt first: Int, in table: SAVColumns) {
    guard let name = NumberedName(table.variables[first].name) else { return nil }
    var end = first
    var numbers: [String] = []
    while end < table.variables.count, end - first < SurveyCodebook.optionLimit,
      let next = NumberedName(table.variables[end].name), next.stem == name.stem,
      Self.isIndicator(end, in: table)
    {
      numbers.append(next.number)
      end += 1
    }
    let labels = table.variables[first..<end].compactMap(\.label)
    guard end - first >= 2, labels.count == end - first, Set(numbers).count == numbers.count,
      let shared = SharedLabel(labels)
    else { return nil }
    columns = first..<end
    question = SurveyQuestion(
      id: name.identifier,
      text: shared.stem,
      kind: .multiple,
      options: zip(numbers, shared.rests).map {
        SurveyOption(code: $0, label: $1, isOther: SAVColumns.isOther($1))
      },
      missing: table.missing(first)
    )
  }

  /// Whether all values of a column say yes or no.
  private static func isIndicator(_ column: Int, in table: SAVColumns) -> Bool {
    let variable = table.variables[column]
    guard variable.kind == .number else { return false }
    let values = table.answers(column)
    return values.allSatisfy { value in
      MarkWords.mark(FoldedText(variable.label(of: value) ?? value).text) != nil
        || value == "0" || value == "1"
    } && (!values.isEmpty || !variable.labels.isEmpty)
  }
}

/// A name that ends with a number: `temas_1`.
private struct NumberedName: Hashable {
  let stem: String
  let number: String

  init?(_ name: String) {
    number = String(name.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    stem = String(name.dropLast(number.count))
    guard !number.isEmpty, !stem.isEmpty else { return nil }
  }

  var identifier: String {
    let trimmed = stem.reversed().drop { "_.-$".contains($0) }.reversed()
    return trimmed.isEmpty ? stem : String(trimmed)
  }
}

/// What several labels have in common before a colon, a dash or a bracket.
private struct SharedLabel {
  let stem: String
  let rests: [String]

  private static let signs: [[Character]] = [": ", " [", " - ", " – ", ". ", " ("].map { Array($0) }

  /// Divides the labels at the last sign before which all are alike.
  init?(_ labels: [String]) {
    let characters = labels.map { Array($0) }
    guard var alike = characters.first else { return nil }
    for label in characters.dropFirst() {
      alike = Array(zip(alike, label).prefix { $0 == $1 }.map(\.0))
    }
    var best: (start: Int, sign: [Character])?
    for sign in Self.signs where alike.count > sign.count {
      let start = (1...(alike.count - sign.count)).last {
        alike[$0..<$0 + sign.count].elementsEqual(sign)
      }
      if let start, start > best?.start ?? 0 { best = (start, sign) }
    }
    guard let best else { return nil }
    stem = String(alike[..<best.start]).trimmingBlanks()
    rests = characters.map { label in
      var rest = String(label[(best.start + best.sign.count)...]).trimmingBlanks()
      if best.sign.contains("["), rest.last == "]" { rest.removeLast() }
      if best.sign.contains("("), rest.last == ")" { rest.removeLast() }
      return rest
    }
    guard !stem.isEmpty, Set(rests).count == rests.count, !rests.contains("") else { return nil }
  }
}
