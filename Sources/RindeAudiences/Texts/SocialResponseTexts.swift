internal import RindeAnalysis

/// How the public was answered, in words.
enum SocialResponseTexts {
  struct Measure {
    let name: String
    let unit: String
    let reading: String
  }

  static func measure(_ measure: SocialResponseMeasure, _ value: SocialValue) -> Measure {
    let hasValue = value != .missing
    switch measure {
    case .received:
      return Measure(
        name: "Mensajes y comentarios recibidos",
        unit: "mensajes",
        reading: "Los que pedían respuesta y llegaron en el periodo."
      )
    case .answered:
      return Measure(
        name: "Respondidos por una persona",
        unit: "mensajes",
        reading: "Una respuesta automática no cuenta."
      )
    case .automatic:
      return Measure(
        name: "Con respuesta automática",
        unit: "mensajes",
        reading: "Los respondió una máquina y siguen pendientes de una persona."
      )
    case .pending:
      return Measure(
        name: "Sin respuesta de una persona",
        unit: "mensajes",
        reading: "Su lista, sin nombres ni textos, es la tabla Sin_respuesta."
      )
    case .rate:
      return Measure(
        name: "Tasa de respuesta",
        unit: "porcentaje",
        reading: "Respondidos por una persona sobre recibidos."
      )
    case .median:
      return Measure(
        name: "Tiempo de respuesta, mediana",
        unit: "minutos",
        reading: hasValue
          ? "La mitad se respondió en \(value.text) o menos." : "No hay respuestas que medir."
      )
    case .mean:
      return Measure(
        name: "Tiempo de respuesta, promedio",
        unit: "minutos",
        reading: hasValue
          ? "En promedio, \(value.text); unas pocas respuestas tardías lo suben."
          : "No hay respuestas que medir."
      )
    case .ninthDecile:
      return Measure(
        name: "Tiempo de respuesta, percentil 90",
        unit: "minutos",
        reading: hasValue
          ? "El 90 % se respondió en \(value.text) o menos." : "No hay respuestas que medir."
      )
    }
  }
}
