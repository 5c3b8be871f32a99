internal import RindeExport
internal import RindeSources

/// The files of an entity that a report reads.
enum InputFiles {
  /// Where they stand, in the order of a manifest.
  static func paths(of loaded: LoadedFolder) -> [String] {
    let folder = loaded.folder
    return [folder.entityPath, folder.planPath] + [folder.progressPath].compactMap(\.self)
      + loaded.participation.registers.map(\.path) + (loaded.posts?.inputs ?? [])
  }

  /// Their proofs, by their names in the folder.
  static func proofs(of loaded: LoadedFolder) throws(ExportError) -> [FileProof] {
    try SocialInputFiles.proofs(of: paths(of: loaded), in: loaded.folder.path)
  }
}
