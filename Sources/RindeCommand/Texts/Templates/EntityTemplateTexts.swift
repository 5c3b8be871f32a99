internal import RindeSources

/// What `entidad.xlsx` says to the office.
enum EntityTemplateTexts {
  static let title = "Datos de la entidad"

  static let introduction = [
    "Escriba en la columna Valor. Son obligatorios el nombre de la entidad y la vigencia; "
      + "una fila sin valor no se tiene en cuenta.",
    "Para agregar dependencias, cortes, días no hábiles, territorios o grupos use las filas vacías "
      + "del final: elija el campo de la lista y escriba su valor.",
  ]

  /// What a field is, and what it accepts.
  static func meaning(of field: EntityField) -> String {
    switch field {
    case .name: "Obligatorio. El nombre con el que saldrán los informes."
    case .year: "Obligatorio. El año del plan, como 2026."
    case .divipola: "El código del DANE: dos dígitos (departamento) o cinco (municipio)."
    case .level: "municipal, departamental o descentralizada."
    case .planKind:
      "PAAC, PTEP o plan-de-accion: el plan al que pertenecen las actividades. Cámbielo si el suyo "
        + "es otro."
    case .office:
      "Una fila por dependencia; en Dato adicional, su sigla. Su número sirve para las metas "
        + "«por dependencia»."
    case .cutoff:
      "Una fecha de corte propia, como 15/04/2026; en Dato adicional, su nombre. Los trimestres ya "
        + "están incluidos."
    case .mediumThreshold: "Desde qué porcentaje la zona es media. Si no se escribe, 60."
    case .highThreshold: "Desde qué porcentaje la zona es alta. Si no se escribe, 80."
    case .closure:
      "Un día hábil en que la entidad no atiende, como 24/12/2026; en Dato adicional, el motivo. "
        + "Los festivos nacionales ya están incluidos."
    case .opensOnSaturday: "Sí cuando el sábado es día hábil en la entidad."
    case .includesLaw2578: "Sí o No: si el 9 de julio se cuenta como festivo desde 2026."
    case .publicationDays: "En cuántos días hábiles después del corte se publica el seguimiento."
    case .reportingNorm: "La norma propia que pide el informe, con las palabras de la entidad."
    case .license:
      "La licencia con la que se publican los datos, como identificador SPDX. Si no se escribe, "
        + "CC-BY-4.0."
    case .municipality:
      "El nombre de un municipio que aparece en los datos; en Dato adicional, su código DIVIPOLA."
    case .place:
      "Una comuna, un corregimiento u otro territorio donde debe hacerse algún espacio de diálogo; "
        + "en Dato adicional, el número de la actividad del plan. Una fila por territorio."
    case .group:
      "Un grupo de valor que debe asistir a algún espacio, como JAL; en Dato adicional, el número "
        + "de la actividad del plan. Una fila por grupo."
    case .emergencyExtension:
      "Sí o No: si se aplican los términos ampliados de la emergencia sanitaria. Compruébelos antes "
        + "en la norma."
    case .ownTerm:
      "En cuántos días hábiles se responde; en Dato adicional, el tipo: peticion, informacion, "
        + "consulta, traslado o pregunta."
    case .isExample:
      "Sí mientras queden filas de ejemplo: los informes lo advierten. Escriba No cuando todos los "
        + "datos sean de la entidad."
    }
  }
}
