/// The sentences with which a report describes its data.
enum DataPackageTexts {
  static let keywords = ["rendición de cuentas", "control social", "indicadores", "Colombia"]

  static let editions =
    "Cada tabla está dos veces: en datos/, para programas y datos abiertos, y en excel/, para abrir "
    + "con doble clic en un Excel en español."

  static let canonical =
    "Edición para programas: UTF-8, separador coma, punto decimal, fechas ISO y porcentajes en puntos. "
    + "Lo que falta va vacío, también lo que el libro marca con [x] o [z]."

  /// Said of tables with figures that are not published.
  static let protected =
    "También van vacías las cifras reservadas, [c] en el libro, y las poco confiables, [u]; la columna "
    + "marca dice cuáles son."

  static let spreadsheet =
    "Edición para Excel en español: UTF-8 con marca de orden de bytes, separador punto y coma, coma "
    + "decimal, fechas dd/mm/aaaa y porcentajes con signo. Los textos que Excel tomaría por una fórmula "
    + "llevan un apóstrofo delante; formula_like_cells dice cuántos son."

  /// The unit of percentages.
  static let percentagePoints = "puntos porcentuales"

  /// A column of quantities with percentages among them, both without a sign.
  static let mixedPoints =
    "Según la fila es una cantidad o un porcentaje; los porcentajes van en puntos."

  /// The same, where percentages have a sign.
  static let mixedSigns =
    "Según la fila es una cantidad o un porcentaje; los porcentajes llevan signo."
}
