/// What a third person needs to check a report without us: which files were read, which were
/// written, and every figure with its exact value and its place.
///
/// It holds neither the clock nor a path of the machine: the same input gives the same bytes.
package struct ReportManifest: Hashable, Sendable {
  /// The name of its file.
  package static let fileName = "manifiesto.json"

  /// The version of its keys.
  package static let schemaVersion = "1"

  /// What was asked for.
  package struct Request: Hashable, Sendable {
    /// The word of the command line: `planeacion`.
    package let audience: String

    /// `2022-T2`.
    package let cutoff: String

    /// The same cut-off as an ISO date.
    package let date: String

    /// The options that change what the report says.
    package let options: [Option]

    package init(audience: String, cutoff: String, date: String, options: [Option]) {
      self.audience = audience
      self.cutoff = cutoff
      self.date = date
      self.options = options
    }
  }

  /// An option of the command line, without its hyphens.
  package struct Option: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A definition that the report gives.
  package struct Definition: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What a list of reports says of one.
  package struct Heading: Hashable, Sendable {
    package let title: String

    /// The notice that every page carries; `nil` for none.
    package let banner: String?

    package let headlines: [HeadlineRecord]

    package init(title: String, banner: String?, headlines: [HeadlineRecord]) {
      self.title = title
      self.banner = banner
      self.headlines = headlines
    }
  }

  /// The version of Rinde that wrote the report.
  package let program: String

  package let request: Request

  /// `nil` in manifests of versions that did not write it.
  package let heading: Heading?

  package let entity: String

  /// The last component of the entity folder's real path.
  package let folder: String

  /// The files that were read, by their names in the entity's folder.
  package let inputs: [FileProof]

  /// The files of the report but this one, by their names in its folder.
  package let outputs: [FileProof]

  package let definitions: [Definition]

  package let figures: [FigureRecord]

  package init(
    program: String,
    request: Request,
    heading: Heading? = nil,
    entity: String,
    folder: String,
    inputs: [FileProof],
    outputs: [FileProof],
    definitions: [Definition],
    figures: [FigureRecord]
  ) {
    self.program = program
    self.request = request
    self.heading = heading
    self.entity = entity
    self.folder = folder
    self.inputs = inputs
    self.outputs = outputs
    self.definitions = definitions
    self.figures = figures
  }
}
