package import RindeModel
internal import RindeTables

/// The activities of a plan, found by the number that somebody wrote.
package struct ActivityIndex: Sendable {
  /// What the reader must know of an activity to understand a record of it.
  struct Entry: Hashable, Sendable {
    let id: String
    let kind: Target.Kind
    /// Whether it is a percentage of advance, which needs no denominator (T-39).
    let isAdvance: Bool
    /// Whether the last level stands, so that a ratio needs a base of its own.
    let isLevel: Bool
    /// The milestones' names, `nil` for deliveries without one.
    let labels: [String?]

    /// The milestone that a cell names: as the plan writes it or by words that only one of them has.
    func milestone(named text: String) -> Int? {
      let wanted = FoldedText(text)
      let folded = labels.map { $0.map { FoldedText($0) } }
      if let index = folded.firstIndex(where: { $0 == wanted }) { return index }
      let words = wanted.text.split(separator: " ")
      guard !words.isEmpty else { return nil }
      let matches = folded.indices.filter { index in
        let label = folded[index]?.text.split(separator: " ") ?? []
        return words.allSatisfy(label.contains)
      }
      return matches.count == 1 ? matches.first : nil
    }
  }

  let entries: [Entry]

  /// The numbers as written, and without regard to case and final dots.
  private let exact: ByteDictionary
  private let folded: ByteDictionary

  package init(_ plan: Plan) {
    entries = plan.activities.map { activity in
      let words = [activity.indicator, activity.target.text].compactMap(\.self)
      let isPercentage = activity.target.kind == .percentage
      return Entry(
        id: activity.id,
        kind: activity.target.kind,
        isAdvance: isPercentage
          && (activity.accumulation.isLevel
            || words.contains { FoldedText($0).text.contains("avance") }),
        isLevel: activity.accumulation.isLevel,
        labels: activity.target.milestones.isEmpty
          ? activity.programming.deliveries.map(\.label) : activity.target.milestones
      )
    }
    exact = ByteDictionary(entries.map(\.id))
    folded = ByteDictionary(entries.map { FoldedText($0.id).text })
  }

  /// The activity that a cell names: as written, or without regard to case and final dots.
  func find(_ cell: Cell) -> Int? {
    let text = cell.text.trimmingBlanks()
    guard !text.isEmpty else { return nil }
    return exact.index(of: text) ?? folded.index(of: FoldedText(text).text)
  }

  /// The number that a numeric cell cannot be told from: Excel stores `1.10` as `1.1`.
  func twin(of cell: Cell) -> String? {
    guard cell.kind == .number, cell.text.contains(".") else { return nil }
    let twin = cell.text + "0"
    return exact.index(of: twin) == nil ? nil : twin
  }
}

/// The activities that may have been meant by numbers that are not in the plan.
///
/// In a plan of tens of thousands the search takes milliseconds: each writing is looked for once,
/// and no more than ``limit`` of them.
struct ActivityProposals: Sendable {
  /// Different writings for which proposals are looked for.
  static let limit = 100

  private let ids: [String]

  private var names: NearestNames?

  private var known: [String: [String]] = [:]

  init(_ activities: ActivityIndex) {
    ids = activities.entries.map(\.id)
  }

  /// The numbers of the plan nearest to what was written, also to its first word.
  mutating func nearest(to text: String) -> [String] {
    if let found = known[text] { return found }
    guard known.count < Self.limit else { return [] }
    let names = self.names ?? NearestNames(ids)
    self.names = names
    let first = text.split(separator: " ").first.map(String.init) ?? text
    var found: [String] = []
    for name in names.nearest(to: first) + names.nearest(to: text) where !found.contains(name) {
      found.append(name)
    }
    if found.isEmpty { found = siblings(of: first) }
    known[text] = Array(found.prefix(3))
    return Array(found.prefix(3))
  }

  /// The first activities of the subcomponent that a number names: `2.1` for `2.99`.
  private func siblings(of text: String) -> [String] {
    guard let point = text.lastIndex(of: "."), point > text.startIndex else { return [] }
    let stem = text[...point]
    return Array(ids.lazy.filter { $0.hasPrefix(stem) }.prefix(3))
  }
}

extension ByteDictionary {
  /// The index of a text among the keys.
  fileprivate func index(of text: String) -> Int? {
    let count = text.utf8.count
    // The dictionary reads up to eight bytes beyond the key.
    let padded = Array(text.utf8) + Array(repeating: 0, count: 8)
    let code = padded.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { self.code($0, count: count) } ?? -1
    }
    return code < 0 ? nil : Int(code)
  }
}
