internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeSources
internal import RindeTables

/// `rinde encuesta --proponer-diccionario`: a survey's folder for a file of answers.
struct SurveyProposalRun {
  private let source: SurveyProposalSource
  private let folder: String
  private let sample: String?

  init(_ arguments: ParsedArguments) throws(Failure) {
    for option in ["formato", "pregunta", "grupo", "orden"] where arguments.has(option) {
      throw SurveyTexts.notForProposals(option)
    }
    if let extra = arguments[optional: "CARPETA"] {
      throw UsageTexts.badArgument(
        "CARPETA",
        extra,
        expected: "solo --proponer-diccionario con su ruta"
      )
    }
    sample = arguments[option: "muestra"]
    let samples = ["probabilistica", "censo", "no-probabilistica"]
    if let sample, !samples.contains(sample) {
      let expected = SpanishList.alternatives(samples)
      throw UsageTexts.badValue("muestra", sample, expected: expected)
    }
    source = try SurveyProposalSource(arguments[option: "proponer-diccionario"] ?? "")
    var folder = arguments[option: "salida"] ?? source.usualFolder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
  }

  /// Writes the folder and tells what was understood.
  ///
  /// - Returns: `findings` when something must be confirmed.
  /// - Throws: Why nothing was written.
  func run(on console: Console) throws(Failure) -> ExitCode {
    let proposal = CodebookProposal.propose(from: try source.grid())
    guard proposal.questionCount > 0 else {
      throw Failure(
        .unreadableInput,
        "\(source.answers): \(proposal.notes.joined(separator: " "))\n"
          + "  Debe ser una tabla con un encabezado y una fila por persona."
      )
    }
    let files = try files(of: proposal)
    do { try OutputFiles(files).replace() } catch { throw InitiateTexts.failure(error) }
    let text = SurveyProposalText(
      proposal: proposal,
      files: files.map(\.path),
      folder: folder,
      isSampleGiven: sample != nil
    )
    console.print(text.rendered)
    return proposal.doubts.isEmpty ? .done : .findings
  }

  /// The dictionary, the settings where there are none, and the answers where they stand elsewhere.
  private func files(of proposal: CodebookProposal) throws(Failure) -> [OutputFile] {
    var files = [OutputFile(path: "\(folder)/diccionario.csv", bytes: proposal.csv)]
    let isSameFolder = RealPath.of(folder) == RealPath.of(source.folder)
    if !(isSameFolder && source.settings != nil) {
      files.append(
        OutputFile(path: "\(folder)/encuesta.json", bytes: Array(settings(proposal).utf8))
      )
    }
    if !isSameFolder {
      let name = source.answers.split(separator: "/").last.map(String.init) ?? "respuestas.csv"
      files.append(OutputFile(path: "\(folder)/\(name)", bytes: try source.bytes()))
    }
    let existing = files.map(\.path).filter { PathKind($0) != .missing }
    guard existing.isEmpty else { throw InitiateTexts.existing(existing) }
    return files
  }

  private func settings(_ proposal: CodebookProposal) -> String {
    guard let sample else { return proposal.settingsJSON }
    return proposal.settingsJSON.replacing(
      "\"muestra\": \"no-probabilistica\"",
      with: "\"muestra\": \"\(sample)\""
    )
  }
}
