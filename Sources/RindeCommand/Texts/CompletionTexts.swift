/// What the scripts that complete words say.
enum CompletionTexts {
  static func heading(_ shell: String) -> String {
    "Completa las órdenes de rinde \(Rinde.version) en \(shell); lo escribe rinde completar \(shell)."
  }

  /// What an option of the whole command does.
  static func option(_ name: String) -> String {
    name == Verb.helpOption ? "muestra la ayuda." : "muestra la versión."
  }
}
