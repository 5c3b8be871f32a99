package import RindeModel

/// The stable names of figures, the same in every report and every run (design §5).
package struct FigureID: Hashable, Sendable {
  package let date: CalendarDate

  package init(at cutoff: Cutoff) {
    date = cutoff.date
  }

  /// `indicador/2.2/cumplimiento@2022-06-30`.
  package func indicator(_ activity: Activity, _ figure: String) -> String {
    "indicador/\(activity.id)/\(figure)@\(date)"
  }

  /// `resumen/conteo@2022-06-30`.
  package func summary(_ figure: String) -> String { "resumen/\(figure)@\(date)" }

  /// `subcomponente/dialogo-de-doble-via/conteo@2022-06-30`.
  package func group(_ kind: String, _ name: String, _ figure: String) -> String {
    "\(kind)/\(Self.slug(name))/\(figure)@\(date)"
  }

  /// Lower-case ASCII letters and digits with hyphens between words; `ñ` becomes `n`.
  package static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "á": slug += "a"
      case "é": slug += "e"
      case "í": slug += "i"
      case "ó": slug += "o"
      case "ú", "ü": slug += "u"
      case "ñ": slug += "n"
      default: if slug.last != "-", !slug.isEmpty { slug += "-" }
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }
}
