/// `rinde encuesta --proponer-diccionario`: a survey's folder for a file of answers.
struct SurveyProposalRun {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) throws(Failure) { self.arguments = arguments }

  func run(on console: Console) throws(Failure) -> ExitCode {
    throw Failure(.internalError, "Todavía no se proponen diccionarios.")
  }
}
