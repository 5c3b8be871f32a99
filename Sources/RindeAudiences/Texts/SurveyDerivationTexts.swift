internal import RindeAnalysis
internal import RindeModel

/// The words of the derivation of a survey's figure.
struct SurveyDerivationTexts {
  let figure: SurveyFigure
  let domain: SurveyDomain
  let view: SurveyView

  private var result: OptionResult? {
    if case .share(let option) = figure.measure { domain.result.options[option] } else { nil }
  }

  private var reliability: ReliabilityMark? {
    switch figure.measure {
    case .share: result?.reliability
    case .topTwo: domain.scale?.topTwoReliability
    case .base, .nonResponse, .mean, .median, .total, .lowerQuartile, .upperQuartile: nil
    }
  }

  var option: String? {
    if case .share(let option) = figure.measure {
      domain.question.options[option].label
    } else {
      nil
    }
  }

  /// Whether the report shows the number.
  var isPublished: Bool { reliability?.level != .suppress }

  private var isFraction: Bool {
    switch figure.measure {
    case .share, .topTwo, .nonResponse: true
    case .base, .mean, .median, .total, .lowerQuartile, .upperQuartile: false
    }
  }

  /// What the figure is.
  var title: String {
    let name =
      switch figure.measure {
      case .share: "Participación de «\(option ?? "")»"
      case .base: "Base"
      case .nonResponse: "No respuesta"
      case .mean: "Promedio"
      case .median: "Mediana"
      case .topTwo: "Dos calificaciones más altas"
      case .total: "Total"
      case .lowerQuartile: "Primer cuartil"
      case .upperQuartile: "Tercer cuartil"
      }
    let group = domain.group.map { " Grupo: \($0.label)." } ?? ""
    return "\(name) en «\(domain.question.text)».\(group)"
  }

  /// The figure as it is printed, or why it has none.
  func value(_ value: Double?) -> String {
    guard isPublished else {
      let reason = reliability?.reason.map { " (\(SurveyWords.reason($0)))" } ?? ""
      return "Sin valor: poco confiable para publicarse, [u]\(reason)."
    }
    guard let value else { return "Sin valor: nadie dio una respuesta válida." }
    switch figure.measure {
    case .share, .topTwo, .nonResponse: return SpanishNumber.percentage(value)
    case .base: return SpanishNumber.shortest(value, places: 0)
    case .total: return SpanishNumber.shortest(value, places: 1)
    case .mean, .median, .lowerQuartile, .upperQuartile:
      return SpanishNumber.shortest(value, places: 2)
    }
  }

  /// As the figure's cell holds it.
  func exact(_ value: Double?) -> String? {
    value.map { EstimateDigits($0, movedBy: isFraction ? 2 : 0).description }
  }

  var rule: String {
    switch figure.measure {
    case .share where domain.question.kind == .multiple:
      "Respuesta múltiple: la base son los encuestados con respuesta válida y no las opciones "
        + "marcadas (R-7.1)."
    case .share, .topTwo:
      "La base son los encuestados con respuesta válida; «no sabe», «no responde» y «no se "
        + "preguntó» van aparte (R-7.1)."
    case .base: "Cuenta a los encuestados con respuesta válida, sin ponderar (R-7.1)."
    case .nonResponse:
      "«No responde», «no sabe» y no válidas, sobre aquellos a quienes se preguntó (R-7.1)."
    case .mean:
      view.isWeighted
        ? "Suma de las respuestas por su peso, sobre la suma de los pesos."
        : "Suma de las respuestas sobre la base."
    case .total: "Suma de las respuestas\(view.isWeighted ? " por su peso" : "")."
    case .median, .lowerQuartile, .upperQuartile:
      "Cuantil\(view.isWeighted ? " ponderado" : "") de las respuestas."
    }
  }

  /// Why the figure is withheld, without its number.
  var withheldRule: String {
    let minimum = SpanishNumber.text(view.settings.suppressionMinimum)
    if domain.protection.hidesBase {
      return "La base de esta pregunta\(domain.group == nil ? "" : " en este grupo") se reserva: "
        + "tiene menos de \(minimum) encuestados, o de ella se deduciría la de un grupo que los tiene."
    }
    switch result?.suppression {
    case .primary: return "La dieron menos de \(minimum) encuestados."
    case .complementary:
      return "De ella se deduciría otra cifra, de menos de \(minimum) encuestados."
    case .some(.none), nil:
      return "De ella se deduciría una cifra reservada de la misma pregunta o de otra."
    }
  }

  /// The words beside a row that counts.
  var counted: String {
    switch figure.measure {
    case .share: "Escogió «\(option ?? "")»"
    case .topTwo: "Dio una de las dos calificaciones más altas"
    case .nonResponse: "No dio una respuesta válida"
    case .base, .mean, .median, .total, .lowerQuartile, .upperQuartile: "Dio una respuesta válida"
    }
  }

  func rounding(_ value: Double?) -> String? {
    guard let value, isPublished, isFraction else { return nil }
    return "\(SpanishNumber.percentage(value, places: 6)) se muestra como "
      + "\(SpanishNumber.percentage(value)): un decimal, la mitad hacia arriba."
  }
}
