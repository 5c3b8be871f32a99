internal import RindeModel

/// The Spanish of `entidad.json`.
enum EntityTexts {
  static let divipola =
    "el código DIVIPOLA: dos dígitos (departamento) o cinco (municipio)"

  static let license = "un identificador SPDX sin espacios, como CC-BY-4.0"

  static let distinctOffice = "cada dependencia una sola vez"

  static let officeShape = #"un nombre entre comillas o { "nombre": "…", "sigla": "…" }"#

  static let distinctCutoff = "cada corte una sola vez, con su propia fecha"

  static let cutoffName = "una fecha como 2022-08-31, o un corte como 2022-T2 o 2022-PAAC-2"

  static let cutoffsShape = #"una lista de cortes [ ], o un objeto { "nombre": "2022-08-31" }"#

  static let closureShape =
    #"una fecha como "2022-12-23" o { "fecha": "2022-12-23", "motivo": "…" }"#

  static let distinctName = "cada nombre una sola vez, sin contar mayúsculas ni tildes"

  static let distinctTerm = "cada tipo una sola vez para los mismos días"

  static let distinctCoverage = "cada actividad una sola vez"

  static let someCoverage =
    "al menos un nombre en «territorios» o en «grupos»: lo que los espacios deben cubrir"

  static func notBefore(_ first: CalendarDate) -> String {
    "una fecha igual o posterior a «desde» (\(first))"
  }

  static func dateWithin(_ year: FiscalYear) -> String {
    "una fecha de la vigencia \(year.year)"
  }

  static func orderedThresholds(medium: Quantity, high: Quantity) -> String {
    "«media» menor que «alta» (se leyó \(medium) y \(high))"
  }

  static func divipolaAgainstLevel(
    _ code: String,
    _ level: Entity.Level,
    at position: SourcePosition
  ) -> DataIssue {
    let digits = level == .departmental ? "dos" : "cinco"
    let word = level == .departmental ? "departamental" : "municipal"
    return DataIssue(
      code: "entidad.divipola-y-orden",
      severity: .warning,
      position: position,
      read: code,
      expected: "un código de \(digits) dígitos para el orden \(word)",
      message: "el código DIVIPOLA no corresponde al orden \(word)",
      suggestion: "Revise «divipola» y «orden»."
    )
  }

  static func idleClosure(
    _ date: CalendarDate,
    isRepeated: Bool,
    at position: SourcePosition
  ) -> DataIssue {
    DataIssue(
      code: isRepeated ? "entidad.dia-repetido" : "entidad.dia-ya-no-habil",
      severity: .note,
      position: position,
      read: date.description,
      expected: "un día hábil en el que la entidad no atiende",
      message: isRepeated
        ? "el día \(date.officeText) está repetido; se cuenta una vez"
        : "el día \(date.officeText) ya era no hábil; no cambia nada",
      suggestion: nil
    )
  }
}
