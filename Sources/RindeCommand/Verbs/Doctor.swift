internal import Glibc
internal import RindeExport
internal import RindeStatistics
internal import RindeTables

/// `rinde doctor`: whether the machine has what the command needs.
package enum Doctor {
  static let verb = Verb(
    name: "doctor",
    summary: "Comprueba que el equipo tiene lo que Rinde necesita.",
    arguments: [],
    options: [],
    examples: [("rinde doctor", "una línea por comprobación, con lo que hay que hacer")],
    run: { (_, console) throws(Failure) in examine(.current, console: console) }
  )

  /// Space that the largest report takes while it is written, with room to spare.
  private static let neededBytes: UInt64 = 200_000_000

  /// One line of the answer.
  struct Finding: Hashable {
    enum Verdict: Hashable {
      case good
      /// Nothing stops, and something may look wrong.
      case notice
      case bad
    }

    let verdict: Verdict
    let subject: String
    let text: String
    /// What to do, where something is not well.
    var advice: String?
  }

  /// Looks at everything and prints it.
  ///
  /// - Returns: `findings` when something must be mended.
  package static func examine(_ surroundings: Surroundings, console: Console) -> ExitCode {
    let findings =
      versions + [
        folder(surroundings.temporaryFolder, DoctorTexts.temporary, DoctorTexts.temporaryAdvice),
        folder(surroundings.currentFolder, DoctorTexts.current, DoctorTexts.currentAdvice),
        characters(surroundings.locale),
        Finding(
          verdict: .good,
          subject: DoctorTexts.threads,
          text: DoctorTexts.threads(Surroundings.processors)
        ),
      ]
    console.print(findings.map(DoctorTexts.line).joined(separator: "\n"))
    let isWell = !findings.contains { $0.verdict == .bad }
    console.print(isWell ? DoctorTexts.allWell : DoctorTexts.notWell)
    return isWell ? .done : .findings
  }

  private static var versions: [Finding] {
    let libraries =
      WritingLibraries.versions + ReadingLibraries.versions + ProvingLibraries.versions
      + ComputingLibraries.versions
    return [
      Finding(verdict: .good, subject: "Rinde", text: Rinde.version),
      Finding(verdict: .good, subject: DoctorTexts.system, text: SystemName.current),
      Finding(
        verdict: .good,
        subject: DoctorTexts.libraries,
        text: libraries.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
      ),
    ]
  }

  private static func folder(_ path: String, _ subject: String, _ advice: String) -> Finding {
    let state = FolderState(of: path)
    if let failure = state.failure {
      return Finding(
        verdict: .bad,
        subject: subject,
        text: DoctorTexts.unwritable(path, failure),
        advice: advice
      )
    }
    guard let free = state.free, free < neededBytes else {
      return Finding(verdict: .good, subject: subject, text: DoctorTexts.writable(path, state.free))
    }
    return Finding(
      verdict: .bad,
      subject: subject,
      text: DoctorTexts.full(path, free),
      advice: DoctorTexts.spaceAdvice(neededBytes)
    )
  }

  private static func characters(_ locale: String) -> Finding {
    let name = locale.uppercased()
    guard name.contains("UTF-8") || name.contains("UTF8") else {
      return Finding(
        verdict: .notice,
        subject: DoctorTexts.terminal,
        text: DoctorTexts.notUTF8(locale),
        advice: DoctorTexts.terminalAdvice
      )
    }
    return Finding(verdict: .good, subject: DoctorTexts.terminal, text: locale)
  }
}
