internal import RindeModel

/// Understands the words of a meta (the grammar of ).
enum TargetParser {
  static func parse(_ text: String) -> TargetPhrase {
    let cleaned = SpanishText.cleaned(text)
    guard !isPlaceholder(cleaned) else { return TargetPhrase() }
    let sentences = Sentences.split(cleaned)
    guard sentences.count > 1 else { return phrase(cleaned) }
    let phrases = sentences.map(phrase)
    let quantified = phrases.indices.filter { phrases[$0].isQuantified }
    if let index = quantified.first {
      var result = phrases[index]
      result.isBare = false
      result.otherProducts = sentences.indices.filter { $0 != index }.map { sentences[$0] }
      return result
    }
    var result = phrase(cleaned)
    if sentences.allSatisfy(Sentences.isStep) || Sentences.areStages(sentences) {
      result.steps = sentences.map(Sentences.withoutDot)
    } else {
      result.otherProducts = Array(sentences.dropFirst())
    }
    return result
  }

  /// What offices write where there is no meta yet: "N/A", "No aplica", "Por definir".
  private static func isPlaceholder(_ text: String) -> Bool {
    [
      "n/a", "na", "n.a", "no aplica", "por definir", "pendiente", "sin definir", "sin meta", "s/i",
      "n/d", "nd", "-",
    ].contains(SpanishText.key(text))
  }

  private static func phrase(_ text: String) -> TargetPhrase {
    let tokens = SpanishToken.tokens(of: text)
    var result = TargetPhrase()
    result.periodicity = SpanishPhrases.periodicity(in: tokens)
    result.isPermanent = SpanishPhrases.isPermanent(tokens)
    result.isOnDemand = SpanishPhrases.isOnDemand(tokens)
    result.hasTwoParticiples = Sentences.hasTwoParticiples(tokens)
    (result.multiplier, result.addsEntity) = multiplier(in: tokens)
    let scan = TargetNumberScanner(tokens)
    if let number = scan.numbers.first {
      take(number, from: tokens, into: &result)
      if let share = result.periodicity?.share, share.start >= number.range.upperBound,
        share.counts(result.unit)
      {
        result.share = share.value
      }
      result.otherNumbers = scan.numbers.dropFirst()
        .filter { result.share == nil || $0.range.lowerBound != result.periodicity?.share?.start }
        .map(\.text)
      result.isBare = tokens.count == number.range.count
    } else {
      result.head = NounHead.of(tokens)
      result.unit = NounHead.noun(of: tokens)
    }
    return result
  }

  private static func take(
    _ number: TargetNumber,
    from tokens: [SpanishToken],
    into result: inout TargetPhrase
  ) {
    result.number = number.value
    result.numberText = number.text
    result.isPercentage = number.isPercentage
    result.isDoubtful = number.isDoubtful
    result.disagreeingWord = number.disagreeingWord
    result.bound = TargetBound.bound(of: number.range, in: tokens)
    if !number.isPercentage {
      result.unit = unit(after: number.range.upperBound, in: tokens) ?? NounHead.noun(of: tokens)
    }
  }

  /// The noun that a number counts, lower case; `nil` when a preposition follows.
  private static func unit(after index: Int, in tokens: [SpanishToken]) -> String? {
    var index = index
    while index < tokens.count, ["de", ".", ":", "-"].contains(tokens[index].key) { index += 1 }
    guard index < tokens.count, tokens[index].kind == .word,
      !["por", "en", "a", "al", "para", "con", "del", "cada", "y", "o", "segun"]
        .contains(tokens[index].key),
      SpanishVocabulary.periodicity(of: tokens[index].key) == nil
    else { return nil }
    return tokens[index].text.lowercased()
  }

  /// "por dependencia", "por cada una de las dependencias", "por tema".
  private static func multiplier(in tokens: [SpanishToken]) -> (noun: String?, addsEntity: Bool) {
    for (index, token) in tokens.enumerated() where token.key == "por" {
      var next = index + 1
      while next < tokens.count,
        ["cada", "una", "uno", "de", "las", "los", "la", "el"].contains(tokens[next].key)
      {
        next += 1
      }
      guard next < tokens.count, let noun = SpanishVocabulary.multiplierNouns[tokens[next].key],
        !(tokens[index + 1].key == "la" || tokens[index + 1].key == "el"
          || tokens[index + 1].key == "las" || tokens[index + 1].key == "los")
      else { continue }
      let rest = tokens.dropFirst(next + 1).prefix(4).map(\.key)
      return (noun, rest.first == "y" && rest.contains("entidad"))
    }
    return (nil, false)
  }
}
