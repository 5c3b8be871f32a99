internal import RindeAnalysis
internal import RindeModel

/// The technical data of a survey in words.
struct SurveyFactTexts {
  let view: SurveyView

  private var settings: SurveySettings { view.settings }

  private var design: SurveyDesignSettings { settings.design }

  private var sample: SampleFacts { view.sample }

  /// `95 %`.
  static func level(_ level: Double) -> String {
    "\(SpanishNumber.shortest(100 * level, places: 1)) %"
  }

  /// `del 8 al 19 de marzo de 2021`; `nil` when unknown.
  var fieldwork: String? {
    guard let days = settings.fieldwork else { return nil }
    let (first, last) = (days.first, days.last)
    guard first < last else { return SpanishNumber.longDate(first) }
    guard first.year == last.year, first.month == last.month else {
      return "del \(CutoffTexts.period(first...last))"
    }
    return "del \(first.day) al \(SpanishNumber.longDate(last))"
  }

  var responseRate: String? {
    sample.responseRate.map { rate in
      let asked = settings.invited.map { " (\(numbers(sample.respondents, of: $0)))" } ?? ""
      return SpanishNumber.percentage(rate) + asked
    }
  }

  /// Everything, in order; what is not known is left out.
  var facts: [(String, String)] {
    let facts: [(String, String?)] =
      [
        ("Entidad", view.material.entity), ("Encuesta", view.survey.title),
        ("Fechas de recolección", fieldwork ?? "No se informaron"),
        ("Muestra", SurveyWords.sample(settings.sample)), ("Población", population),
        ("Encuestados (n)", SpanishNumber.text(sample.respondents)),
        ("Tasa de respuesta", responseRate ?? "No se conoce: no se informó a cuántos se preguntó"),
      ] + designFacts + [
        ("Calibración", calibration), ("Resultado de la calibración", calibrationOutcome),
        ("Intervalos", intervals), ("Reglas de confiabilidad", reliability),
        ("Reserva de cifras", suppression), ("Filas del archivo", rows),
        ("Archivos", view.survey.files.joined(separator: ", ")), ("Cómo se calculó", method),
        ("Licencia de los datos", view.survey.license),
        ("Elaborado con", "Rinde \(view.material.version)"),
      ]
    return facts.compactMap { name, text in text.map { (name, $0) } }
  }

  private func numbers(_ part: Int, of whole: Int) -> String {
    "\(SpanishNumber.text(part)) de \(SpanishNumber.text(whole))"
  }

  private var population: String? {
    settings.population.map { SpanishNumber.count($0, "persona", "personas") }
      ?? "No se informó"
  }

  private var designFacts: [(String, String?)] {
    [
      (
        "Estratos",
        design.strata.map { "\(SpanishNumber.text(sample.strata)), por la columna «\($0)»" }
          ?? "Sin estratos"
      ),
      (
        "Conglomerados",
        design.clusters.isEmpty
          ? SurveyWords.withoutClusters(settings.sample)
          : "\(SpanishNumber.text(sample.primaryUnits)) unidades primarias, por "
            + SpanishList.joined(design.clusters.map { "«\($0)»" })
      ),
      (
        "Estratos con una sola unidad",
        design.strata == nil && design.clusters.isEmpty
          ? nil : SurveyWords.lonelyUnit(design.lonelyUnit).capitalizedFirst
      ),
      (
        "Corrección por población finita",
        design.populations.isEmpty
          ? nil : "Por \(SpanishList.joined(design.populations.map { "«\($0)»" }))"
      ),
      ("Ponderación", weights),
      (
        "Réplicas",
        design.replicates.map { "De tipo \(SurveyWords.replicates($0.kind))" }
      ),
      (
        "Grados de libertad",
        view.statesPrecision ? SpanishNumber.shortest(sample.degreesOfFreedom, places: 1) : nil
      ),
    ]
  }

  private var weights: String {
    guard let facts = sample.weights else { return "Sin ponderar: cada encuestado cuenta igual" }
    let column = design.weights.map { "Columna «\($0)». " } ?? ""
    return "\(column)Suman \(SpanishNumber.shortest(sample.weightedTotal, places: 1)). "
      + describe(facts)
  }

