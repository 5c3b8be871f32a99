internal import RindeExport

/// `rinde verificar`: whether a report is as it was written and follows from its inputs.
enum Verify {
  static let verb = Verb(
    name: "verificar",
    summary: "Comprueba que un informe no cambió y que sale de sus entradas.",
    arguments: [
      .init(
        name: "INFORME",
        help: "la carpeta de un informe, o su \(ReportManifest.fileName).",
        accepts: .file
      )
    ],
    options: [
      .init(
        name: "carpeta",
        value: "CARPETA",
        help: "la carpeta de la entidad (se busca cerca del informe)."
      ),
      .init(name: "formato", value: "texto|json", help: "cómo se muestra (texto si no se indica)."),
    ],
    examples: [
      (
        "rinde verificar mi-entidad/informes/planeacion-2022-T2",
        "dice «\(VerificationTexts.intact)», o qué archivo, celda o cifra cambió"
      )
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let format = try OutputFormat(arguments[option: "formato"], allowed: [.text, .json])
    let verifier = try Verifier(
      report: arguments[argument: "INFORME"],
      folder: arguments[option: "carpeta"]
    )
    let verification = try verifier.verification()
    switch format {
    case .json: console.print(VerificationJSON(verification: verification).document.rendered())
    case .text, .csv: console.print(VerificationText(verification: verification).rendered)
    }
    return verification.isIntact ? .done : .findings
  }
}
