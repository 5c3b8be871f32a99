/// The names of standing categories: level where they fit, leaning where they do not.
struct StandingNames {
  let plot: StandingPlot

  /// Pixels from one leaning name to the next.
  private static let leaningSpace = 16.0

  private var names: [String] { plot.content.categories.map(\.name) }

  private var y: Int { StandingPlot.top + StandingPlot.height }

  /// The lines of each name, if all fit level.
  private var level: [[String]]? {
    let room = plot.band - 4
    let lines = names.map { ChartLetters.small.lines($0, pixels: max(room, 1), limit: 3) }
    let isWhole = zip(lines, names).allSatisfy { lines, name in
      lines.joined(separator: " ") == VisibleText.line(name)
        && lines.allSatisfy { ChartLetters.small.pixels($0) <= room }
    }
    return isWhole ? lines : nil
  }

  /// The names as they lean: they reach the left side of the drawing at most.
  private var leaning: [(number: Int, name: String)] {
    let step = max(1, Int((Self.leaningSpace / plot.band).rounded(.up)))
    return names.indices.filter { $0 % step == 0 }.map { number in
      let left = Double(plot.margin) + (Double(number) + 0.5) * plot.band
      let room = min(110, max(50, left * 1.4))
      return (number, ChartLetters.small.lines(names[number], pixels: room, limit: 1)[0])
    }
  }

  /// Pixels that the names take.
  var height: Int {
    if let level { return 10 + 15 * (level.map(\.count).max() ?? 1) }
    let widest = leaning.map { ChartLetters.small.pixels($0.name) }.max() ?? 0
    return 22 + Int((widest * 0.71).rounded(.up))
  }

  var shapes: [Markup] {
    if let level {
      return level.indices.flatMap { number in
        level[number].indices.map { line in
          ChartShape.text(
            level[number][line],
            plot.across(number),
            y: y + 17 + 15 * line,
            .middle,
            [.init("class", "menor")]
          )
        }
      }
    }
    return leaning.map { number, name in
      let text = Markup.tag(
        "text",
        [
          .init("class", "menor"), .init("text-anchor", "end"),
          .init("transform", "rotate(-45)"),
        ],
        [.text(name)] + (name == names[number] ? [] : [.tag("title", [], names[number])])
      )
      return ChartShape.around(plot.across(number, 0.5), y: y + 14, [text])
    }
  }
}
