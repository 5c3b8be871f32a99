internal import RindeModel

extension PlanTexts {
  /// The wording of findings about dates.
  static func dateWording(_ kind: PlanFinding.Kind) -> Wording? {
    switch kind {
    case .noDate:
      Wording(
        code: missingDateCode,
        severity: .warning,
        expected: "una fecha o un periodo",
        message:
          "La actividad no tiene fecha. Queda sin programación y no entra en el cumplimiento.",
        suggestion: "Escriba la fecha en el plan o en la columna programacion."
      )
    case .invalidDate:
      Wording(
        code: "fecha.invalida",
        severity: .error,
        expected: "una fecha como 31/12/2022 o un periodo como «Febrero a diciembre de 2022»",
        message: "La fecha no se pudo leer y no se tuvo en cuenta.",
        suggestion: "Escriba día, mes y año."
      )
    case .nonBusinessDay(let date, let isStart):
      Wording(
        code: "fecha.no-habil",
        severity: isStart ? .note : .warning,
        message: (isStart ? "La fecha de inicio " : "La fecha ") + date.officeText
          + " no es día hábil. No se movió.",
        suggestion: "Si la entidad la corre al siguiente día hábil, escríbala así en el plan."
      )
    case .severalDatesInCell(let count):
      Wording(
        code: "fecha.varias-en-celda",
        severity: .note,
        message: "La celda trae \(count) fechas. Se tomó cada una en su orden.",
        suggestion: "Escriba una fecha por fila o use la columna programacion."
      )
    case .yearMissing(let year):
      Wording(
        code: "fecha.sin-anio",
        severity: .warning,
        expected: "la fecha con su año",
        message: "La fecha no trae año. Se tomó la vigencia \(year).",
        suggestion: "Escriba el año en la fecha."
      )
    case .relativeToEvent(let term):
      Wording(
        code: "fecha.relativa-a-evento",
        severity: .note,
        message: "El plazo se cuenta desde un evento («\(term)»). "
          + "Mientras no se conozca su fecha, vence al final del plazo de la actividad.",
        suggestion: "Cuando se conozca la fecha del evento, escriba el vencimiento en programacion."
      )
    case .fiscalYearAssumed(let year):
      Wording(
        code: "fecha.vigencia-supuesta",
        severity: .note,
        message: "El plan no da el plazo completo. Se tomó hasta el final de la vigencia \(year).",
        suggestion: "Escriba las fechas de inicio y final o la programacion."
      )
    case .outsideFiscalYear(let date, let year), .programmedOutsideYear(let date, let year):
      Wording(
        code: "fecha.fuera-de-vigencia",
        severity: .warning,
        expected: "una fecha de \(year)",
        message: "La fecha \(date.officeText) no es de la vigencia \(year). Se dejó como está.",
        suggestion: "Revise el año de la fecha."
      )
    case .reversedWindow:
      Wording(
        code: "fecha.invalida",
        severity: .error,
        expected: "una fecha final posterior a la de inicio",
        message: "La fecha final es anterior a la de inicio. Se tomó solo la fecha final.",
        suggestion: "Corrija las dos fechas."
      )
    default: nil
    }
  }
}
