import Glibc
import RindeModel
import RindeSources

/// A folder of an entity with registers, that lives as long as the value.
final class RegisterFixture {
  let path: String

  /// Makes a folder with a plan of three activities and the given files.
  ///
  /// - Parameters:
  ///   - files: Texts by their names.
  ///   - members: Further keys of `entidad.json`.
  init(_ files: [String: String], members: String = "") {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/rinde-prueba-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? base
    write(
      #"{ "nombre": "Alcaldía de Ejemplo", "vigencia": 2022, \#(members) }"#,
      to: "entidad.json"
    )
    write(Self.plan, to: "plan.csv")
    for (name, text) in files { write(text, to: name) }
  }

  private static let plan = """
    N.º;Actividades;Meta;Responsable;Fecha límite
    1.1;Publicar el informe de gestión;1 informe;Planeación;30/06/2022
    1.10;Publicar boletines;4 boletines;Prensa;31/12/2022
    2.2;Realizar espacios de diálogo;3 espacios;Despacho;30/11/2022

    """

  deinit {
    for name in ["entidad.json", "plan.csv"] + Self.names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private static let names = ["preguntas", "compromisos", "pqrsd", "espacios"]
    .flatMap { ["\($0).csv", "\($0).xlsx"] }

  func write(_ text: String, to name: String) {
    guard let stream = fopen("\(path)/\(name)", "w") else { return }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  func read() throws(FolderError) -> ParticipationReading {
    let folder = try EntityFolder(path: path)
    return try folder.participation(of: folder.plan().plan)
  }

  /// The reading of one register with the given lines, the headings first.
  static func read(
    _ name: String,
    _ lines: [String],
    members: String = ""
  ) throws(FolderError) -> ParticipationReading {
    let text = lines.joined(separator: "\n") + "\n"
    return try RegisterFixture(["\(name).csv": text], members: members).read()
  }
}

extension ParticipationReading {
  /// Every issue as `code line column read`.
  var summary: [String] {
    issues.map {
      "\($0.code) \($0.position.line ?? 0) \($0.position.column ?? "-") \($0.read ?? "-")"
    }
  }

  /// The counts of the only register, as `read used rejected`.
  var counts: [Int] { registers.flatMap { [$0.read, $0.used, $0.rejected] } }
}
