internal import RindeAudiences

/// Rows of words as columns of a terminal.
struct TextColumns {
  /// On which side the words of a column stand.
  enum Side {
    case left
    case right
  }

  let sides: [Side]

  /// As many words in each row as there are sides.
  let rows: [[String]]

  /// The most characters of a line; the last column gives way.
  let width: Int

  /// What every line begins with.
  var indentation = "  "

  private static let gap = 2

  /// One line for each row, without blanks at its end.
  var lines: [String] {
    let widths = sides.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let before = widths.dropLast().reduce(indentation.count) { $0 + $1 + Self.gap }
    let last = min(widths.last ?? 0, max(10, width - before))
    return rows.map { row in
      let cells = sides.indices.map { column in
        let isLast = column == sides.count - 1
        let room = isLast ? last : widths[column]
        let text = isLast ? row[column].shortened(to: room) : row[column]
        return sides[column] == .right ? text.rightAligned(to: room) : text.padding(to: room)
      }
      return (indentation + cells.joined(separator: "  ")).trimmingBlanksAtEnd()
    }
  }
}
