/// One of the analyses of which `rinde cuaderno` writes a notebook.
typealias NotebookKind = Destination<any NotebookRequest>

extension NotebookKind {
  static var all: [NotebookKind] { [.indicators, .survey, .socialMedia] }

  /// The words of the command line, for messages and help.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  /// What a manifest records as its addressee: `cuaderno-indicadores`.
  var audience: String { Self.audience(of: name) }

  /// The same of the analysis of that name.
  static func audience(of name: String) -> String { "cuaderno-\(name)" }
}
