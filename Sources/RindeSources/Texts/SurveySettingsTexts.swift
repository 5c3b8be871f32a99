internal import RindeModel

/// The Spanish of `encuesta.json`.
enum SurveySettingsTexts {
  static let dateShape =
    #"una fecha como "2021-03-08" o { "desde": "2021-03-08", "hasta": "2021-03-19" }"#

  static let fileName = "el nombre de un archivo de la carpeta de la encuesta, sin la ruta"

  static let groupShape =
    #"el nombre de una pregunta, como "grupo", o varios para cruzarlas, como ["grupo", "sexo"]"#

  static let distinctGroup = "cada desglose una sola vez"

  static let someName = "al menos un nombre"

  static func stages(_ count: Int) -> String {
    count == 1
      ? "una sola columna: la muestra tiene una etapa"
      : "como máximo \(count) columnas: una por cada etapa de «conglomerados»"
  }

  static let replicatesAlone =
    "solo «replicas»: los pesos de réplica ya recogen los estratos, los conglomerados y «fpc»"

  static let replicateColumns =
    #"los nombres de dos columnas o más, o un patrón con un asterisco, como "repwt*""#

  static let scalePerReplicate = "un número por cada columna de «replicas»"

  static let fayOnly = "«rho» solo cuando el tipo es «fay»"

  static let distinctMargin = "cada variable una sola vez"

  static let someMargin = "al menos una variable con sus totales"

  static let oneMargin =
    "una sola variable con sus totales; para varias, use el método «rastrillo»"

  static let oneKindOfTotal =
    "«totales», con las personas de cada categoría, o «total», con la suma de un número"

  static let sumOnlyLinear =
    "«totales» con las personas de cada categoría; «total» solo sirve con el método «lineal»"

  static let someTotal = "al menos una categoría con un total mayor que cero"

  static func idleModelPrecision(at position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "encuesta.precision-sin-efecto",
      severity: .note,
      position: position,
      read: "true",
      expected: "una muestra no probabilística",
      message: "«precision_de_modelo» no cambia nada en esta clase de muestra"
    )
  }
}
