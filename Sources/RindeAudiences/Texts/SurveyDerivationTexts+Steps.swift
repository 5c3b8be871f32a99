internal import RindeAnalysis
internal import RindeModel

extension SurveyDerivationTexts {
  /// Who is counted at all, for a group.
  func population(inGroup count: Int) -> [String] {
    guard domain.group != nil else { return [] }
    return [
      "Encuestados del grupo: \(SpanishNumber.text(count)) de "
        + SpanishNumber.text(view.sample.respondents)
    ]
  }

  func counts(_ counted: Int, of base: Int) -> String {
    let isShare = option != nil
    let verb =
      counted == 1
      ? (isShare ? "la escogió" : "dio una de las dos calificaciones más altas")
      : (isShare ? "la escogieron" : "dieron una de las dos calificaciones más altas")
    return "De \(SpanishNumber.count(base, "encuestado", "encuestados")) con respuesta válida, "
      + "\(SpanishNumber.text(counted)) \(verb)"
  }

  func division(_ part: Int, _ whole: Int) -> [String] {
    guard whole > 0 else { return [] }
    let value = SpanishNumber.percentage(
      Ratio(Quantity(part), over: Quantity(whole)),
      places: 6
    )
    return ["\(SpanishNumber.text(part)) ÷ \(SpanishNumber.text(whole)) × 100 = \(value)"]
  }

  func weighted(_ part: Double?, _ whole: Double?, _ value: Double?) -> [String] {
    let words = "suma de los pesos de quienes se cuentan ÷ suma de los pesos de la base"
    guard let part, let whole, let value else { return [words.capitalizedFirst] }
    return [
      "\(words.capitalizedFirst) = \(SpanishNumber.shortest(part, places: 6)) ÷ "
        + "\(SpanishNumber.shortest(whole, places: 6)) × 100 = "
        + SpanishNumber.percentage(value, places: 6)
    ]
  }

  var base: String {
    let missing = domain.result.respondents - domain.result.base
    return "\(SpanishNumber.text(domain.result.respondents)) encuestados − "
      + "\(SpanishNumber.text(missing)) sin respuesta válida = "
      + SpanishNumber.text(domain.result.base)
  }

  var nonResponse: String {
    "No responde, \(SpanishNumber.text(domain.missing(.noAnswer))); no sabe, "
      + "\(SpanishNumber.text(domain.missing(.doesNotKnow))); no válidas, "
      + "\(SpanishNumber.text(domain.missing(.invalid))); se preguntó a "
      + SpanishNumber.text(domain.asked)
  }

  func mean(_ sum: Double, _ weight: Double?, _ value: Double?) -> [String] {
    let words =
      view.isWeighted
      ? "Suma de cada respuesta por su peso ÷ suma de los pesos"
      : "Suma de las respuestas ÷ base"
    guard let value, let weight, weight > 0 else { return [words] }
    return [
      "\(words) = \(SpanishNumber.shortest(sum, places: 6)) ÷ "
        + "\(SpanishNumber.shortest(weight, places: 6)) = "
        + SpanishNumber.shortest(value, places: 6)
    ]
  }

  func total(_ sum: Double, _ value: Double?) -> [String] {
    guard let value else { return [] }
    let words = view.isWeighted ? "Suma de cada respuesta por su peso" : "Suma de las respuestas"
    return ["\(words) = \(SpanishNumber.shortest(value, places: 6))"]
  }

  func quantile(count: Int) -> String {
    let part =
      switch figure.measure {
      case .lowerQuartile: "la cuarta parte"
      case .upperQuartile: "las tres cuartas partes"
      default: "la mitad"
      }
    let whole = view.isWeighted ? "del peso" : "de las respuestas"
    return
      "Con \(SpanishNumber.count(count, "respuesta", "respuestas")) de menor a mayor, el primer "
      + "valor que acumula al menos \(part) \(whole)"
  }

  /// The error, where it comes from, and the interval with its inputs; nothing where precision may
  /// not be stated.
  func precision(
    of estimate: EstimateResult?,
    from origin: SurveyVarianceOrigin,
    tellsParts: Bool
  ) -> [String] {
    guard view.statesPrecision, let estimate, let error = estimate.standardError else { return [] }
    let inputs = SurveyIntervalTexts(estimate: estimate, variance: error * error)
    guard !estimate.isExact else {
      let isCalibrated = view.results.calibration != nil
      return [inputs.error, SurveyWords.exact(isCalibrated: isCalibrated)]
    }
    return [inputs.error] + parts(of: origin, areTold: tellsParts) + inputs.interval
  }

  private func parts(of origin: SurveyVarianceOrigin, areTold: Bool) -> [String] {
    switch origin {
    case .unknown: return []
    case .replicates(let count):
      return [
        "La participación se volvió a calcular con cada una de las "
          + "\(SpanishNumber.count(count, "réplica", "réplicas")) de los pesos; V sale de cuánto "
          + "cambia"
      ]
    case .stages(let strata, let later):
      guard areTold else { return [Self.reservedParts] }
      let first = strata.map { stratum in
        (stratum.stratum.isEmpty ? "Toda la muestra" : "Estrato «\(stratum.stratum)»")
          + ": \(SpanishNumber.count(stratum.units, "unidad primaria", "unidades primarias")), aporta "
          + SurveyIntervalTexts.number(stratum.contribution)
      }
      return first
        + later.enumerated().map { number, part in
          "Etapa \(number + 2) del muestreo, en todos los estratos: aporta "
            + SurveyIntervalTexts.number(part)
        }
    }
  }

  private static let reservedParts =
    "Lo que aporta cada estrato a la varianza se reserva: permitiría deducir cifras de pocas personas"
}
