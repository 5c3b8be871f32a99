package import RindeModel
package import RindeTables

extension EntityReader {
  /// The entity of a table with a field and its value in each row.
  ///
  /// - Parameter grid: The first sheet of `entidad.xlsx`.
  /// - Returns: The entity with its warnings and notes.
  /// - Throws: All the errors of the table together.
  package static func read(_ grid: Grid) throws(SourceFileError) -> (Entity, [DataIssue]) {
    try reading(grid).pair
  }

  /// The same with the places of what is compared with the plan later.
  package static func reading(_ grid: Grid) throws(SourceFileError) -> EntityReading {
    guard let sheet = EntitySheet(grid) else {
      let place = SourcePosition(file: grid.file, sheet: grid.sheet)
      throw .invalid([EntitySheetTexts.missingHeader(place)])
    }
    var reader = ConfigurationReader(file: grid.file, sheet: sheet.wording)
    for issue in grid.dataIssues + sheet.issues { reader.report(issue) }
    let labels = EntityField.known.map(\.label)
    for node in sheet.unknown {
      let nearest = NearestNames(labels).nearest(to: node.shortText)
      reader.report(.unknownKey(node.shortText, nearest: nearest, known: labels), at: node.place)
    }
    return try reading(sheet.root, with: reader)
  }
}
