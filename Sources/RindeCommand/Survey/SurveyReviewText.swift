internal import RindeExport
internal import RindeModel

/// The review of one survey by itself.
struct SurveyReviewText {
  let review: SurveyReview

  /// Prints it in the contract of `revisar`, or as text.
  ///
  /// - Returns: The code with which the review ends.
  func print(_ format: OutputFormat, on console: Console) -> ExitCode {
    let list = IssueList(issues: review.issues)
    if format == .json {
      let json = ReviewJSON(
        folder: review.place.folder,
        activities: [],
        issues: review.issues
      )
      console.print(json.document.rendered())
    } else {
      let parts = [review.survey?.title, SurveyTexts.review(review), list.rendered]
      console.write(parts.compactMap(\.self).joined(separator: "\n\n") + "\n")
    }
    return list.exitCode
  }
}