  /// The extremes would tell the size of a small group, and go when something is withheld.
  private func describe(_ facts: WeightFacts) -> String {
    let range =
      view.protection.hidesAny
      ? ""
      : "Van de \(SpanishNumber.shortest(facts.smallest, places: 2)) a "
        + "\(SpanishNumber.shortest(facts.largest, places: 2)). "
    return "\(range)Coeficiente de variación: \(SpanishNumber.percentage(facts.variation)); efecto "
      + "de diseño de Kish: \(SpanishNumber.text(facts.designEffect, places: 2))."
  }

  private var calibration: String? {
    guard let calibration = settings.calibration else { return nil }
    let variables = calibration.margins.map { "«\(view.title(of: $0.variable))»" }
    return "Por \(SurveyWords.calibration(calibration.method)), con los totales conocidos de "
      + SpanishList.joined(variables)
  }

  private var calibrationOutcome: String? {
    guard let facts = view.results.calibration else { return nil }
    let negative =
      facts.negativeWeights == 0
      ? ""
      : " \(SpanishNumber.count(facts.negativeWeights, "fila quedó", "filas quedaron")) con peso "
        + "negativo."
    let rounds =
      settings.calibration?.method == .raking
      ? "\(SpanishNumber.count(facts.cycles, "vuelta", "vueltas")). " : ""
    return "\(rounds)\(rescaled(facts))Diferencia máxima con los totales: "
      + "\(SpanishNumber.shortest(facts.largestGap, places: 6)) personas.\(negative) Antes: "
      + "\(describe(facts.before)) Después: \(describe(facts.after))"
  }

  /// Which totals were multiplied, so that all margins count as many people.
  private func rescaled(_ facts: CalibrationFacts) -> String {
    let variables = (settings.calibration?.margins ?? []).map(\.variable)
    return variables.compactMap { variable in
      facts.rescaledMargins[variable].map { factor in
        "Los totales de «\(view.title(of: variable))» se multiplicaron por "
          + "\(SpanishNumber.shortest(factor, places: 6)) para que sumen lo que los de "
          + "«\(view.title(of: variables[0]))». "
      }
    }.joined()
  }

  private var intervals: String {
    switch sample.precision {
    case .census: return "No hay: es un censo y no tiene error de muestreo"
    case .notStated:
      return "No se dan: la muestra no es probabilística y un margen de error engañaría"
    case .sampling, .modelBased: break
    }
    let found = view.results.questions.lazy.flatMap(\.overall.options)
      .compactMap(\.share.interval).first
    let method =
      found.map { SurveyWords.method($0.method) }
      ?? settings.interval.map {
        SurveyWords.method($0)
      }
    let warning =
      sample.precision == .modelBased
      ? ". Suponen que la muestra se parece a una escogida al azar" : ""
    return (method.map { "\($0), " } ?? "") + "con una confianza del \(Self.level(settings.level))"
      + warning
  }

  private var reliability: String {
    view.statesPrecision
      ? SurveyWords.standard(settings.standard)
      : "No se aplican: evalúan el error de muestreo, que aquí no se calcula"
  }

  private var suppression: String {
    "Se reservan las cifras de menos de \(SpanishNumber.text(settings.suppressionMinimum)) "
      + "encuestados y las que permitirían deducirlas dentro de la misma pregunta"
      + (view.breakdowns.isEmpty
        ? "" : ". Quienes no dijeron su grupo no se protegen como grupo")
  }

  private var rows: String {
    let counts = view.survey.counts
    return "\(SpanishNumber.text(counts.read)) leídas: \(SpanishNumber.text(counts.used)) usadas y "
      + "\(SpanishNumber.count(counts.rejected, "rechazada", "rechazadas"))"
  }

  private var method: String {
    let share =
      view.isWeighted
      ? "Participación: suma de los pesos de quienes escogieron la opción sobre la suma de los pesos "
        + "de la base."
      : "Participación: encuestados que escogieron la opción sobre los de la base."
    guard view.statesPrecision else { return share }
    return share
      + (design.replicates == nil
        ? " Varianza por linealización de Taylor, con el diseño de la muestra."
        : " Varianza con los pesos de las réplicas.")
  }
}
