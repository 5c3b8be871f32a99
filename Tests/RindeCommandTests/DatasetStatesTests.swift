import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeSources
import Testing

/// The states of the datasets' activities, worked out by hand from the plans and the rule book by
/// whoever invented the progress records, before any program computed them.
@Suite("The datasets stand as they were worked out by hand")
struct DatasetStatesTests {
  struct Expectation: Sendable {
    let cutoff: String
    let activity: String
    let state: String
    let executed: String
    let programmed: String
  }

  static let expectations: [(folder: String, rows: [Expectation])] = {
    let path = repository + "Tests/RindeCommandTests/Fixtures/estados.csv"
    let text = String(decoding: ScratchEntity.bytes(of: path) ?? [], as: UTF8.self)
    var folders: [(folder: String, rows: [Expectation])] = []
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if folders.last?.folder != cells[0] { folders.append((cells[0], [])) }
      folders[folders.count - 1].rows.append(
        Expectation(
          cutoff: cells[1],
          activity: cells[2],
          state: cells[3],
          executed: cells[4],
          programmed: cells[5]
        )
      )
    }
    return folders
  }()

  @Test(arguments: expectations.map(\.folder))
  func states(of name: String) throws {
    let rows = Self.expectations.first { $0.folder == name }?.rows ?? []
    #expect(!rows.isEmpty)
    let folder = try EntityFolder(path: repository + "datasets/\(name)")
    let plan = try folder.plan().plan
    let progress = try #require(try folder.progress(of: plan))
    let analysis = ComplianceAnalysis(plan: plan)
    var fold = analysis.makeFold()
    fold.fold(progress.columns)
    for row in rows {
      let cutoff = try #require(Cutoff(named: row.cutoff))
      let results = analysis.results(from: fold, at: cutoff)
      let index = try #require(plan.activities.firstIndex { $0.id == row.activity })
      let result = results.activities[index]
      let place = "\(name) \(row.activity) \(row.cutoff)"
      #expect(result.state.key == row.state, "\(place)")
      if !row.executed.isEmpty {
        #expect(result.toDate.executed?.description == row.executed, "\(place)")
      }
      if !row.programmed.isEmpty {
        #expect(result.toDate.programmed?.description == row.programmed, "\(place)")
      }
    }
  }
}
