internal import Glibc
internal import RindeModel

/// `rinde iniciar`: writes the workbooks of an entity that begins.
enum Initiate {
  static let verb = Verb(
    name: "iniciar",
    summary: "Crea la carpeta de una entidad con los libros de Excel para llenar.",
    arguments: [.init(name: "CARPETA", help: "dónde se escriben; se crea si no existe.")],
    options: [
      .init(
        name: "plantilla",
        value: TemplateKind.allCases.map(\.rawValue).joined(separator: "|"),
        help: "la clase de entidad; es obligatoria."
      ),
      .init(name: "nombre", value: "NOMBRE", help: "el nombre de la entidad."),
      .init(name: "vigencia", value: "AAAA", help: "el año del plan (el actual si no se indica)."),
      .init(
        name: "divipola",
        value: "CÓDIGO",
        help: "dos dígitos (departamento) o cinco (municipio)."
      ),
    ],
    examples: [
      (
        "rinde iniciar mi-entidad --plantilla alcaldia --nombre \"Alcaldía de …\"",
        "escribe entidad.xlsx, plan.xlsx, avances.xlsx y los registros de participación"
      )
    ],
    run: run
  )

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(Failure)
    -> ExitCode
  {
    var path = arguments[argument: "CARPETA"]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let entity = try entity(arguments)
    let files = try TemplateFolder(path: path, entity: entity).write()
    console.print(InitiateTexts.written(files, folder: path, entity))
    return .done
  }

  private static func entity(_ arguments: ParsedArguments) throws(Failure) -> TemplateEntity {
    let names = InitiateTexts.kinds
    guard let written = arguments[option: "plantilla"] else { throw InitiateTexts.missingKind }
    guard let kind = TemplateKind(named: written) else {
      throw UsageTexts.badValue("plantilla", written, expected: names)
    }
    let name = arguments[option: "nombre"]
    if let name, !name.contains(where: \.isLetter) {
      throw UsageTexts.badValue("nombre", name, expected: "el nombre de la entidad")
    }
    let divipola = arguments[option: "divipola"]
    if let divipola {
      guard kind.codeLengths.contains(divipola.utf8.count),
        divipola.utf8.allSatisfy({ (48...57).contains($0) })
      else {
        throw UsageTexts.badValue("divipola", divipola, expected: InitiateTexts.code(of: kind))
      }
    }
    return TemplateEntity(
      kind: kind,
      name: name,
      year: FiscalYear(try year(arguments)),
      divipola: divipola
    )
  }

  private static func year(_ arguments: ParsedArguments) throws(Failure) -> Int {
    guard let written = arguments[option: "vigencia"] else { return currentYear }
    guard let year = Int(written), (1984...2060).contains(year) else {
      throw UsageTexts.badValue("vigencia", written, expected: "un año entre 1984 y 2060")
    }
    return year
  }

  /// The year of the system's clock, which nothing else in the house looks at.
  private static var currentYear: Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Int(parts.tm_year) + 1900
  }
}
