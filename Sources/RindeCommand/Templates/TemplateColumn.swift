internal import RindeAudiences
internal import RindeReport

/// A column of a template: what may be typed in it, what it means, and its example.
struct TemplateColumn {
  /// Whether its cells may stay empty.
  enum Need: Hashable {
    case required
    /// Required in some rows, as the words say.
    case conditional(String)
    case optional
  }

  let heading: String
  let entry: Column.Entry
  let width: Column.Width?
  let need: Need

  /// What it receives, in a sentence.
  let accepts: String

  /// A value that it accepts.
  let example: String

  /// What it holds in the example row.
  let cell: Cell

  /// Digits that are a name, such as an activity's number.
  let isCode: Bool

  init(
    _ heading: String,
    _ entry: Column.Entry = .text,
    _ need: Need = .optional,
    width: Column.Width? = nil,
    isCode: Bool = false,
    accepts: String,
    example: String,
    cell: Cell? = nil
  ) {
    self.heading = heading
    self.entry = entry
    self.need = need
    self.width = width
    self.isCode = isCode
    self.accepts = accepts
    self.example = example
    self.cell = cell ?? .text(example)
  }

  var column: Column {
    Column(
      key: String(FigureID.slug(heading).map { $0 == "-" ? "_" : $0 }),
      heading: heading,
      kind: kind,
      width: width,
      meaning: accepts,
      entry: entry
    )
  }

  private var kind: Column.Kind {
    switch entry {
    case .text, .list: isCode ? .code : .text
    case .date: .date
    case .wholeNumber: .integer
    case .number: .decimal(places: 2)
    }
  }
}
