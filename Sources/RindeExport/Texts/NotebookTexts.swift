internal import RindeReport

/// The sentences of a notebook's folder that depend on what it holds.
enum NotebookTexts {
  /// What is computed again, in the middle of a sentence.
  static func name(of analysis: Notebook.Analysis) -> String {
    switch analysis {
    case .indicators: "los indicadores del plan"
    case .survey: "la encuesta"
    case .socialMedia: "las redes sociales"
    }
  }

  /// Where the rules of the arithmetic are written.
  static func method(of analysis: Notebook.Analysis) -> String {
    switch analysis {
    case .indicators: "Documentation/Metodo.md (del plan)"
    case .survey: "Documentation/Metodo.md (las encuestas)"
    case .socialMedia: "Documentation/Metodo.md (las redes sociales)"
    }
  }

  /// Whom its data show.
  static func reach(of notebook: Notebook) -> String {
    switch (notebook.analysis, notebook.reach) {
    case (.survey, .everyone):
      "Es la versión pública: no trae las respuestas de nadie, solo las tablas publicadas, con sus "
        + "cifras reservadas. Por eso comprueba que las tablas sean coherentes entre sí."
    case (.survey, .analysts):
      "Trae las respuestas persona por persona, sin nada que identifique. No es para publicar: "
        + "quien lo reciba debe cuidarlas."
    case (.indicators, _):
      "Trae el plan y los avances que reportaron las dependencias; no trae datos de personas."
    case (.socialMedia, _):
      "Trae las cifras de las publicaciones de la entidad; nadie del público aparece en ellas."
    }
  }

  static let editions =
    "Los datos de los que salen las cifras y, en cifras.csv, las cifras publicadas."

  static let figuresTitle = "Cifras publicadas en el informe"

  static let figuresMeaning =
    "Cada cifra del informe con su valor exacto; los porcentajes van en puntos. El cuaderno las "
    + "compara con las que calcula."

  static var figureColumns: [Column] {
    [
      Column(key: "id", heading: "Identificador", kind: .text, meaning: "Nombre de la cifra."),
      Column(
        key: "valor",
        heading: "Valor",
        kind: .text,
        meaning: "Valor publicado, con punto decimal; vacío si no se publica."
      ),
      Column(
        key: "unidad",
        heading: "Unidad",
        kind: .text,
        meaning: "Qué es: porcentaje, cantidad, fecha o texto."
      ),
      Column(
        key: "tabla",
        heading: "Tabla",
        kind: .text,
        meaning: "Tabla del informe en la que está."
      ),
    ]
  }
}
