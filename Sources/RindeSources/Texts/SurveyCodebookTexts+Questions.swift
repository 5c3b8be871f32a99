internal import RindeModel

extension SurveyCodebookTexts {
  static func questionWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .noID:
      Words(
        "la fila no dice de qué pregunta es",
        expected: "el identificador de la pregunta",
        suggestion: "Escriba en «id» un nombre corto, como «temas»."
      )
    case .invalidID(let suggested):
      Words(
        "el identificador tiene espacios o signos que no se pueden usar",
        expected: "letras, números, guion o guion bajo, sin espacios",
        suggestion: suggested.isEmpty ? nil : "Puede escribir «\(suggested)»."
      )
    case .repeatedID(let line):
      Words(
        "la pregunta ya empezó en la fila \(line) y en medio hay otra",
        expected: "las filas de cada pregunta seguidas, y un identificador para cada una",
        suggestion: "Junte las filas, o cambie el identificador si es otra pregunta."
      )
    case .similarID(let other, let line):
      Words(
        "el identificador se confunde con «\(other)» (fila \(line)): solo cambian tildes o mayúsculas",
        expected: "identificadores que no se confundan",
        suggestion: "Escríbalo igual si es la misma pregunta; si no, póngale otro nombre."
      )
    case .noText:
      Words(
        "la pregunta no trae su texto; se usa el identificador",
        expected: "la pregunta como se le hizo a la gente",
        suggestion: "Escriba el texto de la pregunta: es el que se publica."
      )
    case .repeatedText(let question):
      Words(
        "el texto es el mismo de la pregunta «\(question)»; un archivo que use los textos como "
          + "encabezado no permite distinguirlas",
        expected: "un texto distinto para cada pregunta"
      )
    default: kindWords(problem)
    }
  }

  private static func kindWords(_ problem: CodebookProblem) -> Words {
    let kinds = "uno de estos tipos: " + CodebookWords.kindNames.joined(separator: ", ")
    return switch problem {
    case .noKind: Words("la pregunta no dice de qué tipo es", expected: kinds)
    case .unknownKind(let nearest):
      Words(
        "el tipo de pregunta no se reconoce",
        expected: kinds,
        suggestion: SurveyChoices.didYouMean(nearest)
      )
    case .differs(let heading, let first, let line):
      Words(
        "«\(heading)» no coincide con lo que dice la fila \(line) de la misma pregunta: «\(first)»",
        expected: "el mismo valor en todas las filas de la pregunta, o la celda vacía",
        suggestion: "Deje en las dos filas lo mismo; si es otra pregunta, cambie el identificador."
      )
    default: Words("la pregunta no se entiende")
    }
  }

  static func cellWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .notYesOrNo:
      Words(
        "no se entiende si la opción lleva esa marca",
        expected: "sí, no o la celda vacía",
        suggestion: "Escriba «sí» o borre la celda."
      )
    case .turnedIntoDate(let isCertain):
      Words(
        isCertain
          ? "Excel convirtió en fecha lo que se escribió"
          : "parece que Excel convirtió en fecha lo que se escribió, como «1-2» o «10-12»",
        expected: "el texto de la opción",
        suggestion: "Dé formato de texto a la columna y escríbalo otra vez."
      )
    default:
      Words(
        "no es un número entero",
        expected: "un número entero, sin decimales ni texto",
        suggestion: "Escriba solo el número, o deje la celda vacía."
      )
    }
  }

  static func missingWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .unknownMissingKind(let nearest):
      Words(
        "no se entiende por qué ese código es falta de respuesta",
        expected: "no responde, no sabe o no aplica",
        suggestion: SurveyChoices.didYouMean(nearest) ?? "Escriba, por ejemplo, 99=no responde."
      )
    case .repeatedMissing:
      Words(
        "el mismo código de falta de respuesta tiene dos significados en la pregunta",
        expected: "un significado para cada código",
        suggestion: "Deje solo uno."
      )
    default:
      Words(
        "la opción está también entre los códigos de «faltantes»: no cuenta como respuesta",
        suggestion: "Si es una respuesta que se debe contar, quítela de «faltantes»."
      )
    }
  }
}
