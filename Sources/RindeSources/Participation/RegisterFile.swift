internal import RindeModel

/// The place of a register, of which its records take theirs.
struct RegisterFile: Hashable, Sendable {
  let path: String

  let sheet: String?

  func position(_ line: Int) -> SourcePosition {
    SourcePosition(file: path, sheet: sheet, line: line)
  }
}
