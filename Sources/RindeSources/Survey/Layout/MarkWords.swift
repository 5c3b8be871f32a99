/// What tools and people write in the column of one option.
enum MarkWords {
  /// Whether a folded text says that the option was marked; `nil` for any other text.
  static func mark(_ folded: String) -> AnswerMark? {
    if folded.isEmpty { return .empty }
    if selected.contains(folded) { return .selected }
    return notSelected.contains(folded) ? .notSelected : nil
  }

  static let yes: Set<String> = ["y", "yes", "s", "si", "true", "verdadero"]

  static let no: Set<String> = ["n", "no", "false", "falso"]

  private static let selected: Set<String> = yes.union([
    "1", "1.0", "1,0", "x", "✓", "✔", "☑", "mencionado", "mencionada", "marcado", "marcada",
    "seleccionado", "seleccionada", "selected", "checked", "quoted",
  ])

  private static let notSelected: Set<String> = no.union([
    "0", "0.0", "0,0", "-", "no mencionado", "no mencionada", "no marcado", "no marcada",
    "no seleccionado", "no seleccionada", "sin marcar", "not selected", "unchecked", "not quoted",
  ])
}
