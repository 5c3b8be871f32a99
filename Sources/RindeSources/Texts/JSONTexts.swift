/// The Spanish of what the JSON grammar refuses.
enum JSONTexts {
  static func found(_ reason: JSONError.Reason) -> String? {
    switch reason {
    case .unexpected(let found, _): found
    case .invalidEscape(let text), .invalidNumber(let text): text
    case .notUTF8, .endOfFile, .unclosedString, .unclosedComment, .tooDeep: nil
    }
  }

  static func expected(_ reason: JSONError.Reason) -> String? {
    switch reason {
    case .unexpected(_, let expected), .endOfFile(let expected): words(expected)
    case .notUTF8: "texto en UTF-8"
    case .unclosedString: "unas comillas de cierre en la misma línea"
    case .unclosedComment: "el cierre */ del comentario"
    case .invalidEscape: #"una de \" \\ \/ \n \t \r \b \f \u0000"#
    case .invalidNumber: "un número como 60, 0.85 o -1"
    case .tooDeep(let limit): "\(limit) niveles de anidación como máximo"
    }
  }

  static func message(_ reason: JSONError.Reason) -> String {
    switch reason {
    case .notUTF8: "el archivo no está en UTF-8"
    case .unexpected(let found, let expected):
      "se encontró «\(found)» donde se esperaba \(words(expected))"
    case .endOfFile(let expected): "el archivo termina donde se esperaba \(words(expected))"
    case .unclosedString: "hay unas comillas que no se cierran en su línea"
    case .unclosedComment: "hay un comentario /* que no se cierra"
    case .invalidEscape(let text): "la secuencia «\(text)» no significa nada dentro de un texto"
    case .invalidNumber(let text): "«\(text)» no es un número válido"
    case .tooDeep: "hay demasiados niveles de llaves o corchetes"
    }
  }

  static func suggestion(_ reason: JSONError.Reason) -> String? {
    switch reason {
    case .notUTF8: return "Guarde el archivo de nuevo con la codificación UTF-8."
    case .unexpected(let found, _):
      if "“”„'‘’«»´`".contains(found) { return "Use comillas rectas: \"así\"." }
      if ["True", "False", "sí", "si", "no", "verdadero", "falso"].contains(found) {
        return "Escriba true (sí) o false (no), sin comillas."
      }
      return "Revise que no falte una coma, unas comillas o una llave justo antes de este lugar."
    case .endOfFile: return "Revise que cada { y cada [ tenga su cierre."
    case .unclosedString: return "Agregue las comillas de cierre."
    case .unclosedComment: return "Agregue */ al final del comentario."
    case .invalidEscape: return #"Para una barra invertida escriba \\ dentro del texto."#
    case .invalidNumber: return "Use punto decimal y ningún separador de miles."
    case .tooDeep: return nil
    }
  }

  private static func words(_ expectation: JSONError.Expectation) -> String {
    switch expectation {
    case .value: "un valor"
    case .key: "una clave entre comillas"
    case .colon: "dos puntos «:»"
    case .commaOrBrace: "una coma «,» o el cierre «}»"
    case .commaOrBracket: "una coma «,» o el cierre «]»"
    case .end: "el final del archivo"
    }
  }
}
