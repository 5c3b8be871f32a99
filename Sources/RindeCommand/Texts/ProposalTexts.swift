internal import RindeExport
internal import RindeSources

/// What the proposed plan says to the office.
enum ProposalTexts {
  /// What is said once the proposal stands there.
  static func written(_ path: String) -> String {
    "Se escribió \(path). Corríjalo en Excel, guárdelo como plan.xlsx y retire el plan anterior.\n"
      + "  Lo que quede escrito en las columnas estructuradas vale como confirmado: revíselo todo."
  }

  static let fileName = "plan-propuesto.xlsx"

  static let banner = "Datos de ejemplo: no son cifras oficiales."

  static let summary = "El plan con las columnas estructuradas llenas, para corregirlo."

  static let planTitle = "Plan propuesto para revisión"

  static let planIntroduction = [
    "Cada fila es una actividad. Las columnas de la izquierda traen el texto del plan; "
      + "las que siguen, desde meta_valor, traen lo que se entendió.",
    "Corrija las celdas que no correspondan y llene las que falten: en multiplicador, el signo ? "
      + "espera un número; en programacion, una celda vacía espera las fechas.",
    "Una columna llena vale más que el texto: si cambia la meta o las fechas, cambie también "
      + "meta_valor y programacion, o déjelas vacías.",
    "La hoja Columnas explica qué recibe cada columna.",
    "Cuando termine, guarde el libro como plan.xlsx en la carpeta de la entidad, "
      + "en lugar del plan anterior (si era plan.csv, retírelo). "
      + "Lo que diga una columna llena se toma como confirmado.",
  ]

  static let columnsTitle = "Qué recibe cada columna del plan"

  static let columnsIntroduction = [
    "Esta hoja es una ayuda: al leer el libro no se tiene en cuenta.",
    "Una celda vacía no confirma nada: se vuelve a leer el texto del plan.",
  ]

  static func title(_ name: String, _ year: Int) -> String {
    "Plan propuesto. \(name), vigencia \(year)"
  }

  static func failure(_ error: ExportError) -> Failure {
    guard case .file(let failure) = error else { return ExportTexts.failure(error) }
    return Failure(
      .cannotWrite,
      "\(failure.path): no se pudo escribir (\(ExportTexts.reason(failure.code))).\n"
        + "  La propuesta anterior, si la había, quedó intacta. "
        + "Revise el permiso y el espacio de la carpeta del plan y repita la orden."
    )
  }

  /// What a column accepts, and an example of it.
  static func guide(to column: PlanColumn) -> (accepts: String, example: String)? {
    switch column {
    case .responsible: ("Uno o varios nombres, separados con punto y coma.", "OPGI; Prensa")
    case .targetValue:
      (
        "El total del año, por cada unidad del multiplicador si lo hay. En un porcentaje, "
          + "los puntos: 100 es 100 %. Punto para los miles y coma para los decimales.",
        "4"
      )
    case .targetKind:
      (
        "conteo (cosas que se suman), porcentaje (numerador y denominador), hitos (pasos que se "
          + "hacen o no) o cualitativa (no se mide).",
        "conteo"
      )
    case .bound: ("exacta, minimo («al menos») o maximo («hasta»).", "minimo")
    case .unit: ("Qué se cuenta, en plural.", "informes")
    case .multiplier:
      (
        "Por qué se repite la meta y cuántas veces. Vacía si no se repite. Si la meta nombra "
          + "también a la entidad, cuéntela.",
        "dependencia=16"
      )
    case .periodicity:
      (
        "diario, semanal, quincenal, mensual, bimestral, trimestral, cuatrimestral, semestral o "
          + "anual. Vacía si no es periódica.",
        "trimestral"
      )
    default: programmingGuide(to: column)
    }
  }

  private static func programmingGuide(to column: PlanColumn) -> (String, String)? {
    switch column {
    case .programming:
      (
        "Cada fecha (año-mes-día) con su cantidad, separadas con punto y coma; después de otros "
          + "dos puntos, el nombre del hito. Para un porcentaje: demanda (se mide en cada corte) "
          + "o cobertura con su fecha. También lineal (repartida en los días) o sin-fecha.",
        "2022-03-31:1; 2022-06-30:2"
      )
    case .accumulation:
      (
        "suma, flujo, capacidad, stock, reduccion, reduccion_anual o mantenimiento. "
          + "Los conteos suman y los porcentajes son flujo, salvo que diga otra cosa.",
        "suma"
      )
    case .baseline:
      ("El nivel anterior al plan, para capacidad y reduccion. Vacía si no hay.", "40")
    case .territories:
      ("Los códigos DIVIPOLA de los municipios, separados con punto y coma.", "52001; 52356")
    case .weight: ("El peso de la actividad. Vacía si el plan no da pesos.", "12,5")
    default: nil
    }
  }
}
