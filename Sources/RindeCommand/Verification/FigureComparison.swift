internal import RindeExport

/// The figures of a manifest beside those that the inputs give today.
struct FigureComparison {
  /// A figure that has another value.
  struct Change: Hashable {
    let id: String

    /// `nil` where the report had no value.
    let before: String?
    let now: String?
  }

  let compared: Int

  let changes: [Change]

  /// Figures that the computation no longer gives.
  let gone: [String]

  /// Figures that the manifest does not have.
  let new: [String]

  init(_ recorded: [FigureRecord], _ computed: [FigureRecord]) {
    let now = Dictionary(
      computed.map { ($0.id, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    let known = Set(recorded.map(\.id))
    compared = recorded.count
    changes = recorded.compactMap { figure in
      guard let value = now[figure.id], value != figure.value else { return nil }
      return Change(id: figure.id, before: figure.value, now: value)
    }
    gone = recorded.map(\.id).filter { now[$0] == nil }
    new = computed.map(\.id).filter { !known.contains($0) }
  }

  var isEqual: Bool { changes.isEmpty && gone.isEmpty && new.isEmpty }
}
