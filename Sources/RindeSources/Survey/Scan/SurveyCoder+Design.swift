internal import RindeModel
internal import RindeTables

extension SurveyCoder {
  mutating func codeWeights(_ rows: RowBatch) {
    guard let weight = roles.weight else { return }
    let column = WeightColumn(
      column: roles.offset(of: weight.column),
      numbers: layout.numbers,
      form: weightForm
    )
    for (row, problem) in column.code(rows, into: &batch) {
      report(problem, rows, row, column: weight.column)
    }
  }

  mutating func codeFactors(_ rows: RowBatch) {
    for index in factors.indices {
      batch.factors[index].resize(to: rows.rowCount)
      factors[index].code(rows, into: &batch.factors[index])
      batch.levels[index] = factors[index].levels
      guard roles.factors[index].isRequired else { continue }
      for row in 0..<rows.rowCount where batch.factors[index][row] < 0 {
        report(.emptyDesign, rows, row, column: roles.factors[index].column)
      }
    }
  }

  mutating func codeNumbers(_ rows: RowBatch) {
    for (index, named) in roles.numbers.enumerated() {
      batch.numbers[index] = [Double](repeating: .nan, count: rows.rowCount)
      let offset = roles.offset(of: named.column)
      for row in 0..<rows.rowCount {
        let cell = rows.cell(row, offset)
        guard !cell.text.isBlank else {
          if named.isRequired { report(.emptyDesign, rows, row, column: named.column) }
          continue
        }
        guard let value = layout.numbers.value(of: cell.text, kind: cell.kind) else {
          report(.unreadableNumber, rows, row, column: named.column)
          continue
        }
        batch.numbers[index][row] = value
      }
    }
  }
}
