internal import RindeAnalysis

/// Sentences about dealings with citizens, as an executive summary carries them.
package enum ParticipationTexts {
  /// `2 espacios no tienen lugar registrado…`; nothing for none.
  static func withoutPlace(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let spaces = SpanishNumber.count(count, "espacio no tiene", "espacios no tienen")
    return ["\(spaces) lugar registrado y no \(count == 1 ? "suma" : "suman") a la cobertura."]
  }
}
