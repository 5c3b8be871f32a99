package import RindeModel

/// How one figure came about, in words that an auditor can follow with the files at hand.
package struct Explanation: Hashable, Sendable {
  /// A row of a file, or an activity, with what it gives to the figure.
  package struct Evidence: Hashable, Sendable {
    /// Where it stands: `avances.csv:7`, or the activity's number.
    package let place: String
    package let text: String
  }

  /// The figure's identifier.
  package let figure: String

  /// What the figure is.
  package let title: String

  /// The figure as it is printed, or why it has none.
  package let value: String

  /// The formula with the numbers in it, step by step.
  package let steps: [String]

  /// The rule applied.
  package let rule: String

  /// How the exact value became the printed one; `nil` for whole numbers.
  package let rounding: String?

  /// The zone and its limits; `nil` where there is none.
  package let zone: String?

  /// What was counted.
  package let used: [Evidence]

  /// What belongs to the same activity and was not counted, with the reason.
  package let unused: [Evidence]

  /// The exact value as the figure's cell holds it, percentage points for a percentage; `nil` where
  /// it is not stated.
  package var exact: String? = nil
}

/// A figure's identifier taken apart.
package struct FigurePath: Hashable, Sendable {
  /// `indicador`, `resumen`, `subcomponente`, `responsable`, `hallazgos`, `preguntas`, `pqrsd`,
  /// `compromisos` or `espacios`.
  package let kind: String

  /// The activity's number, the group's name, or a division and a name as in `tipo/queja`; `""` for
  /// the whole.
  package let subject: String

  /// The figure's own name, such as `cumplimiento`, `avance` or `conteo`.
  package let figure: String

  /// The cut-off's date.
  package let date: CalendarDate

  /// Reads `indicador/2.2/cumplimiento@2022-06-30`.
  package init?(_ text: String) {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CalendarDate(iso: halves[1]) else { return nil }
    let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, let kind = parts.first, let figure = parts.last else { return nil }
    self.kind = kind
    self.figure = figure
    self.date = date
    subject = parts.dropFirst().dropLast().joined(separator: "/")
  }
}
