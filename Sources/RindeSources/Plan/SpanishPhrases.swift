internal import RindeModel

/// Set phrases that metas, dates and activities share.
enum SpanishPhrases {
  /// A periodicity and whether it was said as "por semestre", which always means in each period.
  struct Periodic: Hashable {
    let value: Periodicity
    let isDistributive: Bool

    /// The number right before it, and where it begins: "uno mensual", "(1 por trimestre)".
    var share: Share?
  }

  /// How many of a whole fall to each period.
  struct Share: Hashable {
    let value: Int
    let start: Int

    /// What it counts, when it says so: "un informe por trimestre".
    let noun: String?

    /// Whether it counts the same things as the whole, singular or plural.
    func counts(_ unit: String?) -> Bool {
      guard let noun, let unit else { return noun == nil }
      return SpanishText.key(unit).prefix(5) == noun.prefix(5)
    }
  }

  /// The first periodicity of a text.
  static func periodicity(in tokens: [SpanishToken]) -> Periodic? {
    for (index, token) in tokens.enumerated() where token.kind == .word {
      if let value = SpanishVocabulary.periodicity(of: token.key) {
        let share = share(before: index, in: tokens)
        return Periodic(value: value, isDistributive: false, share: share)
      }
      if let value = SpanishVocabulary.periodNouns[token.key], index > 0 {
        let before = tokens[index - 1].key
        let isDaily = value == .daily
        if before == "cada" || (!isDaily && ["por", "al"].contains(before)) {
          let share = share(before: index - 1, in: tokens)
          return Periodic(value: value, isDistributive: true, share: share)
        }
      }
    }
    return nil
  }

  private static func share(before index: Int, in tokens: [SpanishToken]) -> Share? {
    guard index > 0 else { return nil }
    let isNoun = number(endingAt: index - 1, in: tokens) == nil && index > 1
    guard let (value, start) = number(endingAt: isNoun ? index - 2 : index - 1, in: tokens),
      DateItemScanner.year(String(value)) == nil
    else { return nil }
    return Share(value: value, start: start, noun: isNoun ? tokens[index - 1].key : nil)
  }

  /// "Permanente", "de manera permanente", "continua".
  static func isPermanent(_ tokens: [SpanishToken]) -> Bool {
    tokens.contains {
      ["permanente", "permanentes", "permanentemente", "continua", "continuo", "continuamente"]
        .contains($0.key)
    }
  }

  /// "Todo el año", "durante la vigencia".
  static func isWholeYear(_ tokens: [SpanishToken]) -> Bool {
    let words = tokens.filter { $0.kind == .word }.map(\.key)
    return ["ano", "vigencia"].contains(words.last)
      && words.dropLast().allSatisfy {
        ["todo", "toda", "el", "la", "durante", "a", "lo", "largo", "del", "de"].contains($0)
      }
  }

  /// "De manera permanente", "permanentemente": how something is done, not what it is.
  static func isDonePermanently(_ tokens: [SpanishToken]) -> Bool {
    let keys = tokens.map(\.key)
    return keys.contains("permanentemente")
      || keys.indices.contains {
        keys[$0] == "permanente" && $0 > 0 && ["manera", "forma"].contains(keys[$0 - 1])
      }
  }

  /// "Conforme a solicitud", "según demanda", "cuando se requiera".
  static func isOnDemand(_ tokens: [SpanishToken]) -> Bool {
    let keys = tokens.map(\.key)
    let needs: Set<String> = [
      "solicitud", "solicitudes", "demanda", "requerimiento", "requerimientos", "necesidad",
    ]
    for (index, key) in keys.enumerated() {
      let before = keys[max(0, index - 3)..<index]
      if needs.contains(key),
        before.contains(where: { ["conforme", "segun", "acuerdo"].contains($0) })
      {
        return true
      }
      if key == "demanda", before.last == "a" || before.last == "por" { return true }
      if key == "requiera" || key == "requieran", before.contains("cuando") || before.contains("se")
      {
        return before.contains("cuando")
      }
    }
    return false
  }

  /// "Quince días hábiles después de", "15 días siguientes a".
  static func eventTerm(in tokens: [SpanishToken]) -> EventTerm? {
    for (index, token) in tokens.enumerated() where token.key == "dias" && index > 0 {
      guard let (days, start) = number(endingAt: index - 1, in: tokens) else { continue }
      var next = index + 1
      let keys = tokens.map(\.key)
      let isBusiness = next < keys.count && ["habiles", "habil"].contains(keys[next])
      if isBusiness || (next < keys.count && keys[next] == "calendario") { next += 1 }
      guard next < keys.count,
        ["despues", "siguientes", "posteriores", "posterior", "contados"].contains(keys[next])
      else { continue }
      let text = tokens[start...next].map(\.text).joined(separator: " ")
      return EventTerm(days: days, isBusinessDays: isBusiness, text: text)
    }
    return nil
  }

  /// A number in words or figures that ends at a token: "quince (15)", "15", "diez".
  private static func number(
    endingAt index: Int,
    in tokens: [SpanishToken]
  ) -> (value: Int, start: Int)? {
    var index = index
    if tokens[index].key == ")", index >= 2 { index -= 1 }
    if let value = Int(tokens[index].key) {
      var start = index
      if start > 0, tokens[start - 1].key == "(" { start -= 1 }
      if start > 0, SpanishVocabulary.numerals[tokens[start - 1].key] != nil { start -= 1 }
      return (value, start)
    }
    return SpanishNumeral.ending(at: index, in: tokens)
  }
}
