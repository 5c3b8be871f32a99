package import RindeAnalysis
package import RindeModel

/// All that the report of social media is composed from.
package struct SocialMaterial: Sendable {
  package let results: SocialResults

  /// What was noticed in the files, rejected rows included.
  package let issues: [DataIssue]

  /// The name of the entity that publishes.
  package let entity: String

  /// The version that computes.
  package let version: String

  /// Whether the posts are invented and every page must say so.
  package let isExample: Bool

  /// The SPDX identifier of the licence of the data; `nil` for none.
  package let license: String?

  /// What the plan asks of its activities, by their numbers; for targets without words of their own.
  package var activities: [String: String] = [:]

  package init(
    results: SocialResults,
    issues: [DataIssue] = [],
    entity: String,
    version: String,
    isExample: Bool = false,
    license: String? = nil
  ) {
    self.results = results
    self.issues = issues
    self.entity = entity
    self.version = version
    self.isExample = isExample
    self.license = license
  }

  /// The day stamped on the report: the last of its period.
  package var date: CalendarDate { results.period.lastDay }
}
