internal import RindeAudiences

/// An explanation as it is read on a terminal.
struct ExplanationText {
  let explanation: Explanation

  /// Whether the data are invented.
  let isExample: Bool

  /// What is said where no row was counted.
  let withoutRows: String

  var rendered: String {
    var parts = [
      explanation.figure,
      explanation.title,
    ]
    if isExample { parts.append("Datos de ejemplo: no son cifras oficiales.") }
    parts.append("\nValor: \(explanation.value)")
    if !explanation.steps.isEmpty {
      parts.append((["Cálculo:"] + explanation.steps.map { "  \($0)" }).joined(separator: "\n"))
    }
    parts.append("Regla: \(explanation.rule)")
    if let rounding = explanation.rounding { parts.append("Redondeo: \(rounding)") }
    if let zone = explanation.zone { parts.append("Zona: \(zone)") }
    parts.append(list("Se usó:", explanation.used, none: withoutRows))
    if !explanation.unused.isEmpty {
      parts.append(list("No se usó:", explanation.unused, none: ""))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func list(_ title: String, _ rows: [Explanation.Evidence], none: String) -> String {
    guard !rows.isEmpty else { return none }
    return ([title] + rows.map { "  \($0.place): \($0.text)" }).joined(separator: "\n")
  }
}
