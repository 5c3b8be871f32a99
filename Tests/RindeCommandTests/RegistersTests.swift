import RindeCommand
import Testing

@Suite("revisar shows the registers of citizens' participation")
struct RegistersTests {
  @Test("one line of counts for each register, and its issues among the others")
  func counts() {
    let folder = ScratchEntity.small()
    folder.write(
      Array("evento;fecha;pregunta\nForo;15/07/2022;¿Uno?\nForo;30/02/2022;¿Dos?\n".utf8),
      to: "preguntas.csv"
    )
    folder.write(Array("tipo;recibida\nQueja;08/04/2022\n".utf8), to: "pqrsd.csv")
    let (code, output, _) = run("revisar", folder.path)
    #expect(code == .findings)
    let lines = output.split(separator: "\n").map {
      $0.replacing(folder.path, with: "CARPETA")
    }
    #expect(
      lines.filter { $0.hasPrefix("Preguntas") || $0.hasPrefix("PQRSD") } == [
        "Preguntas: CARPETA/preguntas.csv, 2 filas leídas: 1 aceptada y 1 rechazada",
        "PQRSD: CARPETA/pqrsd.csv, 1 fila leída: 1 aceptada y 0 rechazadas",
      ]
    )
    #expect(
      lines.contains(
        "[Error] CARPETA/preguntas.csv:3: columna «fecha»: "
          + "La fecha no se entiende o no existe; la fila no se usa."
      )
    )
    let (_, json, _) = run("revisar", folder.path, "--formato", "json")
    #expect(json.contains("\"pregunta.fecha-invalida\""))
  }

  @Test("a file that is no register is refused with what it lacks")
  func noTable() {
    let folder = ScratchEntity.small()
    folder.write(Array("evento;lugar\nForo;Plaza\n".utf8), to: "espacios.csv")
    let (code, _, messages) = run("revisar", folder.path)
    #expect(code == .unreadableInput)
    #expect(
      messages.replacing(folder.path, with: "CARPETA") == """
        CARPETA/espacios.csv: no se encontró la tabla de espacios.
          Lo más parecido a un encabezado fue: evento | lugar.
          Falta la columna: «fecha».
          Escriba esos nombres en el encabezado, con una fila por registro debajo.

        """
    )
  }

  @Test(
    "the datasets' registers are read as they were written",
    arguments: [
      ("uts-2020", ["PQRSD 20 15 5"]),
      ("bucaramanga-2021", ["Preguntas 16 16 0", "PQRSD 35 35 0"]),
      ("narino-2022", ["Preguntas 15 15 0", "Compromisos 15 15 0", "Espacios 17 17 0"]),
      (
        "pasto-2022",
        ["Preguntas 32 32 0", "Compromisos 17 17 0", "PQRSD 35 35 0", "Espacios 40 40 0"]
      ),
      ("agenda-sectorial", []),
    ]
  )
  func datasets(name: String, registers: [String]) {
    let titles = ["Preguntas", "Compromisos", "PQRSD", "Espacios"]
    let lines = run("revisar", repository + "datasets/\(name)").output.split(separator: "\n")
      .filter { line in titles.contains { line.hasPrefix($0 + ": ") } }
    let found = lines.map { line in
      let rest = line.split(separator: ", ").dropFirst().joined()
      let numbers = rest.split { !$0.isNumber }.joined(separator: " ")
      return "\(line.prefix { $0 != ":" }) \(numbers)"
    }
    #expect(found == registers)
  }
}
