internal import RindeExport
internal import RindeSources
internal import RindeTables

/// Reads a manifest back.
///
/// Keys that it does not know are passed over: a later version may write more.
struct ManifestReader {
  private let path: String

  /// The manifest in a file.
  ///
  /// - Throws: Missing (66) or broken (65), with the place in the file.
  static func manifest(at path: String) throws(Failure) -> ReportManifest {
    let bytes: [UInt8]
    let root: JSONNode
    do { bytes = try SmallFile.bytes(at: path) } catch { throw TableTexts.failure(error) }
    do { root = try JSONParser.parse(bytes) } catch {
      throw VerificationTexts.broken(path, line: error.place.line, expected: "JSON válido")
    }
    return try ManifestReader(path: path).manifest(root)
  }

  private func manifest(_ root: JSONNode) throws(Failure) -> ReportManifest {
    let version = try text("version_esquema", of: root)
    guard version == ReportManifest.schemaVersion else {
      throw VerificationTexts.laterSchema(path, version)
    }
    return ReportManifest(
      program: try text("rinde", of: root),
      request: try request(try member("informe", of: root)),
      heading: try heading(root),
      entity: try text("entidad", of: root),
      folder: try text("carpeta", of: root),
      inputs: try elements("entradas", of: root).map { (node) throws(Failure) in try proof(node) },
      outputs: try elements("salidas", of: root).map { (node) throws(Failure) in try proof(node) },
      definitions: try elements("definiciones", of: root).map { (node) throws(Failure) in
        .init(name: try text("nombre", of: node), text: try text("texto", of: node))
      },
      figures: try elements("cifras", of: root).map { (node) throws(Failure) in try figure(node) }
    )
  }

  private func request(_ node: JSONNode) throws(Failure) -> ReportManifest.Request {
    let cutoff = try member("corte", of: node)
    let options = try member("opciones", of: node)
    guard case .object(let members) = options.value else {
      throw VerificationTexts.broken(path, line: options.place.line, expected: "un objeto")
    }
    return ReportManifest.Request(
      audience: try text("destino", of: node),
      cutoff: try text("nombre", of: cutoff),
      date: try text("fecha", of: cutoff),
      options: try members.map { (member) throws(Failure) in
        .init(member.key, try text(member.node, named: member.key))
      }
    )
  }

  /// What a list of reports says of this one; `nil` where an earlier version wrote it.
  private func heading(_ root: JSONNode) throws(Failure) -> ReportManifest.Heading? {
    guard has("titulo", in: root) else { return nil }
    return ReportManifest.Heading(
      title: try text("titulo", of: root),
      banner: try text(orNull: "aviso", of: root),
      headlines: try elements("titulares", of: root).map { (node) throws(Failure) in
        HeadlineRecord(
          label: try text("etiqueta", of: node),
          value: try text("valor", of: node),
          base: try text("base", of: node),
          zone: try text(orNull: "zona", of: node),
          figure: try text(orNull: "cifra", of: node)
        )
      }
    )
  }

  private func proof(_ node: JSONNode) throws(Failure) -> FileProof {
    let name = try text("archivo", of: node)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      throw VerificationTexts.broken(
        path,
        line: node.place.line,
        expected: "el nombre de un archivo dentro de la carpeta"
      )
    }
    let size = try member("bytes", of: node)
    guard case .number(let digits) = size.value, let bytes = Int(digits), bytes >= 0 else {
      throw VerificationTexts.broken(path, line: size.place.line, expected: "un número de bytes")
    }
    return FileProof(name: name, bytes: bytes, digest: try text("sha256", of: node))
  }

  private func figure(_ node: JSONNode) throws(Failure) -> FigureRecord {
    guard let unit = FigureRecord.Unit(rawValue: try text("unidad", of: node)) else {
      throw VerificationTexts.broken(path, line: node.place.line, expected: "una unidad conocida")
    }
    return FigureRecord(
      id: try text("id", of: node),
      value: try text(orNull: "valor", of: node),
      unit: unit,
      table: try text("tabla", of: node),
      sheet: try text("hoja", of: node),
      cell: try text("celda", of: node)
    )
  }
}

extension ManifestReader {
  private func member(_ key: String, of node: JSONNode) throws(Failure) -> JSONNode {
    guard case .object(let members) = node.value,
      let member = members.first(where: { $0.key == key })
    else {
      throw VerificationTexts.broken(path, line: node.place.line, expected: "la clave «\(key)»")
    }
    return member.node
  }

  private func has(_ key: String, in node: JSONNode) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members.contains { $0.key == key }
  }

  private func text(orNull key: String, of node: JSONNode) throws(Failure) -> String? {
    let value = try member(key, of: node)
    return value.value == .null ? nil : try text(value, named: key)
  }

  private func text(_ key: String, of node: JSONNode) throws(Failure) -> String {
    try text(try member(key, of: node), named: key)
  }

  private func text(_ node: JSONNode, named key: String) throws(Failure) -> String {
    guard case .string(let text) = node.value else {
      throw VerificationTexts.broken(path, line: node.place.line, expected: "un texto en «\(key)»")
    }
    return text
  }

  private func elements(_ key: String, of node: JSONNode) throws(Failure) -> [JSONNode] {
    let member = try member(key, of: node)
    guard case .array(let elements) = member.value else {
      throw VerificationTexts.broken(
        path,
        line: member.place.line,
        expected: "una lista en «\(key)»"
      )
    }
    return elements
  }
}
