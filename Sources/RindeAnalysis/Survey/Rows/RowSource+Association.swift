internal import RindeModel

extension RowSource {
  /// Rao and Scott's test; a multiple question has none, because its options are not categories of
  /// one variable.
  func association(_ question: Int, by grouping: Int) -> AssociationResult? {
    guard codebook.questions[question].kind != .multiple,
      case .codes(let codes) = columns.answers[question]
    else { return nil }
    return AssociationResult(
      design,
      codes.map(Int32.init),
      by: groupings[grouping].codes(in: columns)
    )
  }
}
