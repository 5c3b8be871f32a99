/// `rinde manual`: the manual page, for `man`.
enum ManualVerb {
  static let verb: Verb = Verb(
    name: "manual",
    summary: "Escribe la página de manual, para leerla con man.",
    arguments: [],
    options: [],
    examples: [
      (
        "mkdir -p ~/.local/share/man/man1 && rinde manual > ~/.local/share/man/man1/rinde.1",
        "la instala para usted; después se lee con man rinde"
      ),
      ("rinde manual | man -l -", "la muestra sin instalarla"),
    ],
    run: { (_, console) throws(Failure) in
      console.write(ManualPage(verbs: Rinde.verbs).roff)
      return .done
    }
  )
}
