internal import RindeAnalysis
internal import RindeModel

/// Which reports count as verified: the very ones whose amounts the results hold as such.
struct RecordVerification {
  /// Whether the reports say what control interno verified; if not, evidence alone counts.
  let isStated: Bool

  init(material: ReportMaterial) {
    let nothingVerified = material.results.activities.allSatisfy {
      ($0.verified.executed ?? .zero) == .zero
    }
    isStated = nothingVerified || material.records.contains { $0.isVerified != nil }
  }

  /// Whether the amount of a record counts as verified.
  func accepts(_ record: ProgressRecord) -> Bool {
    record.evidence != nil && (!isStated || record.isVerified == true)
  }

  /// What the file says of a record.
  static func word(_ isVerified: Bool?) -> String {
    switch isVerified {
    case true?: "Sí"
    case false?: "No"
    case nil: "Sin revisar"
    }
  }
}
