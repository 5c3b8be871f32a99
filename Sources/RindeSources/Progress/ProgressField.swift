/// A column of the progress records (*avances*), with the headings by which offices know it.
package enum ProgressField: Int, Hashable, Sendable, CaseIterable {
  case activity
  case date
  case quantity
  case numerator
  case denominator
  case milestone
  case office
  case evidence
  case verified
  case note
  case territory

  /// The canonical heading, the one that templates use.
  package var heading: String { synonyms[0] }

  /// Headings in folded form, the canonical one first, then from the surest to the vaguest.
  var synonyms: [String] {
    switch self {
    case .activity:
      [
        "actividad", "codigo", "codigo actividad", "codigo de actividad", "codigo de la actividad",
        "id", "id actividad", "n.º", "nº", "no", "n", "num", "numero", "item", "n.º actividad",
        "nº actividad", "no. actividad", "numero de actividad", "numero de la actividad",
        "actividad programada", "actividades",
      ]
    case .date:
      [
        "fecha", "fecha de evidencia", "fecha de la evidencia", "fecha evidencia",
        "fecha de entrega", "fecha entrega", "fecha de ejecucion", "fecha de cumplimiento",
        "fecha de realizacion", "fecha de reporte", "fecha del reporte", "fecha reporte",
        "fecha de avance",
      ]
    case .quantity:
      [
        "cantidad", "cantidad ejecutada", "ejecutado", "ejecucion", "avance",
        "avance cuantitativo", "cantidad reportada", "valor", "valor ejecutado",
        "valor reportado", "% de avance", "% avance", "porcentaje de avance",
      ]
    case .numerator: ["numerador", "valor numerador"]
    case .denominator: ["denominador", "valor denominador"]
    case .milestone: ["hito", "hitos", "hito cumplido", "hito alcanzado"]
    case .office:
      [
        "dependencia", "dependencia responsable", "responsable", "responsables", "oficina", "area",
        "secretaria",
      ]
    case .evidence:
      [
        "evidencia", "evidencias", "soporte", "soportes", "link", "enlace", "url",
        "link de evidencia", "enlace de evidencia", "enlace de la evidencia",
        "medio de verificacion",
        "medios de verificacion",
      ]
    case .verified:
      ["verificado", "verificado oci", "verificacion oci", "verificacion", "verificado por oci"]
    case .note:
      ["observacion", "observaciones", "nota", "notas", "comentario", "comentarios"]
    case .territory:
      [
        "divipola", "codigo divipola", "codigo_divipola", "divipola municipio",
        "divipola_municipio", "codigo dane", "codigo_dane", "municipio divipola",
        "municipio_divipola",
      ]
    }
  }

  /// How sure it is that a heading means this field, 0 the surest; `nil` when it does not.
  func rank(of heading: FoldedText) -> Int? { synonyms.firstIndex(of: heading.text) }
}
