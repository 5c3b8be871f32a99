internal import RindeExport
internal import RindeModel
internal import RindeSources

/// The files that a survey's report reads.
enum SurveyInputFiles {
  /// Their proofs, by their names below the folder from which the report is made.
  static func proofs(of loaded: LoadedSurvey) throws(ExportError) -> [FileProof] {
    var paths = loaded.survey.files.map { "\(loaded.place.folder)/\($0)" }
    var names = loaded.survey.files.map { name in
      loaded.place.pathInEntity.map { "\($0)/\(name)" } ?? name
    }
    if let entity = loaded.place.entity, let path = try? EntityFolder.configuration(in: entity) {
      paths.insert(path, at: 0)
      names.insert(String(path.dropFirst(entity.count + 1)), at: 0)
    }
    var proofs: [FileProof] = []
    for (path, name) in zip(paths, names) { proofs.append(try FileProof(name: name, at: path)) }
    return proofs
  }
}
