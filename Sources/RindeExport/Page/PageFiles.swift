/// The files that stand beside a page, by their names in its folder.
///
/// A page leads only to what is there.
package struct PageFiles: Hashable, Sendable {
  /// A file and its length.
  package struct File: Hashable, Sendable {
    package let name: String
    package let bytes: Int

    package init(name: String, bytes: Int) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A table of data in both editions.
  package struct Data: Hashable, Sendable {
    /// The identifier of its table.
    package let table: String

    /// What it is about.
    package let title: String

    package let rows: Int
    package let canonical: File
    package let spreadsheet: File

    package init(table: String, title: String, rows: Int, canonical: File, spreadsheet: File) {
      self.table = table
      self.title = title
      self.rows = rows
      self.canonical = canonical
      self.spreadsheet = spreadsheet
    }
  }

  package let workbook: File?

  /// In the order of the report.
  package let data: [Data]

  package let dataPackage: String?
  package let manifest: String?
  package let notebook: String?

  package init(
    workbook: File? = nil,
    data: [Data] = [],
    dataPackage: String? = nil,
    manifest: String? = nil,
    notebook: String? = nil
  ) {
    self.workbook = workbook
    self.data = data
    self.dataPackage = dataPackage
    self.manifest = manifest
    self.notebook = notebook
  }

  /// A page by itself.
  package static let none = PageFiles()

  /// The files of a table, if they are there.
  func data(of table: String) -> Data? { data.first { $0.table == table } }
}
