internal import RindeModel

extension PlanTexts {
  /// The wording of findings about rows and columns.
  static func rowWording(_ kind: PlanFinding.Kind) -> Wording {
    switch kind {
    case .shiftedRow:
      Wording(
        code: "plan.fila-desplazada",
        severity: .note,
        message: "A la fila le falta la primera celda. Se leyó cada celda según su contenido.",
        suggestion: "Corra las celdas de la fila una columna a la derecha."
      )
    case .continuationRow:
      Wording(
        code: "plan.fila-continuacion",
        severity: .note,
        message: "La fila no empieza actividad. Se sumó a la actividad anterior."
      )
    case .repeatedActivity(let firstLine):
      Wording(
        code: "plan.actividad-repetida",
        severity: .error,
        expected: "un número distinto por actividad",
        message:
          "El número de la actividad ya está en la línea \(firstLine). No se tuvo en cuenta.",
        suggestion: "Corrija el número. Excel convierte 1.10 en 1.1: "
          + "dé a la columna formato de texto antes de escribirlo."
      )
    case .extraCell:
      Wording(
        code: "plan.celda-de-mas",
        severity: .warning,
        expected: "una celda bajo cada encabezado",
        message: "La celda está después del último encabezado. No se tuvo en cuenta.",
        suggestion: "Si una celda contiene el separador, enciérrela entre comillas; "
          + "si falta un encabezado, escríbalo."
      )
    case .programmingOfPercentages(let word):
      Wording(
        code: "plan.columna-ilegible",
        severity: .error,
        expected: "fechas con su cantidad, como 2022-03-31:1; 2022-06-30:2",
        message: "La programación «\(word)» es para metas en porcentaje. No se tuvo en cuenta.",
        suggestion: "Escriba las fechas, o meta_tipo porcentaje si eso es lo que se mide."
      )
    case .severalResponsible(let names):
      Wording(
        code: "plan.responsables-separados",
        severity: .note,
        message:
          "La celda nombra varios responsables. Se separaron: \(names.joined(separator: "; ")).",
        suggestion: "Revise que así deban leerse; en el plan sepárelos con punto y coma."
      )
    case .officialName(let written, let office):
      Wording(
        code: "plan.dependencia-reconocida",
        severity: .note,
        message: "«\(written)» es «\(office)», según las dependencias de la entidad; sus "
          + "actividades se cuentan juntas.",
        suggestion: nil
      )
    case .numbersGiven(let first, let last):
      Wording(
        code: "plan.numero-dado",
        severity: .note,
        message: first == last
          ? "La actividad no trae número. Se le dio \(first)."
          : "Hay actividades sin número. Se les dio, en su orden, \(first) a \(last).",
        suggestion: "Agregue una columna «N.º» si quiere números propios."
      )
    case .unreadableColumn(let expected):
      Wording(
        code: "plan.columna-ilegible",
        severity: .error,
        expected: expected,
        message: "El valor no se pudo leer. Se tomó lo que dice el resto de la fila.",
        suggestion: "Corrija el valor o deje la celda vacía."
      )
    case .unusedColumn:
      Wording(
        code: "plan.columna-sin-usar",
        severity: .note,
        message: "La columna no se conoce y no se tuvo en cuenta."
      )
    case .paddedTerritories(let codes):
      Wording(
        code: "plan.divipola-con-cero",
        severity: .note,
        expected: ProgressTexts.divipola,
        message: "Un código había perdido el cero inicial. Se leyó \(list(codes)).",
        suggestion: "Dé formato de texto a la columna para que no se pierda el cero."
      )
    case .unreadableTerritories(let words):
      Wording(
        code: "plan.divipola-invalida",
        severity: .warning,
        expected: ProgressTexts.divipola,
        message: words.count == 1
          ? "«\(words.joined())» no es un código DIVIPOLA. No se tuvo en cuenta."
          : "Hay \(words.count) textos que no son códigos DIVIPOLA. No se tuvieron en cuenta.",
        suggestion: "Escriba los códigos separados con punto y coma, como 52001; 52356."
      )
    case .misspelling(let correct):
      Wording(
        code: "texto.erratas",
        severity: .warning,
        expected: correct,
        message: "Parece una errata. El texto se dejó como está.",
        suggestion: "Corríjala en el plan si lo es."
      )
    default:
      Wording(
        code: "plan.fila-sin-usar",
        severity: .warning,
        message: "La fila no es actividad ni continuación de otra. No se tuvo en cuenta.",
        suggestion:
          "Si es una actividad, revise que su número, su texto y su meta estén en su columna."
      )
    }
  }
}
