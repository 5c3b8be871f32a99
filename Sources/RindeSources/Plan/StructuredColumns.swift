internal import RindeModel

/// What the office confirmed in the structured columns of one activity.
struct StructuredColumns {
  private(set) var value: Quantity?

  private(set) var kind: Target.Kind?

  private(set) var bound: Target.Bound?

  private(set) var unit: String?

  private(set) var multiplier: Target.Multiplier?

  private(set) var periodicity: Periodicity?

  private(set) var programming: StructuredProgramming?

  private(set) var accumulation: Accumulation?

  private(set) var baseline: Quantity?

  private(set) var weight: Quantity?

  /// Columns that are filled with something that cannot be read.
  private(set) var unreadable: [(piece: RawActivity.Piece, expected: String)] = []

  /// The columns of an office that confirmed nothing.
  static let none = StructuredColumns()

  private init() {}

  init(_ raw: RawActivity) {
    for piece in raw.pieces where piece.column.isStructured {
      let text = SpanishText.cleaned(piece.text)
      guard !text.isEmpty else { continue }
      if !take(text, of: piece.column) {
        unreadable.append((piece, StructuredWords.expected(in: piece.column)))
      }
    }
  }

  private mutating func take(_ text: String, of column: PlanColumn) -> Bool {
    let key = SpanishText.key(text)
    switch column {
    case .targetValue: return set(&value, Self.quantity(text))
    case .baseline: return set(&baseline, Self.quantity(text))
    case .weight: return set(&weight, Self.quantity(text))
    case .targetKind: return set(&kind, StructuredWords.kinds.first { $0.word == key }?.value)
    case .bound: return set(&bound, StructuredWords.bounds.first { $0.word == key }?.value)
    case .accumulation:
      let word = String(key.map { $0 == " " ? "_" : $0 })
      return set(&accumulation, StructuredWords.accumulations.first { $0.word == word }?.value)
    case .periodicity:
      return set(
        &periodicity,
        SpanishVocabulary.periodicity(of: key) ?? SpanishVocabulary.periodNouns[key]
      )
    case .programming: return set(&programming, StructuredProgramming(text))
    case .multiplier: return takeMultiplier(text)
    case .unit:
      unit = text
      return true
    default: return true
    }
  }

  private func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  /// `16`, `dependencia=16`, `dependencia=?` or `dependencia`.
  private mutating func takeMultiplier(_ text: String) -> Bool {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks() }
    if parts.count == 1, let count = Int(parts[0]) {
      guard count > 0 else { return false }
      multiplier = Target.Multiplier(noun: "", count: count)
      return true
    }
    guard (1...2).contains(parts.count), let first = parts[0].first, first.isLetter else {
      return false
    }
    let noun = SpanishVocabulary.multiplierNouns[SpanishText.key(parts[0])] ?? parts[0].lowercased()
    if parts.count == 1 || parts[1] == "?" || parts[1].isEmpty {
      multiplier = Target.Multiplier(noun: noun, count: nil)
      return true
    }
    guard let count = Int(parts[1]), count > 0 else { return false }
    multiplier = Target.Multiplier(noun: noun, count: count)
    return true
  }

  /// A number as offices write it, or with a decimal point as a workbook stores it.
  private static func quantity(_ text: String) -> Quantity? {
    let digits = text.last == "%" ? String(text.dropLast()).trimmingBlanks() : text
    return OfficeNumber(digits)?.value ?? Quantity(canonical: digits)
  }
}

/// The words of the structured columns.
enum StructuredWords {
  static let kinds: [(word: String, value: Target.Kind)] = [
    ("conteo", .count), ("porcentaje", .percentage), ("hitos", .milestones),
    ("cualitativa", .qualitative),
  ]

  static let bounds: [(word: String, value: Target.Bound)] = [
    ("exacta", .exact), ("minimo", .minimum), ("maximo", .maximum),
  ]

  static let accumulations: [(word: String, value: Accumulation)] = [
    ("suma", .sum), ("flujo", .flow), ("capacidad", .capacity), ("stock", .stock),
    ("reduccion", .reduction), ("reduccion_anual", .annualReduction),
    ("mantenimiento", .maintenance), ("acumulado", .sum),
  ]

  static let periodicities: [(word: String, value: Periodicity)] = [
    ("diario", .daily), ("semanal", .weekly), ("quincenal", .fortnightly), ("mensual", .monthly),
    ("bimestral", .bimonthly), ("trimestral", .quarterly), ("cuatrimestral", .fourMonthly),
    ("semestral", .semiannual), ("anual", .annual),
  ]

  static func word<Value: Equatable>(
    of value: Value,
    in words: [(word: String, value: Value)]
  ) -> String {
    words.first { $0.value == value }?.word ?? ""
  }

  /// What a column accepts, in Spanish.
  static func expected(in column: PlanColumn) -> String {
    switch column {
    case .targetKind: kinds.map(\.word).joined(separator: ", ")
    case .bound: bounds.map(\.word).joined(separator: ", ")
    case .accumulation: accumulations.dropLast().map(\.word).joined(separator: ", ")
    case .periodicity: periodicities.map(\.word).joined(separator: ", ")
    case .programming: PlanTexts.programmingSyntax
    case .multiplier: PlanTexts.multiplierSyntax
    default: PlanTexts.number
    }
  }
}
