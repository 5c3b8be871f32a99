internal import RindeModel
internal import RindeTables

/// Reads the weights of a batch.
struct WeightColumn {
  /// In the batches.
  let column: Int

  let numbers: AnswerNumbers

  let form: SurveyBatch.WeightForm

  /// Puts the weights of all rows into the batch; a weight that cannot be used is zero there.
  ///
  /// - Parameters:
  ///   - rows: The batch as it was read.
  ///   - batch: Gets the weights in millionths, and as they are when those are not exact.
  /// - Returns: The rows whose weight cannot be used.
  func code(_ rows: RowBatch, into batch: inout SurveyBatch) -> [(Int, SurveyProblem)] {
    var slow: [Int] = []
    batch.weightMicros = [Int64](unsafeUninitializedCapacity: rows.rowCount) { micros, count in
      for row in 0..<rows.rowCount {
        let field = rows.fields[row * rows.columnCount + column]
        let start = rows.bytes + Int(field.start)
        let plain = MicroDecimal(start, count: field.length)
        if plain.isValid, plain.micros >= 0, isPlain(field.kind) {
          micros[row] = plain.micros
        } else {
          micros[row] = 0
          slow.append(row)
        }
      }
      count = rows.rowCount
    }
    batch.weights = form == .numbers ? batch.weightMicros.map { Double($0) / 1e6 } : []
    return slow.compactMap { row in
      problem(rows.cell(row, column), row, &batch).map { (row, $0) }
    }
  }

  /// Whether a point in a number can only be a decimal point: in the files that have them so, and
  /// in the own numbers of workbooks.
  private func isPlain(_ kind: Cell.Kind) -> Bool {
    numbers.mark == .point || kind == .number
  }

  private func problem(_ cell: Cell, _ row: Int, _ batch: inout SurveyBatch) -> SurveyProblem? {
    if cell.text.isBlank { return .emptyWeight }
    guard let weight = numbers.value(of: cell.text, kind: cell.kind) else {
      return .unreadableWeight
    }
    guard weight >= 0 else { return .negativeWeight }
    let micros = (weight * 1e6).rounded()
    guard micros < 9e18 else { return .unreadableWeight }
    if form == .numbers { batch.weights[row] = weight }
    batch.weightMicros[row] = Int64(micros)
    if micros / 1e6 != weight { batch.hasExactMicros = false }
    return nil
  }
}
