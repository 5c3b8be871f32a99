extension PlanColumn {
  /// The words that the column accepts, none where it takes more than some words.
  package var words: [String] {
    switch self {
    case .targetKind: StructuredWords.kinds.map(\.word)
    case .bound: StructuredWords.bounds.map(\.word)
    case .periodicity: StructuredWords.periodicities.map(\.word)
    // The last is another name of the first.
    case .accumulation: StructuredWords.accumulations.dropLast().map(\.word)
    default: []
    }
  }
}
