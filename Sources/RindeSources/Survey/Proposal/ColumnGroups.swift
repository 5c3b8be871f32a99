internal import RindeModel

/// Brings the columns of a file of answers together to questions.
struct ColumnGroups {
  private let columns: [AnswerColumn]

  private let platform: SurveyPlatform

  private var used: Set<Int> = []

  private(set) var questions: [ProposedQuestion] = []

  private(set) var leftOut: [(column: AnswerColumn, role: ColumnRole)] = []

  private var guess: ColumnGuess { ColumnGuess(platform: platform) }

  init(_ columns: [AnswerColumn], _ platform: SurveyPlatform) {
    self.columns = columns
    self.platform = platform
    for index in columns.indices where !used.contains(index) {
      if let role = ColumnRole(columns[index]), role != .empty {
        leave(index, role)
      } else if !addBracketed(index), !addChildren(index), !addDoubleNamed(index),
        !addMarks(index)
      {
        addAlone(index)
      }
    }
    leftOut.sort { $0.column.index < $1.column.index }
  }

  private mutating func leave(_ index: Int, _ role: ColumnRole) {
    used.insert(index)
    leftOut.append((columns[index], role))
  }

  private mutating func addAlone(_ index: Int) {
    let column = columns[index]
    used.insert(index)
    let name = HeadingPath(column.heading, platform)
    guard let inner = ColumnRole(column, named: name.last) else {
      add(guess.question(column, text: name.last), name)
      return
    }
    leftOut.append((column, inner))
  }

  private mutating func add(_ question: ProposedQuestion, _ name: HeadingPath) {
    var question = question
    question.section = name.section
    question.id = HeadingPath.id(of: name.last, among: questions.map(\.id))
    questions.append(question)
  }

  /// `temas[SQ001]`, `¿Qué temas? [Metas]`: options of a multiple question, or rows of a grid.
  private mutating func addBracketed(_ index: Int) -> Bool {
    guard let stem = HeadingPath.bracketed(columns[index].heading)?.stem else { return false }
    var members: [(index: Int, inner: String)] = []
    for next in columns.indices[index...] {
      guard let parts = HeadingPath.bracketed(columns[next].heading), parts.stem == stem else {
        break
      }
      members.append((next, parts.inner))
    }
    if let owner = questions.firstIndex(where: { $0.column.heading == stem }), members.count == 1 {
      questions[owner].markWritten()
      leave(index, .otherText)
      return true
    }
    let choices = members.filter { !HeadingPath.isOther($0.inner) }
    let areMarks = choices.allSatisfy {
      columns[$0.index].isIndicator || columns[$0.index].values.isEmpty
    }
    guard members.count > 1, areMarks,
      choices.contains(where: { !columns[$0.index].values.isEmpty })
    else { return false }
    addMultiple(members, stem)
    return true
  }

  /// A multiple question of one column per option.
  private mutating func addMultiple(_ members: [(index: Int, inner: String)], _ stem: String) {
    guard let first = members.first else { return }
    let name = HeadingPath(stem, platform)
    var question = ProposedQuestion(.multiple, columns[first.index], text: name.last)
    let labels = members.map { (text: $0.inner, line: 1) }
    let areCodes = labels.allSatisfy { HeadingPath.isCode($0.text) }
    question.addOptions(
      labels.filter { !HeadingPath.isOther($0.text) },
      areCodes: areCodes
    )
    if let other = members.first(where: { HeadingPath.isOther($0.inner) }) {
      question.options.append(
        .init(code: areCodes ? other.inner : "otro", label: "Otro", isOther: true)
      )
    }
    for index in question.options.indices { question.options[index].line = nil }
    if areCodes { question.doubt(.codesOnly) }
    used.formUnion(members.map(\.index))
    add(question, name)
  }

  /// `datos/temas` with `datos/temas/metas`: the same answers twice.
  private mutating func addChildren(_ index: Int) -> Bool {
    let heading = columns[index].heading
    let children = columns.indices.filter {
      columns[$0].heading.hasPrefix(heading + "/")
        && (columns[$0].isIndicator || columns[$0].values.isEmpty || columns[$0].keys == ["0"])
    }
    guard children.count > 1 else { return false }
    let inner = children.map {
      (index: $0, inner: String(columns[$0].heading.dropFirst(heading.count + 1)))
    }
    used.insert(index)
    addMultiple(inner, heading)
    leaveWritten(of: heading)
    return true
  }

  /// `temas___metas`, as REDCap names them, or `temas/metas` where the joined column was left out.
  private mutating func addDoubleNamed(_ index: Int) -> Bool {
    let heading = columns[index].heading
    let isMark = columns[index].isIndicator || columns[index].keys == ["0"]
    guard isMark else { return false }
    for mark in ["___", "/"] {
      guard let range = heading.ranges(of: mark).last else { continue }
      let stem = heading[..<range.upperBound]
      let members = columns.indices[index...].prefix {
        columns[$0].heading.hasPrefix(stem)
          && (columns[$0].isIndicator || columns[$0].keys == ["0"] || columns[$0].values.isEmpty)
      }
      guard members.count > 1, members.allSatisfy({ columns[$0].keys.isSubset(of: ["0", "1"]) })
      else { continue }
      addMultiple(
        members.map { ($0, String(columns[$0].heading.dropFirst(stem.count))) },
        String(stem.dropLast(mark.count))
      )
      leaveWritten(of: String(stem.dropLast(mark.count)))
      return true
    }
    return false
  }

  private mutating func leaveWritten(of heading: String) {
    for index in columns.indices where columns[index].heading == heading + "_other" {
      if !used.contains(index) { leave(index, .otherText) }
    }
  }

  /// Neighbouring columns with nothing but an `X`, each headed by an option.
  private mutating func addMarks(_ index: Int) -> Bool {
    let members = columns.indices[index...].prefix {
      columns[$0].isMarkColumn && !used.contains($0) && !columns[$0].heading.contains("[")
    }
    guard members.count > 1 else { return false }
    var question = ProposedQuestion(.multiple, columns[index], text: SurveyProposalTexts.unnamed)
    question.addOptions(members.map { (columns[$0].heading, 1) }, areCodes: false)
    for index in question.options.indices {
      question.options[index].line = nil
      if HeadingPath.isOther(question.options[index].label) {
        question.options[index].isOther = true
      }
    }
    question.doubt(.unnamedQuestion)
    used.formUnion(members)
    question.id = HeadingPath.id(of: "pregunta \(questions.count + 1)", among: questions.map(\.id))
    questions.append(question)
    return true
  }
}

extension ColumnGroups {
  /// Joined columns of forms in XLSForm whose texts of «otro» stand beside them.
  mutating func settleWritten() {
    for question in questions {
      leaveTexts(of: question.column.heading)
    }
  }

  private mutating func leaveTexts(of heading: String) {
    let names = [heading + "_other", heading + "_otro"]
    guard let index = questions.firstIndex(where: { names.contains($0.column.heading) }),
      let owner = questions.firstIndex(where: { $0.column.heading == heading }),
      questions[owner].options.contains(where: \.isOther)
    else { return }
    leftOut.append((questions[index].column, .otherText))
    questions.remove(at: index)
    leftOut.sort { $0.column.index < $1.column.index }
  }
}
