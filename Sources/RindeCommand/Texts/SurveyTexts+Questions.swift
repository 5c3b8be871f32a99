internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// The sentences around the options of a question.
extension SurveyTexts {
  /// Who answered, who did not and why, and what the shares are of.
  static func base(of question: SurveyQuestion, _ shares: SurveyShares) -> String {
    let missing = shares.missing.filter { $0.count > 0 }.map(words)
    let rest = missing.isEmpty ? "" : " (\(missing.joined(separator: ", ")))"
    let people = shares.base.map { SpanishNumber.count($0, "persona", "personas") } ?? hidden
    let base = "Base: \(people)\(rest)."
    switch question.kind {
    case .multiple:
      guard let selections = shares.selections else {
        return base + " Respuesta múltiple: los porcentajes no suman 100 %."
      }
      let choices = SpanishNumber.count(selections, "mención", "menciones")
      return base + " Respuesta múltiple, \(choices): los porcentajes no suman 100 %."
    case .open: return base + " Respuesta abierta: los textos no se publican."
    case .date: return base + " Fecha: no se publica."
    case .single, .scale, .numeric: return base
    }
  }

  private static func words(_ missing: MissingCount) -> String {
    let count = SpanishNumber.text(missing.count)
    let isOne = missing.count == 1
    return switch missing.kind {
    case .noAnswer: "\(count) no \(isOne ? "respondió" : "respondieron")"
    case .doesNotKnow: "\(count) no \(isOne ? "sabe" : "saben")"
    case .notAsked: "a \(count) no se \(isOne ? "le" : "les") preguntó"
    case .invalid: "\(count) con respuesta no válida"
    }
  }

  /// The interval and the marks of an option.
  static func remarks(on result: OptionResult, of results: SurveyResults) -> [String] {
    let mark = mark(result.reliability)
    let exact =
      result.share.isExact && results.sample.precision != .census
      ? (results.calibration == nil
        ? "sin margen: la muestra no dejó nada al azar"
        : "sin margen: coincide con el total conocido de la población") : nil
    return [between(result.share), exact, mark].compactMap(\.self)
  }

  private static func mark(_ reliability: ReliabilityMark?) -> String? {
    switch reliability?.level {
    case .suppress: "poco confiable"
    case .caution: "con precaución"
    case .publish, nil: nil
    }
  }

  /// `entre 58,9 % y 80,1 %`; `nil` where no interval is stated.
  private static func between(_ share: EstimateResult) -> String? {
    share.interval.map {
      "entre \(SpanishNumber.percentage($0.lower)) y \(SpanishNumber.percentage($0.upper))"
    }
  }

  /// A scale summed up in one line.
  static func scale(_ shares: SurveyShares) -> String? {
    guard let scale = shares.scale else { return nil }
    let isPartial = shares.hidesSome
    guard scale.mean.value != nil || isPartial else { return nil }
    let mean = scale.mean.value.map { "\(SpanishNumber.text($0, places: 2))\(range(scale.mean))" }
    let median = scale.median.value.map { "mediana \(SpanishNumber.text($0, places: 1))" }
    let top = scale.topTwo.value.map {
      "\(SpanishNumber.percentage($0)) en los dos puntos más altos"
        + (mark(scale.topTwoReliability).map { " (\($0))" } ?? "")
    }
    return
      (["Promedio \(mean ?? hidden)"]
      + [
        median ?? (isPartial ? "mediana \(hidden)" : nil),
        top ?? (isPartial ? "dos puntos más altos: \(hidden)" : nil),
      ].compactMap(\.self)).joined(separator: "; ") + "."
  }

  /// Numbers summed up in one line.
  static func numeric(_ shares: SurveyShares) -> String? {
    guard shares.domain.numeric != nil else { return nil }
    guard let numeric = shares.numeric, let mean = numeric.mean.value else {
      return shares.domain.base == 0 ? nil : "Promedio: \(hidden)."
    }
    let quartiles = numeric.quartiles.compactMap(\.value).map { SpanishNumber.text($0, places: 1) }
    let middle =
      quartiles.count == 3
      ? "; mediana \(quartiles[1]), la mitad entre \(quartiles[0]) y \(quartiles[2])" : ""
    return "Promedio \(SpanishNumber.text(mean, places: 1))\(range(numeric.mean))\(middle)."
  }

  private static func range(_ estimate: EstimateResult) -> String {
    estimate.interval.map {
      " (entre \(SpanishNumber.text($0.lower, places: 2)) y "
        + "\(SpanishNumber.text($0.upper, places: 2)))"
    } ?? ""
  }

  /// Which options that follow each other cannot be told apart.
  static func differences(_ shares: SurveyShares, of question: SurveyQuestion) -> String? {
    let differences = shares.differences
    guard !differences.isEmpty else { return nil }
    let equal = differences.filter { !$0.isDistinguishable }
    guard !equal.isEmpty else { return "Cada opción se distingue de la que le sigue." }
    guard equal.count < differences.count || differences.count == 1 else {
      return
        "El orden de las opciones no se puede afirmar: las diferencias entre las que se siguen "
        + "caben en el margen de error."
    }
    let pairs = equal.map { difference in
      "«\(question.options[difference.larger].label)» y "
        + "«\(question.options[difference.smaller].label)»"
    }
    return "No se puede afirmar cuál va primero entre \(pairs.joined(separator: "; ni entre "))."
  }

  /// Whether answers change with the group.
  static func association(_ test: AssociationResult, by variable: String, _ level: Double)
    -> String
  {
    let probability =
      test.probability < 0.001
      ? "p < 0,001" : "p = \(SpanishNumber.text(test.probability, places: 3))"
    let how = "(prueba de Rao y Scott: \(probability))"
    return test.probability <= 1 - level
      ? "Las respuestas cambian según \(variable) \(how)."
      : "No se puede afirmar que las respuestas cambien según \(variable) \(how)."
  }
}
