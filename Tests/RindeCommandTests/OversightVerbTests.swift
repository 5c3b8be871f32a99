import RindeCommand
import Testing

@Suite("The report of control interno from the command line")
struct OversightVerbTests {
  private let folder = repository + "datasets/pasto-2022"

  @Test("is written under its own name, which may be typed with a space and capitals")
  func written() throws {
    let scratch = ScratchEntity()
    let result = run(
      "informe",
      "Control Interno",
      folder,
      "--corte",
      "2022-PAAC-2",
      "--salida",
      scratch.path
    )
    #expect(result.code == .done)
    let stem = "control-interno-2022-PAAC-2"
    #expect(scratch.bytes(of: "\(stem)/\(stem).xlsx") != nil)
  }

  @Test("its figures of earlier follow-ups are explained at their own date")
  func earlier() {
    // Rule book §5.3: in April two activities of Pasto had something due; both are reported as done.
    let result = run("explicar", folder, "resumen/conteo-verificado@2022-04-30")
    #expect(result.code == .done)
    #expect(result.output.contains("2 actividades sobre una base de 2"))
  }

  @Test("a percentage compares verified numerators with all denominators")
  func percentage() {
    // 410 verified of 432, and 512 of 530 that nobody verified: 410 ÷ 962.
    let result = run("explicar", folder, "indicador/1.8/cumplimiento-verificado@2022-12-31")
    #expect(result.output.contains("Denominadores de todos los reportes: 432 + 530 = 962"))
    #expect(result.output.contains("Valor: 42,6 %"))
  }
}
