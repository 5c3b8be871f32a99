internal import RindeAnalysis
internal import RindeModel

/// What is said of a question among all respondents; never of what is withheld.
struct SurveyQuestionTexts {
  let view: SurveyView
  let domain: SurveyDomain

  private var result: DomainResult { domain.result }

  /// The sentences above the table.
  var introduction: [String] {
    let hasChart = SurveyCharts(view: view).draws(domain)
    let content =
      "Esta hoja contiene una tabla con una fila por opción, en el orden del cuestionario"
      + (hasChart ? " y, debajo, un gráfico." : ".")
    let asked = condition.map { " \($0)" } ?? ""
    return [content + asked, base + sum] + [missing, scale, differences].compactMap(\.self)
  }

  /// The same for a page.
  var pageIntroduction: [String] {
    [condition, base + sum, missing, scale, differences].compactMap(\.self)
  }

  var chartTitle: String {
    let text = domain.question.text
    let isClosed = text.last.map { "?!.:…".contains($0) } ?? true
    return "\(text)\(isClosed ? "" : ".") Base: \(respondents(result.base))"
  }

  /// The shares that are drawn, in the table's order.
  var chartDescription: String {
    let shares = result.options.indices.compactMap { option in
      domain.published(option)?.share.value.map {
        "\(domain.question.options[option].label), \(SpanishNumber.percentage($0))"
      }
    }
    return "Barras con la participación de cada opción sobre una base de "
      + "\(respondents(result.base)): \(shares.joined(separator: "; "))."
      + (domain.question.kind == .multiple ? " \(Self.multiple)" : "")
  }

  static let multiple = "Respuesta múltiple: no suma 100 %."

  private func respondents(_ count: Int) -> String {
    SpanishNumber.count(count, "encuestado", "encuestados")
  }

  private var condition: String? {
    guard let condition = domain.question.condition,
      let source = view.survey.codebook[condition.question]
    else { return nil }
    let labels = condition.options.map { code in
      "«\(source.options.first { $0.code == code }?.label ?? code)»"
    }
    return "Se preguntó solo a quienes respondieron \(SpanishList.alternatives(labels)) en "
      + "«\(source.text)»."
  }

  private var base: String {
    guard !domain.protection.hidesBase else {
      return "Base: [c], tan pequeña que no se publica."
    }
    guard result.base > 0 else { return "Base: nadie dio una respuesta válida." }
    let weighted =
      view.isWeighted ? " Los porcentajes están ponderados; n y base son encuestados." : ""
    return "Base: \(respondents(result.base)) con respuesta válida.\(weighted)"
  }

  /// How the shares add up.
  private var sum: String {
    guard result.base > 0, !domain.protection.hidesBase else { return "" }
    guard domain.question.kind != .multiple else {
      guard !domain.protection.hidesAny else { return " \(Self.multiple)" }
      let mean = SpanishNumber.text(Double(result.selections) / Double(result.base), places: 1)
      return " \(Self.multiple) En total se marcaron "
        + SpanishNumber.count(result.selections, "opción", "opciones")
        + ", \(mean) por encuestado."
    }
    let shown = result.options.indices.map { domain.published($0)?.share.value }
    guard !shown.contains(nil) else { return "" }
    let units = shown.compactMap(\.self).reduce(Int128(0)) { sum, share in
      sum + EstimateDigits(share, movedBy: 2).rounded(places: 1).units
    }
    guard units != 1000 else { return "" }
    let text = SpanishNumber.text(RoundedDecimal(units: units, places: 1))
    return " Los porcentajes suman \(text) % por redondeo."
  }

  private var missing: String? {
    let counts = MissingKind.allCases.compactMap { kind -> String? in
      let count = domain.missing(kind)
      return count > 0 ? "\(SurveyMissingWords.phrase(kind)), \(SpanishNumber.text(count))" : nil
    }
    guard !counts.isEmpty else { return nil }
    guard !domain.protection.hidesMissing else {
      return "Quienes no dieron una respuesta válida no están en la base; su número se reserva."
    }
    return "Fuera de la base: \(counts.joined(separator: "; "))."
  }

  private var scale: String? {
    guard let scale = domain.scale, let mean = scale.mean.value, let top = scale.topTwo.value,
      let median = scale.median.value
    else { return nil }
    let options = domain.question.options
    let highest = domain.question.highestPoints.map { "«\(options[$0].label)»" }
    let middle =
      "Promedio: \(SpanishNumber.text(mean, places: 2)) en una escala de "
      + "\(options.first?.code ?? "") a \(options.last?.code ?? ""); mediana: "
      + "\(SpanishNumber.shortest(median, places: 2))."
    guard scale.topTwoReliability?.level != .suppress else { return middle }
    return middle
      + " El \(view.printed(top, base: result.base)) dio una de las dos calificaciones más altas: "
      + "\(SpanishList.alternatives(highest))."
  }

  /// Which neighbours in order of share cannot be told apart; who stands next to whom would tell
  /// where a hidden option stands.
  private var differences: String? {
    guard !domain.protection.hidesAny else { return nil }
    let pairs = result.differences.filter { pair in
      domain.published(pair.larger) != nil && domain.published(pair.smaller) != nil
    }
    let doubtful = pairs.filter { !$0.isDistinguishable }
    guard !doubtful.isEmpty else { return nil }
    guard doubtful.count < pairs.count || pairs.count == 1 else {
      return "El orden de las opciones no se puede afirmar: entre cada una y la siguiente la "
        + "diferencia puede deberse al azar de la muestra."
    }
    let names = doubtful.map { pair in
      "«\(label(pair.larger))» y «\(label(pair.smaller))»"
    }
    return "No se puede afirmar cuál tiene mayor participación entre "
      + names.joined(separator: "; ")
      + ": la diferencia puede deberse al azar de la muestra."
  }

  private func label(_ option: Int) -> String { domain.question.options[option].label }
}

extension SurveyView {
  /// A share in running text: whole per cent where the base is under a hundred.
  func printed(_ share: Double, base: Int) -> String {
    SpanishNumber.percentage(share, places: base < 100 ? 0 : 1)
  }
}

/// Why there is no answer, in words.
enum SurveyMissingWords {
  static func phrase(_ kind: MissingKind) -> String {
    switch kind {
    case .noAnswer: "no responde"
    case .doesNotKnow: "no sabe"
    case .notAsked: "no se preguntó"
    case .invalid: "respuesta no válida"
    }
  }
}
