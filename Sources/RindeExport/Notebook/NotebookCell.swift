/// A cell of a notebook before it has an identifier.
struct NotebookCell: Hashable, Sendable {
  /// What a cell is; the raw value is its `cell_type` in the format.
  enum Role: String, Hashable, Sendable {
    case markdown
    case code
  }

  let role: Role

  /// Words by which programs find it, such as `parameters`.
  let tags: [String]

  /// Its text, without a line end as its last byte.
  let source: String
}
