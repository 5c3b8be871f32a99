internal import RindeModel

extension SurveyCodebookTexts {
  static func optionWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .invalidCode:
      Words(
        "el código de la opción tiene un signo que separa códigos",
        expected: "un código sin «|», «;» ni «=»",
        suggestion: "Cambie el código por uno corto, como «metas»."
      )
    case .givenCode(let code):
      Words("la opción no trae código; se le dio «\(code)»", expected: "un código corto")
    case .noLabel:
      Words(
        "la opción no trae su texto; se usa el código",
        expected: "la opción como la leyó la gente",
        suggestion: "Escriba el texto de la opción: es el que se publica."
      )
    case .repeatedCode(let line):
      Words(
        "el código ya lo tiene otra opción de la pregunta (fila \(line))",
        expected: "un código distinto para cada opción",
        suggestion: "Cambie uno de los dos códigos, o quite la fila si está repetida."
      )
    case .repeatedLabel(let code, let line):
      Words(
        "el texto es el mismo de la opción «\(code)» (fila \(line))",
        expected: "un texto distinto para cada opción",
        suggestion: "Corrija uno de los dos textos, o quite la fila si está repetida."
      )
    case .labelIsCode(let label):
      Words(
        "el texto de la opción es el código de otra («\(label)»); en el archivo de respuestas "
          + "podrían confundirse",
        expected: "textos que no sean el código de otra opción"
      )
    default: optionSetWords(problem)
    }
  }

  private static func optionSetWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .tooManyOptions(let count):
      Words(
        "la pregunta tiene \(count) opciones",
        expected: "\(SurveyCodebook.optionLimit) opciones como máximo en una pregunta múltiple",
        suggestion: "Agrupe las opciones menos frecuentes, o divida la pregunta."
      )
    case .noOptions(let kind):
      Words(
        "la pregunta es de tipo «\(CodebookWords.name(kind))» y no trae opciones",
        expected: kind == .scale
          ? "una fila por cada punto de la escala, o «escala_min» y «escala_max»"
          : "una fila por cada opción, con su código y su texto",
        suggestion: kind == .scale ? "Escriba, por ejemplo, 1 y 5." : "Agregue las opciones."
      )
    case .idleOptions(let kind):
      Words(
        "la pregunta es de tipo «\(CodebookWords.name(kind))» y trae opciones",
        expected: "las celdas de la opción vacías",
        suggestion: "Cambie el tipo por «unica» o «multiple», o quite las opciones; un código como "
          + "99 va en «faltantes»."
      )
    case .severalOthers(let line):
      Words(
        "la pregunta ya tiene una opción «otro» (fila \(line))",
        expected: "una sola opción para lo que la gente escribe",
        suggestion: "Deje la marca «otro» en una sola opción."
      )
    case .idleMark(let heading):
      Words("la marca «\(heading)» no cambia nada en una pregunta de este tipo; no se usa")
    default: Words("la opción no se entiende")
    }
  }

  static func scaleWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .scaleNotWhole:
      Words(
        "el código de un punto de la escala no es un número entero",
        expected: "1, 2, 3…",
        suggestion: "Escriba el número en «codigo» y las palabras en «etiqueta»; si la pregunta no "
          + "es una escala, cambie el tipo por «unica»."
      )
    case .scaleWithoutEnd(let heading):
      Words(
        "la escala trae solo uno de sus extremos",
        expected: "un número en «\(heading)»",
        suggestion: "Escriba los dos extremos, o ninguno y una fila por cada punto."
      )
    case .scaleReversed:
      Words(
        "el extremo mayor de la escala no es mayor que el menor",
        expected: "«escala_min» menor que «escala_max»",
        suggestion: "Revise los dos números."
      )
    case .scaleTooLong:
      Words(
        "la escala tiene demasiados puntos",
        expected: "\(OptionChecks.scaleLimit) puntos como máximo, como de 0 a 100",
        suggestion: "Si se responde con un número cualquiera, el tipo es «numerica»."
      )
    case .outsideScale(let range):
      Words(
        "el punto no está dentro de la escala",
        expected: "un número entre \(range.lowerBound) y \(range.upperBound)",
        suggestion: "Corrija el código o los extremos; un código como 99 va en «faltantes»."
      )
    default:
      Words("los extremos de escala no cambian nada en una pregunta de este tipo; no se usan")
    }
  }

  static func conditionWords(_ problem: CodebookProblem) -> Words {
    switch problem {
    case .conditionSyntax:
      Words(
        "la condición no se entiende",
        expected: "el identificador de otra pregunta y sus códigos: participo=si",
        suggestion: "Si sirven varios códigos, sepárelos con «|»: participo=si|a_veces."
      )
    case .conditionOnUnknownQuestion(let nearest):
      Words(
        "la condición es sobre una pregunta que no está en el diccionario",
        expected: "el identificador de otra pregunta",
        suggestion: SurveyChoices.didYouMean(nearest)
      )
    case .conditionWithoutOptions(let question):
      Words(
        "la condición es sobre «\(question)», que no tiene opciones",
        expected: "una pregunta de tipo unica, multiple o escala"
      )
    case .conditionOnUnknownOption(let question, let nearest):
      Words(
        "la condición nombra un código que no es de «\(question)»",
        expected: "uno de los códigos de «\(question)»",
        suggestion: SurveyChoices.didYouMean(nearest)
      )
    case .conditionCircle:
      Words(
        "la condición depende, directamente o por otras preguntas, de la misma pregunta",
        expected: "una condición sobre una pregunta anterior"
      )
    default:
      Words(
        "la condición es sobre una pregunta que se hace después; se usa",
        expected: "una condición sobre una pregunta anterior",
        suggestion: "Revise el identificador, o el orden de las preguntas."
      )
    }
  }
}
