package import RindeModel
package import RindeTables

/// What the large tables of the folder of social media give together.
package struct VolumeReading<Fold: PostFold>: Sendable {
  /// All posts of all tables.
  package internal(set) var fold: Fold

  /// In the order of the folder.
  package internal(set) var files: [SocialFile] = []

  /// Those that cannot be used until the office answers something; an issue says what.
  package internal(set) var leftOut: [SocialFile] = []

  /// File by file.
  package internal(set) var issues: [DataIssue] = []

  /// Files that could not be read to their end, for whoever words it.
  package internal(set) var failures: [TableError] = []
}

extension SocialReading {
  /// Folds the posts of all large tables of the folder.
  ///
  /// - Parameters:
  ///   - threads: At least 1; the reading does not depend on it.
  ///   - makeFold: Makes an empty fold; called for each thread and file.
  /// - Returns: One fold of all posts, with the fate of every file.
  package func foldedVolumes<Fold: PostFold>(
    threads: Int,
    makeFold: () -> Fold
  ) -> VolumeReading<Fold> {
    var reading = VolumeReading(fold: makeFold())
    for volume in volumes {
      do throws(TableError) {
        let scan = try PostScan.opened(
          path: volume.path,
          name: volume.name,
          facts: volume.facts,
          settings: settings,
          threads: threads
        )
        guard let outcome = try scan?.fold(threads: threads, makeFold: makeFold) else { continue }
        reading.issues += outcome.issues
        if let fold = outcome.fold {
          reading.fold.merge(fold)
          reading.files.append(outcome.file)
        } else {
          reading.leftOut.append(outcome.file)
        }
      } catch { reading.failures.append(error) }
    }
    return reading
  }
}
