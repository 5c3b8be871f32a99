internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeStatistics

/// What is said of a sample's design that its columns do not make.
enum SurveyDesignTexts {
  static func failure(_ found: DesignProblem, _ design: SurveyDesignSettings) -> Failure {
    let line = found.line.map { " (línea \($0))" } ?? ""
    switch found.error {
    case .loneUnit(_, let stage, _): return loneUnit(found, stage, line, design)
    case .missingCode(let column, _):
      return SurveyAnalysisTexts.problem(
        "falta el dato de la columna \(name(of: column, design))\(line).",
        "Complétela: todas las respuestas lo necesitan."
      )
    case .unusableWeight(let column, _, let value):
      return SurveyAnalysisTexts.problem(
        "la columna \(name(of: column, design)) dice \(number(value))\(line).",
        "Un peso es un número de cero en adelante."
      )
    case .noPositiveWeight:
      return SurveyAnalysisTexts.problem(
        "ningún peso es mayor que cero.",
        "Revise la columna \(name(of: .weights, design))."
      )
    case .noRows: return SurveyAnalysisTexts.noRespondents
    case .tooFewReplicates(let count):
      return SurveyAnalysisTexts.problem(
        "se hallaron \(count) columnas de pesos replicados y se necesitan al menos dos.",
        "Revise «diseno.replicas.columnas» en encuesta.json."
      )
    case .replicateScalesNeeded, .columnLength:
      return SurveyAnalysisTexts.problem(
        "faltan las escalas de los pesos replicados, o no son tantas como las réplicas.",
        "Revise «diseno.replicas» en encuesta.json."
      )
    case .unusablePopulation, .unevenPopulation, .populationBelowSample, .populationWithoutStage:
      return population(found.error, line, design)
    }
  }

  private static func loneUnit(
    _ found: DesignProblem,
    _ stage: Int,
    _ line: String,
    _ design: SurveyDesignSettings
  ) -> Failure {
    let stratum = found.stratum.map { "el estrato «\($0)»" } ?? "la muestra"
    let stage = stage > 1 ? " en la etapa \(stage)" : ""
    return SurveyAnalysisTexts.problem(
      "\(stratum) tiene una sola unidad primaria\(stage)\(line), y con una sola no se puede estimar su "
        + "variación.",
      "Una ese estrato con otro parecido en la columna \(name(of: .strata, design)), o decida qué se "
        + "hace con «diseno.upm_unica» en encuesta.json: certeza, ajuste o promedio."
    )
  }

  private static func population(
    _ error: DesignError,
    _ line: String,
    _ design: SurveyDesignSettings
  ) -> Failure {
    switch error {
    case .unusablePopulation(let stage, _, let value):
      SurveyAnalysisTexts.problem(
        "la columna \(name(of: .populations(stage: stage), design)) dice \(number(value))\(line).",
        "Escriba cuántas unidades tiene la población, o qué fracción de ellas se escogió."
      )
    case .unevenPopulation(let stage, _, let value, let expected):
      SurveyAnalysisTexts.problem(
        "la columna \(name(of: .populations(stage: stage), design)) dice \(number(value))\(line), y "
          + "antes decía \(number(expected)) para el mismo estrato o unidad.",
        "Debe ser el mismo número en todas sus filas."
      )
    case .populationBelowSample(let stage, _, let population, let units):
      SurveyAnalysisTexts.problem(
        "la columna \(name(of: .populations(stage: stage), design)) dice \(number(population))\(line), y "
          + "en la muestra hay \(SpanishNumber.text(units)) unidades.",
        "La población no puede ser menor que la muestra: corrija la columna."
      )
    default:
      SurveyAnalysisTexts.problem(
        "«diseno.fpc» tiene más columnas que etapas hay en la muestra.",
        "Deje una columna por etapa en encuesta.json."
      )
    }
  }

  /// The heading of a column of the design, in quotes.
  private static func name(of column: SamplingColumn, _ design: SurveyDesignSettings) -> String {
    let heading: String? =
      switch column {
      case .weights: design.weights
      case .strata: design.strata
      case .units(let stage): element(stage, of: design.clusters)
      case .populations(let stage): element(stage, of: design.populations)
      case .replicate(let number): "réplica \(number)"
      case .replicateScales: "escalas"
      }
    return "«\(heading ?? "sin nombre")»"
  }

  /// An element by its place from 1.
  private static func element(_ place: Int, of names: [String]) -> String? {
    names.indices.contains(place - 1) ? names[place - 1] : names.last
  }

  private static func number(_ value: Double) -> String {
    value.isFinite ? SpanishNumber.shortest(value, places: 6) : "algo que no es un número"
  }
}
