import RindeModel
import RindeReport
import Testing

@testable import RindeCommand

@Suite("The answers that are published")
struct SurveyMicrodataTests {
  /// So many people of each of two groups, who all marked the first topic.
  private func columns(_ counts: [Int]) -> SurveyColumns {
    let groups = counts.indices.flatMap { [Int16](repeating: Int16($0), count: counts[$0]) }
    return SurveyColumns(
      lines: groups.indices.map { Int32($0 + 2) },
      answers: [
        .masks([UInt64](repeating: 1, count: groups.count)), .codes(groups),
        .codes([Int16](repeating: 0, count: groups.count)),
      ]
    )
  }

  private func table(_ counts: [Int], digest: String = "a") throws -> Table {
    let data = try SurveyMicrodata(
      survey: SurveyExample.survey(),
      columns: columns(counts),
      digest: digest
    )
    guard case .table(let table) = data.sheet.content else {
      throw Failure(.internalError, "no table")
    }
    return table
  }

  @Test("have a column for each option of a multiple question, and no texts")
  func fields() throws {
    let table = try table([20, 20])
    #expect(
      table.columns.map(\.key) == [
        "respuesta", "temas_metas", "temas_presupuesto", "temas_obras", "temas_otro", "grupo",
      ]
    )
    #expect(table.rows.map { $0[0] } == (1...40).map { Cell.integer($0) })
    #expect(table.rows.allSatisfy { $0[1] == .integer(1) && $0[2] == .integer(0) })
    #expect(table.rows.count { $0[5] == .text("jac") } == 20)
  }

  @Test("come in another order than they arrived, the same for the same file")
  func order() throws {
    let groups = try table([20, 20]).rows.map { $0[5] }
    #expect(
      groups != [Cell](repeating: .text("jal"), count: 20)
        + [Cell](repeating: .text("jac"), count: 20)
    )
    #expect(try table([20, 20]).rows.map { $0[5] } == groups)
    #expect(try table([20, 20], digest: "b").rows.map { $0[5] } != groups)
  }

  @Test("blank the groups of those who are few")
  func few() throws {
    // 4 of 44 are fewer than 5; they alone would be told apart by the blank, so that the smaller of
    // the other classes would join them – there is only one, of 40, and then more than half are blank.
    let failure = try #require(throws: Failure.self) { try table([40, 4]) }
    #expect(failure.code == .findings)
    #expect(failure.message.contains("44 de 44 personas"))
  }

  @Test("a class of the least size is kept", arguments: [(5, 0), (6, 0)])
  func least(size: Int, blank: Int) throws {
    let rows = try table([40, size]).rows
    #expect(rows.count { $0[5] == .blank } == blank)
  }

  @Test("small classes: the rows, and the class that hides them")
  func classes() {
    let keys = [Int64](repeating: 1, count: 9) + [Int64](repeating: 2, count: 6) + [3, 3]
    // Class 3 has two rows, fewer than five; class 2 joins them.
    #expect(SmallClasses(keys.map { [$0] }, smallest: 5).small == Set(9..<17))
    let two = keys + [4, 4, 4]
    // Two and three rows are five blank ones, and no other joins them.
    #expect(SmallClasses(two.map { [$0] }, smallest: 5).small == Set(15..<20))
    #expect(SmallClasses([], smallest: 5).small.isEmpty)
  }
}
