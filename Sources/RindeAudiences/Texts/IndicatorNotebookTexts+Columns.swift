internal import RindeReport

/// The columns of the data of the notebook of indicators.
extension IndicatorNotebookTexts {
  static var activityColumns: [Column] {
    [
      number,
      text("subcomponente", "Subcomponente", "Como está en el plan."),
      text("subcomponente_id", "Clave del subcomponente", "Su nombre en las cifras."),
      text("actividad", "Actividad", "Como está en el plan."),
      text("meta", "Meta", "Como está en el plan."),
      text("tipo_meta", "Tipo de meta", "conteo, porcentaje, hitos o cualitativa."),
      amount(
        "meta_valor",
        "Valor de la meta",
        "Por cada unidad del multiplicador; en puntos si es un porcentaje."
      ),
      text("multiplicador", "Multiplicador", "Por qué se repite la meta: dependencia, tema."),
      integer("veces", "Veces", "Cuántas veces se repite; vacío si no se sabe o no se repite."),
      text("cota", "Cota", "exacta, minimo o maximo."),
      text("acumulacion", "Acumulación", "Cómo se juntan los valores del año."),
      amount("linea_base", "Línea base", "Nivel antes del plan."),
      amount("ponderacion", "Ponderación", "Peso en el plan; vacío si no lo tiene."),
      text(
        "programacion",
        "Programación",
        "entregas (con fecha), demanda, cobertura, lineal o sin_programacion."
      ),
      date("inicio", "Inicio", "Desde cuándo aplica, sin entregas."),
      date("fin", "Fin", "Hasta cuándo aplica, sin entregas."),
      integer("hitos", "Hitos", "Cuántos pasos tiene, si la meta son hitos."),
    ]
  }

  static var deliveryColumns: [Column] {
    [
      number,
      integer("orden", "Orden", "Posición entre las entregas de la actividad."),
      date("vence", "Vence", "Hasta cuándo se puede entregar a tiempo."),
      amount("cantidad", "Cantidad", "Lo que vence; en un nivel, el nivel que se debe tener."),
      text("hito", "Hito", "Nombre del paso, si lo es."),
    ]
  }

  static var responsibleColumns: [Column] {
    [
      number,
      text("responsable", "Responsable", "Como está en el plan."),
      text("responsable_id", "Clave del responsable", "Su nombre en las cifras."),
    ]
  }

  static var recordColumns: [Column] {
    [
      number,
      date("fecha", "Fecha", "Día al que pertenece."),
      amount("cantidad", "Cantidad", "Lo hecho, o el nivel al que se llegó."),
      amount("numerador", "Numerador", "En una meta en porcentaje."),
      amount("denominador", "Denominador", "En una meta en porcentaje."),
      integer("hito_orden", "Orden del hito", "Posición del paso, desde 1."),
      text("hito", "Hito", "Nombre del paso."),
      text("dependencia", "Dependencia", "Quién reportó."),
      text("evidencia", "Evidencia", "Enlace o referencia; vacío si no hay."),
      text("verificado", "Verificado", "Sí, No o vacío si no se ha revisado."),
      text("territorio", "Territorio", "Código DIVIPOLA, si lo tiene."),
      text("archivo", "Archivo", "De dónde salió."),
      integer("fila", "Fila", "Su fila en ese archivo."),
    ]
  }

  static var settingColumns: [Column] {
    [
      text("clave", "Clave", "Qué es."),
      text("valor", "Valor", "Cuánto vale."),
      text("significado", "Significado", "Para qué se usa."),
    ]
  }

  private static var number: Column {
    Column(key: "numero", heading: "N.º", kind: .code, meaning: "Número de la actividad.")
  }

  private static func text(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .text, meaning: meaning)
  }

  private static func integer(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .integer, meaning: meaning)
  }

  private static func amount(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .decimal(places: 6), meaning: meaning)
  }

  private static func date(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .date, meaning: meaning)
  }
}
