internal import RindeReport

extension Composition {
  /// The sheets of what was recorded of citizens; none in the report of one office.
  var participation: [Sheet] {
    material.office == nil ? ParticipationSheets(material: material).sheets() : []
  }
}
