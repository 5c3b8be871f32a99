internal import RindeReport

/// The sentences that a page says by itself.
enum PageTexts {
  /// What stands between the title of a part and its cut-off or period.
  static let momentSeparators = [", con corte al ", " con corte al ", ", "]

  static let skip = "Ir al contenido principal"
  static let headlines = "Cifras principales"
  static let contents = "Contenido"
  static let records = "Detalle para quien verifica"
  static let files = "Datos y archivos"

  static let recordsHere =
    "Estas tablas no se repiten aquí: están completas en el libro de Excel y en los archivos de datos."

  static let recordsElsewhere =
    "Estas tablas no se repiten aquí: están completas en el libro de Excel del informe."

  static let filesMeaning =
    "Cada cifra de esta página es la misma del libro y de los archivos de datos."

  static let dataOfTable = "Datos de esta tabla:"
  static let canonical = "CSV para programas"
  static let spreadsheet = "CSV para Excel"
  static let otherData = "Otros datos:"

  static func workbook(_ size: String) -> String { "Libro de Excel (\(size))" }
  static let workbookUse = "todas las tablas, con las fórmulas de cada cifra."
  static let notebook = "Cuaderno de comprobación"
  static let notebookUse = "vuelve a calcular las cifras por otro camino, con Python."
  static let dataPackage = "Diccionario de datos"
  static let dataPackageUse = "qué significa cada columna de los archivos (datapackage.json)."
  static let manifest = "Manifiesto"
  static let manifestUse =
    "la huella de cada archivo y el valor exacto de cada cifra (manifiesto.json)."

  static let published = "Publica"
  static let sources = "Fuentes"

  /// `69 archivos`.
  static func sources(_ count: Int) -> String { "\(count) archivos" }

  static let license = "Licencia de los datos"
  static let notice = "Aviso"
  static let made =
    "Página hecha con Rinde. No usa programas ni consulta otros sitios: se puede guardar, imprimir y "
    + "leer sin conexión."

  static let index = "Informes de rendición de cuentas"
  static let indexMeaning =
    "Cada informe se puede leer en su página; el libro de Excel tiene además las fórmulas y el detalle."
  static let folders = "Otras carpetas de informes"
  static let openPage = "Leer la página"
  static let openWorkbook = "Libro de Excel"
  static let cutoff = "Corte"
  static let period = "Periodo"

  /// `1 informe`, `12 informes`.
  static func reports(_ count: Int) -> String {
    "\(RoundedDigits(String(count), places: 0).text) \(count == 1 ? "informe" : "informes")"
  }

  /// `Tabla: Indicadores`.
  static func table(_ title: String) -> String { "Tabla: \(title)" }

  /// `1 fila`, `1.500 filas`.
  static func rows(_ count: Int) -> String {
    "\(RoundedDigits(String(count), places: 0).text) \(count == 1 ? "fila" : "filas")"
  }

  /// `812 bytes`, `12 kB`, `1,2 MB`.
  static func size(bytes count: Int) -> String {
    switch count {
    case ..<1_000: "\(count) bytes"
    case ..<1_000_000: "\((count + 500) / 1_000) kB"
    default:
      RoundedDigits("\(count / 1_000_000).\(count / 100_000 % 10)", places: 1).text + " MB"
    }
  }

  /// What a mark means; `nil` for a blank cell.
  static func meaning(of missing: Cell.Missing) -> String? {
    let mark = WorkbookTexts.mark(of: missing)
    return switch missing {
    case .blank: nil
    case .notAvailable: "\(mark): no hay dato, que no es lo mismo que cero."
    case .notApplicable: "\(mark): el dato no aplica."
    case .withheld: "\(mark): cifra reservada, para que no se reconozca a nadie."
    case .unreliable: "\(mark): cifra poco confiable, que no se publica."
    }
  }

  /// More columns than these are counted and not named.
  private static let namedColumns = 5

  /// Says where the columns stand that a page leaves out.
  static func details(_ headings: [String], with data: PageFiles.Data?) -> String {
    let place =
      data == nil
      ? "en el libro de Excel del informe" : "en el libro de Excel y en los datos de esta tabla"
    guard headings.count <= namedColumns else {
      return "Otras \(headings.count) columnas de esta tabla están \(place)."
    }
    return headings.count == 1
      ? "La columna \(list(headings)) está \(place)."
      : "Las columnas \(list(headings)) están \(place)."
  }

  /// Says which columns a page leaves out because no row has anything in them.
  static func blanks(_ headings: [String]) -> String {
    headings.count == 1
      ? "No se muestra \(list(headings)), que va en blanco en todas las filas."
      : "No se muestran \(list(headings)), que van en blanco en todas las filas."
  }

  /// Says where the columns stand in which people type.
  static func entries(_ headings: [String]) -> String {
    headings.count == 1
      ? "La columna \(list(headings)) se diligencia en el libro de Excel."
      : "Las columnas \(list(headings)) se diligencian en el libro de Excel."
  }

  /// `«A», «B» y «C»`; before a sound of i it is `e`.
  private static func list(_ words: [String]) -> String {
    let quoted = words.map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    let start = (words.last ?? "").lowercased()
    let and = start.hasPrefix("i") || (start.hasPrefix("hi") && !start.hasPrefix("hie")) ? "e" : "y"
    return quoted.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
