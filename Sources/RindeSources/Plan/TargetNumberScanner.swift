internal import RindeModel

/// A number of a meta that can be its target.
struct TargetNumber {
  let value: Quantity

  let text: String

  let isPercentage: Bool

  let isDoubtful: Bool

  /// The numeral before the figure, when it says another number.
  let disagreeingWord: Int?

  /// The tokens of numeral, brackets, figure and percent sign.
  let range: Range<Int>
}

/// Finds the numbers of a meta that are targets, leaving out years, norms, dates and the like.
struct TargetNumberScanner {
  private(set) var numbers: [TargetNumber] = []

  private let tokens: [SpanishToken]

  init(_ tokens: [SpanishToken]) {
    self.tokens = tokens
    for index in tokens.indices where tokens[index].kind == .figure {
      guard let number = OfficeNumber(tokens[index].key), !isExcluded(index) else { continue }
      numbers.append(target(number, at: index))
    }
    if numbers.isEmpty, let numeral = leadingNumeral() { numbers = [numeral] }
  }

  private func key(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].key : ""
  }

  private func target(_ number: OfficeNumber, at index: Int) -> TargetNumber {
    var (start, end) = (index, index + 1)
    var isPercentage = false
    if key(end) == "%" {
      (isPercentage, end) = (true, end + 1)
    } else if key(end) == "por", ["ciento", "cien"].contains(key(end + 1)) {
      (isPercentage, end) = (true, end + 2)
    }
    if key(start - 1) == "(", key(end) == ")" { (start, end) = (start - 1, end + 1) }
    if key(end) == "%" { (isPercentage, end) = (true, end + 1) }
    var value = number.value
    if !isPercentage, let scale = SpanishNumeral.scale(at: end, in: tokens) {
      (value, end) = (value * scale, end + 1)
    }
    var word: Int?
    if isPercentage, key(start - 1) == "ciento", key(start - 2) == "por",
      let numeral = SpanishNumeral.ending(at: start - 3, in: tokens)
    {
      (word, start) = (numeral.value, numeral.start)
    } else if let numeral = SpanishNumeral.ending(at: start - 1, in: tokens),
      start != index || numeral.value != 1
    {
      (word, start) = (numeral.value, numeral.start)
    }
    let disagrees = word.map { Quantity($0) != value } ?? false
    return TargetNumber(
      value: value,
      text: tokens[index].text,
      isPercentage: isPercentage,
      isDoubtful: number.isDoubtful,
      disagreeingWord: disagrees ? word : nil,
      range: start..<end
    )
  }

  /// A numeral without figure at the start, after a bound or after an infinitive.
  private func leadingNumeral() -> TargetNumber? {
    var index = 0
    while index < tokens.count, TargetBound.words.contains(key(index)) { index += 1 }
    if index == 0, NounHead.isInfinitive(key(0)) { index = 1 }
    while TargetBound.words.contains(key(index)) { index += 1 }
    guard let (value, end) = SpanishNumeral.starting(at: index, in: tokens) else { return nil }
    let isPercentage = key(end) == "por" && key(end + 1) == "ciento"
    return TargetNumber(
      value: Quantity(value),
      text: tokens[index..<end].map(\.text).joined(separator: " "),
      isPercentage: isPercentage,
      isDoubtful: false,
      disagreeingWord: nil,
      range: index..<(isPercentage ? end + 2 : end)
    )
  }

  private func isExcluded(_ index: Int) -> Bool {
    if tokens.count == 1 || (tokens.count == 2 && key(1) == "%") { return false }
    return isYear(index) || isNorm(index) || isFrequency(index) || isPartOfDate(index)
      || isDuration(index) || isEnumerated(index) || isExplained(index) || isCode(index)
  }

  private func isYear(_ index: Int) -> Bool {
    DateItemScanner.year(key(index)) != nil && key(index + 1) != "%"
  }

  private static let norms: Set<String> = [
    "ley", "leyes", "decreto", "resolucion", "circular", "acuerdo", "ordenanza", "conpes",
    "articulo", "art", "numeral", "iso", "ntc", "norma", "directiva", "sentencia", "concepto",
    "version", "componente", "subcomponente", "fase", "actividad", "pagina", "anexo", "formato",
    "conjunta", "ods", "dimension",
  ]

  private func isNorm(_ index: Int) -> Bool {
    var before = index - 1
    var marked = false
    while ["n", "no", "nro", "num", "numero", "°", "º", ".", "#"].contains(key(before)) {
      marked = marked || ["°", "º", "nro", "num", "#"].contains(key(before)) || key(before) == "."
      before -= 1
    }
    return marked && before < index - 1 && key(index - 1) != "." || Self.norms.contains(key(before))
  }

  private func isFrequency(_ index: Int) -> Bool {
    ["mhz", "khz", "fm", "am", "hz"].contains(key(index + 1))
  }

  private func isPartOfDate(_ index: Int) -> Bool {
    let months = SpanishVocabulary.months
    return months[key(index - 1)] != nil
      || (key(index + 1) == "de" && months[key(index + 2)] != nil && months[key(index + 2)] != nil)
  }

  /// "15 días", and "de 3 horas" behind what lasts that long.
  private func isDuration(_ index: Int) -> Bool {
    if ["horas", "hora", "minutos"].contains(key(index + 1)), key(index - 1) == "de" {
      return true
    }
    return ["dias", "dia", "meses", "anos"].contains(key(index + 1)) && key(index - 1) != "("
  }

  /// "en 12 comunas y 17 corregimientos": parts of something, not two targets.
  ///
  /// At the start of the meta they are two: "2 foros y 3 talleres".
  private func isEnumerated(_ index: Int) -> Bool {
    let opens =
      tokens.indices.contains(index + 3) && tokens[index + 1].kind == .word && key(index + 2) == "y"
      && tokens[index + 3].kind == .figure
    let closes =
      index >= 3 && tokens[index - 1].key == "y" && tokens[index - 2].kind == .word
      && tokens[index - 3].kind == .figure
    let first = closes ? index - 3 : index
    return (opens || closes) && first > 0 && !NounHead.isInfinitive(key(first - 1))
      && !TargetBound.words.contains(key(first - 1))
  }

  /// A number among other words inside brackets.
  private func isExplained(_ index: Int) -> Bool {
    guard let open = tokens[..<index].lastIndex(where: { ["(", ")"].contains($0.key) }),
      tokens[open].key == "(", open > 0
    else { return false }
    let close = tokens[index...].firstIndex { $0.key == ")" } ?? tokens.count
    return tokens[(open + 1)..<close].contains {
      $0.kind == .word && SpanishVocabulary.numerals[$0.key] == nil
        && !["mil", "millon", "millones", "y"].contains($0.key)
    }
  }

  /// The number of an activity at the start: "1.10 Formular".
  private func isCode(_ index: Int) -> Bool {
    guard index == 0, tokens.count > 1, tokens[1].text.first?.isUppercase ?? false else {
      return false
    }
    let parts = key(0).split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { (1...2).contains($0.count) }
  }
}
