internal import RindeExport
internal import RindeSources

/// The files of an entity that a report reads.
enum InputFiles {
  /// Where they stand, in the order of a manifest.
  static func paths(of loaded: LoadedFolder) -> [String] {
    let folder = loaded.folder
    return [folder.entityPath, folder.planPath] + [folder.progressPath].compactMap(\.self)
      + loaded.participation.registers.map(\.path)
  }

  /// Their proofs, by their names in the folder.
  static func proofs(of loaded: LoadedFolder) throws(ExportError) -> [FileProof] {
    var proofs: [FileProof] = []
    for path in paths(of: loaded) {
      let name = String(path.dropFirst(loaded.folder.path.count + 1))
      proofs.append(try FileProof(name: name, at: path))
    }
    return proofs
  }
}
