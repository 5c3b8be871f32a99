internal import RindeModel

extension PlanTexts {
  /// The wording of findings about the meta.
  static func targetWording(_ kind: PlanFinding.Kind) -> Wording? {
    contradictionWording(kind) ?? doubtWording(kind)
  }

  private static func contradiction(_ message: String, _ suggestion: String) -> Wording {
    Wording(
      code: "meta.contradiccion",
      severity: .warning,
      expected: "una sola lectura de la meta",
      message: message,
      suggestion: suggestion
    )
  }

  private static func contradictionWording(_ kind: PlanFinding.Kind) -> Wording? {
    switch kind {
    case .wordAndFigureDiffer(let word, let figure):
      contradiction(
        "La palabra dice \(word) y la cifra dice \(figure). Se tomó la cifra.",
        "Corrija la meta o confirme el valor en la columna meta_valor."
      )
    case .percentageIndicator(let indicator):
      contradiction(
        "La meta es un número y el indicador es un porcentaje («\(indicator)»). "
          + "Se tomó como porcentaje.",
        "Escriba la meta con el signo % o confirme con meta_tipo y meta_valor."
      )
    case .countIndicator(let indicator):
      contradiction(
        "La meta es un porcentaje y el indicador cuenta unidades («\(indicator)»). "
          + "Se tomó el porcentaje.",
        "Confirme con meta_tipo y meta_valor si se mide por conteo o por porcentaje."
      )
    case .oneForSeveralWindows(let value, let windows):
      contradiction(
        "La meta es \(value) y el plan programa \(windows) fechas. "
          + "Se tomó la meta, con vencimiento en la última fecha.",
        "Si son \(windows) entregas, escriba meta_valor \(windows) y su programacion."
      )
    case .totalOrPerPeriod(let value, let periods):
      contradiction(
        "La meta es \(value) y la periodicidad da \(periods) periodos en la vigencia. "
          + "Se tomó \(value) como total del año.",
        "Confirme en meta_valor el total del año y en programacion lo de cada periodo."
      )
    case .periodicityInActivity(let word, let value, let periods):
      contradiction(
        "La actividad dice «\(word)» (\(periods) veces en el plazo) y la meta es \(value). "
          + "Se tomó la meta.",
        "Si la meta se repite en cada periodo, confirme meta_valor y programacion."
      )
    case .permanentActivity:
      contradiction(
        "La actividad se hace de manera permanente y la fecha programada es un solo mes. "
          + "Se tomó la fecha programada.",
        "Confirme en programacion las fechas de cada entrega."
      )
    case .structuredSumDiffers(let sum, let value):
      contradiction(
        "Las cantidades de programacion suman \(sum) y meta_valor es \(value).",
        "Corrija una de las dos columnas para que coincidan."
      )
    default: nil
    }
  }

  private static func doubtWording(_ kind: PlanFinding.Kind) -> Wording? {
    switch kind {
    case .columnDiffers(let target, let isEach, let column):
      Wording(
        code: "meta.columna-distinta",
        severity: .note,
        expected: "el mismo número en la meta y en meta_valor",
        message:
          "La meta dice \(target)\(isEach ? " por periodo" : "") y la columna meta_valor dice "
          + "\(column); vale la columna.",
        suggestion: "Corrija una de las dos: la meta, o meta_valor y su programacion."
      )
    case .implicitOne:
      Wording(
        code: "meta.implicita",
        severity: .note,
        message: "La meta no trae número y nombra un solo producto. Se tomó 1.",
        suggestion: "Confirme la cantidad en la columna meta_valor."
      )
    case .implicitPerPeriod:
      Wording(
        code: "meta.implicita",
        severity: .warning,
        message: "La meta trae periodicidad y no trae número. Se tomó 1 por periodo.",
        suggestion: "Confirme el total del año en la columna meta_valor."
      )
    case .unquantified:
      Wording(
        code: "meta.sin-cuantificar",
        severity: .warning,
        expected: "una cantidad o un porcentaje",
        message: "La meta no dice cuánto. Sin cantidad no se puede calcular el cumplimiento.",
        suggestion: "Escriba la cantidad en la meta o en la columna meta_valor."
      )
    case .onDemandWithoutTarget:
      Wording(
        code: "meta.sin-cuantificar",
        severity: .warning,
        expected: "un porcentaje",
        message: "La meta depende de lo que se reciba y no dice qué porcentaje debe atenderse.",
        suggestion: "Si deben atenderse todas, escriba 100 % en la meta o 100 en meta_valor."
      )
    case .notMeasurable:
      Wording(
        code: "meta.no-medible",
        severity: .warning,
        expected: "una cantidad o un porcentaje",
        message: "La meta es permanente y no dice qué se cuenta. Queda como meta cualitativa.",
        suggestion: "Escriba qué se entrega y cuántas veces, por ejemplo «12 actualizaciones»."
      )
    case .unknownMultiplier(let noun): unknownMultiplier(noun)
    case .inferredMultiplier(let noun, let count):
      Wording(
        code: "meta.multiplicador-inferido",
        severity: .note,
        message:
          "La meta se repite por \(noun). Se contaron \(count), las de la configuración de la "
          + "entidad.",
        suggestion: "Si son otras, escriba «\(noun)=número» en la columna multiplicador."
      )
    case .otherProducts(let products):
      Wording(
        code: "meta.dos-productos",
        severity: .warning,
        expected: "un producto por meta",
        message: "La meta nombra más de un producto. No se mide: «\(list(products))».",
        suggestion: "Separe los productos en actividades distintas o confirme meta_valor."
      )
    case .steps(let steps):
      Wording(
        code: "meta.hitos",
        severity: .note,
        message: "La meta se cumple por pasos: «\(list(steps))». Se tomaron como hitos.",
        suggestion: "Si son entregas distintas, confírmelo con meta_tipo conteo y meta_valor."
      )
    case .twoParticiples:
      Wording(
        code: "meta.hitos",
        severity: .note,
        message:
          "La meta nombra dos pasos de un mismo producto. Se cuenta una entrega, ya terminada.",
        suggestion: "Si los pasos tienen fechas distintas, escríbalas en programacion."
      )
    case .undefinedSplit(let parts):
      Wording(
        code: "meta.reparto-sin-definir",
        severity: .warning,
        message: "El plan no dice cuánto se entrega en cada fecha. "
          + "Se tomó el total con vencimiento en la última; un reparto igual sería \(list(parts)).",
        suggestion: "Escriba en programacion la cantidad de cada fecha."
      )
    case .doubtfulNumber(let taken):
      Wording(
        code: "meta.numero-dudoso",
        severity: .warning,
        expected: "punto para los miles y coma para los decimales",
        message: "El número admite dos lecturas. Se tomó \(taken).",
        suggestion: "Escriba 15.000 para quince mil y 1,5 para uno y medio."
      )
    default: nil
    }
  }

  private static func unknownMultiplier(_ noun: String) -> Wording {
    let plural = noun == "dependencia" ? "dependencias" : noun
    return Wording(
      code: "meta.multiplicador-desconocido",
      severity: .error,
      expected: "el número de veces que se repite la meta",
      message: "La meta se repite por \(noun) y el plan no dice cuántas veces. "
        + "Sin ese número no hay total del año.",
      suggestion: noun == "dependencia"
        ? "Indique número de dependencias: «dependencia=16» en la columna multiplicador, "
          + "o la lista en la configuración de la entidad."
        : "Escriba «\(plural)=número» en la columna multiplicador."
    )
  }
}
