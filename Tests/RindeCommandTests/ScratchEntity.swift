import Glibc
import RindeCommand

/// A folder of an entity that lives as long as the value.
final class ScratchEntity {
  let path: String

  /// Makes a folder with the given files.
  init(_ files: [String: String] = [:]) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/rinde-prueba-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? base
    for (name, text) in files { write(Array(text.utf8), to: name) }
  }

  deinit { Self.remove(path) }

  /// Writes a file below the folder.
  func write(_ bytes: [UInt8], to name: String) {
    guard let stream = fopen("\(path)/\(name)", "w") else { return }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  /// Removes a file below the folder, if it is there.
  func remove(_ name: String) { unlink("\(path)/\(name)") }

  func makeFolder(_ name: String) { mkdir("\(path)/\(name)", 0o755) }

  /// The bytes of a file below the folder; `nil` when it is not there.
  func bytes(of name: String) -> [UInt8]? { Self.bytes(of: "\(path)/\(name)") }

  static func bytes(of path: String) -> [UInt8]? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Names below a folder, sorted.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The names of all files below a folder, with the folders in which they stand; sorted.
  static func files(below path: String) -> [String] {
    names(in: path).flatMap { name in
      var status = stat()
      guard stat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        return [name]
      }
      return files(below: "\(path)/\(name)").map { "\(name)/\($0)" }
    }.sorted()
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    if rmdir(path) != 0 { unlink(path) }
  }

  /// A small plan of a municipality, with its progress.
  static func small() -> ScratchEntity {
    ScratchEntity([
      "entidad.json": #"{ "nombre": "Alcaldía de Ejemplo", "vigencia": 2022 }"#,
      "plan.csv": """
      Subcomponente;Actividades;Meta o producto;Responsable;Fecha programada
      Información;1.1 Publicar el informe de gestión;1 informe publicado;Planeación;30/06/2022
      Información;1.2 Publicar boletines;4 boletines publicados;Prensa;31/12/2022
      Diálogo;2.1 Realizar la audiencia pública;1 audiencia realizada;Despacho;30/06/2022

      """,
      "avances.csv": """
      actividad;fecha;cantidad;evidencia
      1.1;15/06/2022;1;Acta 1
      1.2;20/03/2022;1;Boletín 1

      """,
    ])
  }
}

/// Runs a command line in memory.
func run(_ words: String...) -> (code: ExitCode, output: String, messages: String) {
  let console = Console(output: .memory, messages: .memory)
  let code = Rinde.run(words, console: console)
  return (code, console.outputText, console.messageText)
}

/// The repository's folder.
let repository = String(#filePath.dropLast("Tests/RindeCommandTests/ScratchEntity.swift".count))
