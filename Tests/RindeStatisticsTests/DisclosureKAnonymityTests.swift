import RindeStatistics
import Testing

@Suite("k-anonymity")
struct DisclosureKAnonymityTests {
  @Test("finds the classes that are too small and their rows")
  func classes() {
    // Five rows of (0, 1), two of (1, 0), one of (1, 1).
    let group = [0, 0, 1, 0, 0, 1, 1, 0]
    let sex = [1, 1, 0, 1, 1, 0, 1, 1]
    let anonymity = KAnonymity(columns: [group, sex], rowCount: 8)
    #expect(anonymity.classCount == 3)
    #expect(anonymity.smallClasses.map(\.codes) == [[1, 0], [1, 1]])
    #expect(anonymity.smallClasses.map(\.rows) == [[2, 5], [6]])
    #expect(anonymity.rowsAtRisk == 3)
    #expect(anonymity.smallestClassSize == 1)
    #expect(!anonymity.holds)
    #expect(KAnonymity(columns: [group], rowCount: 8, minimum: 3).holds)
  }

  @Test("without columns all rows are one class; without rows there is none")
  func empty() {
    #expect(KAnonymity(columns: [], rowCount: 4).rowsAtRisk == 4)
    #expect(KAnonymity(columns: [], rowCount: 5).holds)
    #expect(KAnonymity(columns: [[]], rowCount: 0).holds)
    #expect(KAnonymity(columns: [[]], rowCount: 0).smallestClassSize == nil)
  }
}
