/// What a word of the command line may be, as far as a shell can offer it.
enum AcceptedWord: Hashable, Sendable {
  /// A name, a date, a number: only the user knows it.
  case anything
  case folder
  /// A file, or a folder on the way to it.
  case file
  /// A closed list, in the order of the help.
  case oneOf([String])

  /// What the word of a help text stands for: `texto|csv|json` is a closed list.
  init(placeholder: String) {
    let choices = placeholder.split(separator: "|").map(String.init)
    guard choices.count == 1 else {
      self = .oneOf(choices)
      return
    }
    switch placeholder {
    case "CARPETA": self = .folder
    case "ARCHIVO", "RUTA": self = .file
    default: self = .anything
    }
  }
}
