extension SurveyProposalTexts {
  /// What was found, and what no file of answers can tell.
  static func notes(
    _ platform: SurveyPlatform,
    leftOut: [CodebookProposal.LeftOut],
    questions: Int
  ) -> [String] {
    guard questions > 0 else {
      return ["No se encontró ninguna pregunta en el archivo."]
    }
    var notes = [source(platform)]
    notes += ColumnRole.reported.compactMap { role in
      let headings = leftOut.filter { $0.role == role }.map(\.heading)
      return headings.isEmpty ? nil : sentence(role, headings.joined(separator: ", "))
    }
    notes.append(
      "Las opciones que nadie marcó no están en las respuestas: agréguelas para que aparezcan con 0 %."
    )
    notes.append("Compare el diccionario con el formulario antes de usarlo.")
    return notes
  }

  private static func source(_ platform: SurveyPlatform) -> String {
    switch platform {
    case .googleForms: "El archivo parece de Google Forms."
    case .microsoftForms: "El archivo parece de Microsoft Forms."
    case .limeSurvey: "El archivo parece de LimeSurvey."
    case .kobo:
      "El archivo parece de KoboToolbox; si tiene el XLSForm, guárdelo como formulario.xlsx."
    case .odk:
      "El archivo parece de ODK Central; si tiene el XLSForm, guárdelo como formulario.xlsx."
    case .table: "El archivo no es de una plataforma conocida; se leyó como tabla."
    }
  }

  private static func sentence(_ role: ColumnRole, _ headings: String) -> String {
    switch role {
    case .technical: "Se dejaron fuera las columnas de la plataforma: \(headings)."
    case .personal:
      "Se dejaron fuera a propósito, por ser datos personales que no deben publicarse: \(headings)."
    case .weight: "No es pregunta sino el peso de cada respuesta: \(headings)."
    case .otherText: "Traen lo que la gente escribió en «otro» y no se publican: \(headings)."
    case .empty: "Nadie respondió, y no se sabe qué tipo de pregunta es: \(headings)."
    }
  }

  /// The template of `encuesta.json`.
  static func settings(file: String, weights: String?) -> String {
    var lines = [
      "{",
      "  // Cómo se hizo la encuesta. Revise cada línea: lo que sigue a // es una explicación.",
      "",
      "  // Clase de muestra; confírmela:",
      "  //   \"no-probabilistica\": respondió quien quiso, por ejemplo en un formulario abierto",
      "  //   \"probabilistica\": las personas se escogieron al azar",
      "  //   \"censo\": respondieron todas las personas de la población",
      "  \"muestra\": \"no-probabilistica\",",
      "",
      "  // \"titulo\": \"Encuesta de diagnóstico\",",
      "  // \"entidad\": \"Alcaldía de …\",",
      "  // \"fecha\": { \"desde\": \"2021-03-08\", \"hasta\": \"2021-03-19\" },",
      "  // \"poblacion\": 1200,      // personas a las que representa",
      "  // \"invitados\": 300,       // personas a las que se les pidió responder",
      "  // \"grupos\": [\"grupo\"],    // preguntas por las que se desglosa",
      "",
    ]
    if let weights {
      lines += [
        "  // El archivo trae una columna que parece el peso de cada respuesta; confírmela.",
        "  \"diseno\": { \"pesos\": \(literal(weights)) },", "",
      ]
    }
    lines += ["  \"respuestas\": \(literal(file))", "}", ""]
    return lines.joined(separator: "\n")
  }

  /// A text in the quotes of JSON.
  private static func literal(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}

extension ColumnRole {
  /// In the order in which the notes name them.
  fileprivate static let reported: [ColumnRole] = [
    .personal, .technical, .weight, .otherText, .empty,
  ]
}
