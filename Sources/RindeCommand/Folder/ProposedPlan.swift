/// Placeholder until the structured plan can be written.
struct ProposedPlan {
  let material: ReviewMaterial

  func write() throws(Failure) -> String { throw Failure(.internalError, "") }
}
