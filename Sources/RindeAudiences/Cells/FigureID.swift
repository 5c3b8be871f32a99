package import RindeModel

/// The stable names of figures, the same in every report and every run (design §5).
package struct FigureID: Hashable, Sendable {
  package let date: CalendarDate

  /// The part of the plan that a report is about, such as `responsable/prensa`; the whole for `nil`.
  private let part: String?

  package init(at cutoff: Cutoff, part: String? = nil) {
    date = cutoff.date
    self.part = part
  }

  /// `indicador/2.2/cumplimiento@2022-06-30`.
  package func indicator(_ activity: Activity, _ figure: String) -> String {
    "indicador/\(activity.id)/\(figure)@\(date)"
  }

  /// `resumen/conteo@2022-06-30`; of a part of the plan, `responsable/prensa/conteo@2022-06-30`.
  package func summary(_ figure: String) -> String { "\(part ?? "resumen")/\(figure)@\(date)" }

  /// `subcomponente/dialogo-de-doble-via/conteo@2022-06-30`.
  ///
  /// - Parameters:
  ///   - kind: `subcomponente` or `responsable`.
  ///   - slug: One of ``slugs(of:)``.
  ///   - figure: `conteo` or `promedio`.
  /// - Returns: The identifier.
  package func group(_ kind: String, slug: String, _ figure: String) -> String {
    "\(kind)/\(slug)/\(figure)@\(date)"
  }

  /// `pqrsd/tipo/queja/oportunidad@2022-06-30`, for a subject such as `pqrsd/tipo/queja`.
  package func participation(_ subject: String, _ figure: String) -> String {
    "\(subject)/\(figure)@\(date)"
  }

  /// A slug for each name, all different: names that differ only by an accent get a number.
  package static func slugs(of names: [String]) -> [String] { Slug.distinct(names) }

  /// Lower-case ASCII letters and digits with hyphens between words; `ñ` becomes `n`.
  package static func slug(_ text: String) -> String { Slug.of(text) }
}
