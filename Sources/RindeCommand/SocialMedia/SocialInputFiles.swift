internal import RindeExport
internal import RindeSources

/// The files that a report of social media reads.
enum SocialInputFiles {
  /// Their proofs, by their names in the entity's folder, the entity first.
  static func proofs(of loaded: LoadedSocial) throws(ExportError) -> [FileProof] {
    let paths =
      [loaded.entityPath] + [loaded.planPath].compactMap(\.self) + loaded.reading.inputs
    return try proofs(of: paths, in: loaded.place.entity)
  }

  /// The proofs of files below a folder.
  static func proofs(of paths: [String], in folder: String) throws(ExportError) -> [FileProof] {
    var proofs: [FileProof] = []
    for path in paths {
      let name = String(path.dropFirst(folder.count + 1))
      proofs.append(try FileProof(name: name, at: path))
    }
    return proofs
  }
}
