internal import RindeModel

/// Which columns of a file are read, and for what.
struct SurveyRoles: Hashable, Sendable {
  /// A column that the settings name.
  struct Named: Hashable, Sendable {
    /// As the settings give it.
    let name: String

    /// 0-based in the file.
    let column: Int

    /// Whether a row with an empty cell cannot be used.
    let isRequired: Bool
  }

  private(set) var weight: Named?
  private(set) var respondent: Named?

  /// Strata, units, free groups and margins by category.
  private(set) var factors: [Named] = []

  /// Populations of stages, replicate weights, margins of sums.
  private(set) var numbers: [Named] = []

  /// Names that the file does not have.
  private(set) var absent: [String] = []

  /// The columns of the file that batches carry, each once.
  private(set) var columns: [Int] = []

  private var offsets: [Int: Int] = [:]

  init(_ settings: SurveySettings, codebook: SurveyCodebook, layout: AnswerLayout) {
    let design = settings.design
    func find(_ name: String) -> Int? {
      if let question = codebook.index(of: name), case .cell(let column) = layout.places[question] {
        return column
      }
      return layout.column(of: name)
    }
    func named(_ name: String?, isRequired: Bool) -> Named? {
      guard let name else { return nil }
      guard let column = find(name) else {
        absent.append(name)
        return nil
      }
      return Named(name: name, column: column, isRequired: isRequired)
    }
    func add(_ name: String, to list: inout [Named], isRequired: Bool) {
      guard !list.contains(where: { $0.name == name }) else { return }
      if let found = named(name, isRequired: isRequired) { list.append(found) }
    }
    weight = named(design.weights, isRequired: true)
    respondent = named(settings.respondent, isRequired: false)
    var factors: [Named] = []
    var numbers: [Named] = []
    for name in [design.strata].compactMap(\.self) + design.clusters {
      add(name, to: &factors, isRequired: true)
    }
    for name in design.populations { add(name, to: &numbers, isRequired: true) }
    for name in Self.replicates(design.replicates, layout) {
      add(name, to: &numbers, isRequired: true)
    }
    for name in settings.groupings.joined() where codebook.index(of: name) == nil {
      add(name, to: &factors, isRequired: false)
    }
    for margin in settings.calibration?.margins ?? [] {
      switch margin.totals {
      case .categories where codebook.index(of: margin.variable) == nil:
        add(margin.variable, to: &factors, isRequired: false)
      case .sum where codebook[margin.variable]?.kind != .numeric:
        add(margin.variable, to: &numbers, isRequired: false)
      default: break
      }
    }
    self.factors = factors
    self.numbers = numbers
    ask(layout)
  }

  /// The headings of the replicate weights, with a pattern replaced by what it matches.
  static func replicates(_ settings: ReplicateSettings?, _ layout: AnswerLayout) -> [String] {
    guard let settings else { return [] }
    return settings.columns.flatMap { name -> [String] in
      let parts = name.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return [name] }
      let found = layout.headings.filter {
        $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1])
          && $0.count > parts[0].count + parts[1].count
      }
      return found.isEmpty ? [name] : found
    }
  }

  /// The place of a column of the file in the batches.
  func offset(of column: Int) -> Int { offsets[column] ?? 0 }

  private mutating func ask(_ layout: AnswerLayout) {
    let named = [weight, respondent].compactMap(\.self) + factors + numbers
    for column in layout.places.flatMap(\.columns) + named.map(\.column)
    where offsets[column] == nil {
      offsets[column] = columns.count
      columns.append(column)
    }
  }
}
