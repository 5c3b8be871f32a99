internal import RindeModel

/// What the owners of files call values that are no answer.
enum MissingWords {
  /// The reason that a label gives; that nothing was answered when it gives none that is known.
  static func kind(of label: String) -> MissingKind {
    let folded = FoldedText(label).text
    if doesNotKnow.contains(folded) { return .doesNotKnow }
    return notAsked.contains(folded) ? .notAsked : .noAnswer
  }

  private static let doesNotKnow: Set<String> = [
    "no sabe", "ns", "n/s", "no sabe / no recuerda", "no recuerda", "don't know", "dk",
  ]

  private static let notAsked: Set<String> = [
    "no aplica", "na", "n/a", "n.a", "no se pregunto", "no preguntado", "not applicable",
  ]
}
