import RindeCommand
import Testing

@Suite("Which report an entity gets")
struct AudienceVerbTests {
  private let datasets = repository + "datasets"

  @Test("a department answers to the Asamblea, a municipality to the Concejo")
  func refused() {
    let department = run("informe", "concejo", "\(datasets)/narino-2022", "--corte", "2022-T4")
    #expect(department.code == .usage)
    #expect(department.messages.contains("rinde informe asamblea"))
    let municipality = run("informe", "asamblea", "\(datasets)/pasto-2022", "--corte", "2022-T4")
    #expect(municipality.code == .usage)
    #expect(municipality.messages.contains("rinde informe concejo"))
  }

  @Test("the report to the Asamblea is of the whole year unless another cut-off is named")
  func yearly() {
    let scratch = ScratchEntity()
    _ = run("informe", "asamblea", "\(datasets)/narino-2022", "--salida", scratch.path)
    #expect(ScratchEntity.names(in: scratch.path) == ["asamblea-2022-T4", "index.html"])
    let council = run("informe", "concejo", "\(datasets)/pasto-2022", "--salida", scratch.path)
    #expect(council.code == .usage)
    #expect(council.messages.contains("--corte 2022-T2"))
  }
}
