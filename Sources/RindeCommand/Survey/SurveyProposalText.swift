internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// What is told of a proposed dictionary: what was understood, what is to be confirmed, what follows.
struct SurveyProposalText {
  let proposal: CodebookProposal
  let files: [String]
  let folder: String

  /// Whether the user said what kind of sample it is.
  let isSampleGiven: Bool

  var rendered: String {
    ([understood, doubts, written, next]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var understood: String {
    let questions = SpanishNumber.count(proposal.questionCount, "pregunta", "preguntas")
    return (["Se propone un diccionario de \(questions)."] + proposal.notes)
      .joined(separator: "\n")
  }

  private var doubts: String {
    guard !proposal.doubts.isEmpty else { return "" }
    let lines = proposal.doubts.map { doubt in
      let places = doubt.places.prefix(3).map { "\($0)" }
      let place = places.isEmpty ? "" : "\n      \(places.joined(separator: ", "))"
      let choices = SpanishList.alternatives(doubt.alternatives)
      return "  \(doubt.question): \(doubt.message).\n      Puede ser: \(choices).\(place)"
    }
    return (["Por confirmar (\(proposal.doubts.count)):"] + lines).joined(separator: "\n")
  }

  private var written: String {
    (["Se escribieron:"] + files.map { "  \($0)" }).joined(separator: "\n")
  }

  private var next: String {
    let sample =
      isSampleGiven
      ? "complete lo que falte" : "confirme la clase de muestra y complete lo que falte"
    let word = ShellWord.path(folder)
    return """
      Qué sigue:
        1. Abra diccionario.csv en Excel y compárelo con el formulario; la columna revisar dice qué mirar.
        2. En encuesta.json, \(sample).
        3. Vea los resultados:
             rinde encuesta \(word)
        4. Escriba el libro de Excel y los datos:
             rinde informe encuesta \(word)
      """
  }
}
