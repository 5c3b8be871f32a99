internal import RindeReport

/// The columns of the tables of a survey.
enum SurveyColumnTexts {
  static var number: Column {
    Column(
      key: "numero",
      heading: "N.º",
      kind: .code,
      meaning: "Número de la pregunta en el orden del cuestionario."
    )
  }

  static var question: Column {
    Column(
      key: "pregunta",
      heading: "Pregunta",
      kind: .text,
      width: .medium,
      meaning: "Texto de la pregunta."
    )
  }

  static var option: Column { option(.wide) }

  /// The same in tables with many columns.
  static var narrowOption: Column { option(.medium) }

  private static func option(_ width: Column.Width) -> Column {
    Column(
      key: "opcion",
      heading: "Opción",
      kind: .text,
      width: width,
      meaning: "Respuesta que la pregunta ofrece; están todas, también las que nadie escogió."
    )
  }

  static var variable: Column {
    Column(
      key: "variable",
      heading: "Grupos según",
      kind: .text,
      width: .medium,
      meaning: "Variable que forma los grupos; en blanco para todos los encuestados."
    )
  }

  static var group: Column { group(.medium) }

  /// The same in tables with many columns.
  static var narrowGroup: Column { group(.narrow) }

  private static func group(_ width: Column.Width) -> Column {
    Column(
      key: "grupo",
      heading: "Grupo",
      kind: .text,
      width: width,
      meaning: "Grupo de encuestados."
    )
  }

  static var count: Column {
    Column(
      key: "n",
      heading: "n",
      kind: .integer,
      meaning: "Encuestados que escogieron la opción, sin ponderar.",
      unit: "encuestados"
    )
  }

  static var base: Column {
    Column(
      key: "base",
      heading: "Base",
      kind: .integer,
      meaning: "Encuestados con respuesta válida a la pregunta, sin ponderar.",
      unit: "encuestados"
    )
  }

  static var share: Column {
    Column(
      key: "participacion_pct",
      heading: "Participación",
      kind: .percentage(places: 1),
      meaning: "Parte de la base que escogió la opción; ponderada si la encuesta tiene pesos.",
      unit: "porcentaje"
    )
  }

  static var overallShare: Column {
    Column(
      key: "todos_pct",
      heading: "Todos los encuestados",
      kind: .percentage(places: 1),
      meaning: "La participación de la opción entre todos los encuestados, para comparar.",
      unit: "porcentaje"
    )
  }

  /// The share of an option in one group.
  static func group(slug: String, label: String) -> Column {
    Column(
      key: "grupo_" + slug.split(separator: "-").joined(separator: "_") + "_pct",
      heading: label,
      kind: .percentage(places: 1),
      meaning: "Participación de la opción en el grupo «\(label)», sobre la base de ese grupo.",
      unit: "porcentaje"
    )
  }

  static var lower: Column {
    Column(
      key: "inferior_pct",
      heading: "Límite inferior",
      kind: .percentage(places: 1),
      meaning: "Extremo inferior del intervalo de confianza.",
      unit: "porcentaje"
    )
  }

  static var upper: Column {
    Column(
      key: "superior_pct",
      heading: "Límite superior",
      kind: .percentage(places: 1),
      meaning: "Extremo superior del intervalo de confianza.",
      unit: "porcentaje"
    )
  }

  static var method: Column {
    Column(
      key: "metodo",
      heading: "Método del intervalo",
      kind: .text,
      width: .narrow,
      meaning: "Cómo se calculó el intervalo de confianza."
    )
  }

  static var effectiveSize: Column {
    Column(
      key: "n_efectivo",
      heading: "n efectivo",
      kind: .decimal(places: 1),
      meaning: "Tamaño de una muestra aleatoria simple con la misma precisión.",
      unit: "encuestados"
    )
  }

  static var freedom: Column {
    Column(
      key: "grados_libertad",
      heading: "Grados de libertad",
      kind: .decimal(places: 1),
      meaning: "Unidades primarias de muestreo menos estratos."
    )
  }

  static var designEffect: Column {
    Column(
      key: "efecto_diseno",
      heading: "Efecto de diseño",
      kind: .decimal(places: 2),
      meaning: "Varianza de la cifra sobre la de una muestra aleatoria simple."
    )
  }

  static var mark: Column {
    Column(
      key: "marca",
      heading: "Marca",
      kind: .text,
      width: .narrow,
      meaning:
        "Si la cifra se puede publicar: publicar, precaución, poco confiable o reservada; en blanco "
        + "si no se aplica ninguna regla."
    )
  }

  static var reason: Column {
    Column(
      key: "motivo",
      heading: "Motivo",
      kind: .text,
      width: .medium,
      meaning: "Por qué la cifra lleva esa marca."
    )
  }
}
