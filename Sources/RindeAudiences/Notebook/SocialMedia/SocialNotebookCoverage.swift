internal import RindeModel

/// A file, a network whose posts it brought, and the days of which it speaks.
struct SocialNotebookCoverage {
  let network: SocialNetwork
  let file: String
  let days: ClosedRange<CalendarDate>
  let downloaded: CalendarDate?

  /// A row for each file and each network with a post of it, by network and day.
  static func found(in records: SocialRecords) -> [SocialNotebookCoverage] {
    var spans: [Key: (days: ClosedRange<CalendarDate>, downloaded: CalendarDate?)] = [:]
    for post in records.posts {
      let key = Key(network: post.network, path: post.origin.file)
      let days = spans[key]?.days ?? post.day...post.day
      spans[key] = (
        min(days.lowerBound, post.day)...max(days.upperBound, post.day), post.downloaded
      )
    }
    return spans.map { key, span in
      guard let file = records.files.first(where: { key.isOf($0.name) }) else {
        return SocialNotebookCoverage(
          network: key.network,
          file: SocialFileName.short(key.path),
          days: span.days,
          downloaded: span.downloaded
        )
      }
      let days = file.days ?? span.days
      return SocialNotebookCoverage(
        network: key.network,
        file: file.name,
        days: min(
          days.lowerBound,
          span.days.lowerBound
        )...max(
          days.upperBound,
          span.days.upperBound
        ),
        downloaded: file.downloaded
      )
    }
    .sorted {
      ($0.network, $0.days.lowerBound, $0.days.upperBound, $0.file)
        < ($1.network, $1.days.lowerBound, $1.days.upperBound, $1.file)
    }
  }

  private struct Key: Hashable {
    let network: SocialNetwork
    let path: String

    /// Whether the path ends with a file's name below the folder of social media.
    func isOf(_ name: String) -> Bool { path == name || path.hasSuffix("/" + name) }
  }
}
