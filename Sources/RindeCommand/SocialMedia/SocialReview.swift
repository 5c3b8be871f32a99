internal import RindeModel
internal import RindeSources

/// What a review tells of social media: its files, and what is wrong.
///
/// A folder that cannot be read is an issue among the others.
struct SocialReview {
  let place: SocialPlace

  /// With what became of their rows; empty when the folder cannot be read.
  let files: [SocialFile]

  let issues: [DataIssue]

  /// There is none where the entity has no such folder.
  init?(in entity: String) {
    guard SocialPlace.isPresent(in: entity) else { return nil }
    place = SocialPlace(entity)
    do {
      let reading = try LoadedSocial.reading(of: LoadedSocial.folder(place))
      files = reading.records.files + reading.leftOut
      issues = reading.issues
    } catch {
      files = []
      issues = [SocialTexts.unreadable(place.folder, error)]
    }
  }
}
