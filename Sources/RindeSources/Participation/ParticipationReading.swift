package import RindeModel

/// How many rows a register had and what became of them.
///
/// `read` is always `used` plus `rejected`.
package struct RegisterCounts: Hashable, Sendable {
  /// The file's name without its ending: `pqrsd`.
  package let name: String

  package let path: String

  /// Rows below the headings that have a cell that is not empty.
  package var read = 0

  package var used = 0

  package var rejected = 0

  init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// The registers of a folder: questions, commitments, petitions and dialogue spaces.
package struct ParticipationReading: Sendable {
  package internal(set) var records = ParticipationRecords()

  /// What was noticed, register by register.
  package internal(set) var issues: [DataIssue] = []

  /// Those that the folder has, in the order preguntas, compromisos, pqrsd, espacios.
  package internal(set) var registers: [RegisterCounts] = []

  package init() {}
}
