internal import RindeAnalysis
internal import RindeAudiences
internal import RindeStatistics

/// What is said of known totals to which the weights cannot be brought.
enum SurveyCalibrationTexts {
  static func failure(_ found: CalibrationProblem) -> Failure {
    let problems = found.error.problems.enumerated().map { position, problem in
      words(problem, found.lines[position] ?? [])
    }
    let listed = problems.map { "\n  \($0)" }.joined()
    return Failure(
      .findings,
      "No se calcularon los resultados: los pesos no se pueden ajustar a los totales de la "
        + "población.\(listed)\n  Corrija «calibracion» en encuesta.json, o las respuestas."
    )
  }

  private static func words(_ problem: CalibrationError.Problem, _ lines: [Int]) -> String {
    switch problem {
    case .noRespondents(let margin, let category, let total):
      "«\(margin)»: se sabe de \(number(total)) personas en «\(category)» y nadie de esa categoría "
        + "respondió. Únala con otra."
    case .noTotal(let margin, let category, let respondents):
      "«\(margin)»: respondieron \(SpanishNumber.count(respondents, "persona", "personas")) de "
        + "«\(category)» y no hay un total para esa categoría."
    case .invalidTotal(let margin, let category, let total):
      "«\(margin)»\(category.map { ", «\($0)»" } ?? ""): el total \(number(total)) no sirve; se espera "
        + "un número de cero en adelante."
    case .differentSums(let margin, let sum, let reference, let referenceSum, let gap):
      "«\(margin)» suma \(number(sum)) personas y «\(reference)» suma \(number(referenceSum)): deben "
        + "sumar lo mismo. Hay \(number((sum - referenceSum).magnitude)) de diferencia "
        + "(\(SpanishNumber.percentage(gap, places: 4))).\(rescaling(gap, to: reference))"
    case .missingAnswers(let margin, let count, _):
      "«\(margin)»: falta la respuesta de \(SpanishNumber.count(count, "persona", "personas"))"
        + "\(places(lines)). Complétela, o saque esa variable."
    case .invalidWeights(let count, _):
      "\(SpanishNumber.count(count, "peso no es", "pesos no son")) un número de cero en "
        + "adelante\(places(lines))."
    case .noMargins, .noWeights, .impossibleBounds, .notConverged, .notTrimmed: outcome(problem)
    }
  }

  private static func outcome(_ problem: CalibrationError.Problem) -> String {
    switch problem {
    case .noMargins: "No hay ningún margen al cual ajustarlos."
    case .noWeights: "Ninguna respuesta tiene un peso mayor que cero."
    case .impossibleBounds: "Los límites de los pesos no dejan lugar a ningún ajuste."
    case .notConverged(let cycles, let gap):
      "Después de \(SpanishNumber.count(cycles, "vuelta", "vueltas")) los totales no se alcanzaron: la "
        + "mayor diferencia está en «\(gap.margin)»\(gap.category.map { ", «\($0)»" } ?? ""). Una "
        + "categorías pequeñas o use menos márgenes."
    default: "Los pesos no quedaron dentro de sus límites."
    }
  }

  /// What may be done about sums that are nearly the same.
  private static func rescaling(_ gap: Double, to reference: String) -> String {
    guard gap < SumDifference.rescalingLimit else { return "" }
    return " Si los dos son de la misma población y la diferencia es de redondeo o de fuente, "
      + "escriba \"reescalar\": true en «calibracion»: los totales se multiplicarán para que sumen lo de "
      + "«\(reference)», y la ficha técnica lo dirá."
  }

  /// ` (líneas 3, 8 y 9)`.
  private static func places(_ lines: [Int]) -> String {
    guard !lines.isEmpty else { return "" }
    let list = SpanishList.joined(lines.map(String.init))
    return " (\(lines.count == 1 ? "línea" : "líneas") \(list))"
  }

  private static func number(_ value: Double) -> String {
    value.isFinite ? SpanishNumber.shortest(value, places: 6) : "infinito"
  }
}
