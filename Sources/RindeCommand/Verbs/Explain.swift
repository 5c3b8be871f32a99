internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// `rinde explicar`: the derivation of one figure.
enum Explain {
  static let verb = Verb(
    name: "explicar",
    summary: "Muestra de dónde sale una cifra: filas, fórmula, regla, redondeo y zona.",
    arguments: [
      .init(name: "CARPETA", help: "la carpeta de la entidad."),
      .init(
        name: "CIFRA",
        help: "el identificador de la cifra, como indicador/2.2/cumplimiento@2022-06-30."
      ),
    ],
    options: [Verb.sheet],
    examples: [
      (
        "rinde explicar mi-entidad indicador/2.2/cumplimiento@2022-06-30",
        "el cumplimiento de la actividad 2.2 al 30 de junio"
      ),
      (
        "rinde explicar mi-entidad resumen/conteo@2022-06-30",
        "el cumplimiento del plan, actividad por actividad"
      ),
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    let id = arguments[argument: "CIFRA"]
    guard let path = FigurePath(id) else {
      throw UsageTexts.badArgument(
        "CIFRA",
        id,
        expected: "un identificador como indicador/2.2/cumplimiento@2022-06-30"
      )
    }
    let loaded = try LoadedFolder(
      path: arguments[argument: "CARPETA"],
      sheet: arguments[option: "hoja"]
    )
    let cutoff = try loaded.cutoff(named: path.date.description)
    let material = loaded.reportMaterial(loaded.results(at: cutoff))
    let explainer = Explainer(material: material)
    guard let explanation = explainer.explanation(of: id) else {
      let nearest = NearestNames(explainer.figures).nearest(to: id)
      let hint = nearest.isEmpty ? "" : "\n  Parecidas: \(nearest.joined(separator: ", "))"
      throw Failure(.usage, "No hay una cifra «\(id)» en este plan.\(hint)")
    }
    console.write(ExplanationText(explanation: explanation, entity: loaded.folder.entity).rendered)
    return .done
  }
}
