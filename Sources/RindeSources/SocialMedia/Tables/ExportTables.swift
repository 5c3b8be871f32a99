/// The table of headings, compiled into the program.
enum ExportTables {
  static var headings: [UInt8] { PackageResources.columnas_csv }
}
