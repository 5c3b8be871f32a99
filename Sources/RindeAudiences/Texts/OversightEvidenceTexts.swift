internal import RindeModel

/// What was made of a record of something that was due.
enum OversightEvidenceTexts {
  /// In what a record up to the cut-off counts, and if not as verified, why not.
  static func reason(_ record: ProgressRecord, isAccepted: Bool) -> String {
    guard !isAccepted else { return "Cuenta en lo reportado y en lo verificado." }
    guard record.evidence != nil else {
      return "Cuenta en lo reportado. No cuenta en lo verificado: no trae evidencia."
    }
    return record.isVerified == false
      ? "Cuenta en lo reportado. No cuenta en lo verificado: está marcado como no verificado."
      : "Cuenta en lo reportado. No cuenta en lo verificado: está sin revisar."
  }
}
