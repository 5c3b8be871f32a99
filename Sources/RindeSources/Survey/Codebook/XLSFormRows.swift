internal import RindeModel

/// Brings the rows of the sheet `survey` together to questions.
struct XLSFormRows {
  private let lists: XLSFormLists?

  /// The names or labels of the groups around the row.
  private var groups: [String] = []

  /// How many repeats are open.
  private var repeats = 0

  private(set) var findings = CodebookFindings()

  private(set) var drafts: [QuestionDraft] = []

  init(lists: XLSFormLists?) { self.lists = lists }

  mutating func add(_ row: XLSFormSheet.Row) {
    let type = row["type"].replacing("begin group", with: "begin_group")
      .replacing("end group", with: "end_group").replacing("begin repeat", with: "begin_repeat")
      .replacing("end repeat", with: "end_repeat").replacing("select one ", with: "select_one ")
      .replacing("select multiple ", with: "select_multiple ")
    let words = type.split(separator: " ").map(String.init)
    switch words.first?.lowercased() {
    case nil: return
    case "begin_group": groups.append(row.label.isEmpty ? row["name"] : row.label)
    case "end_group": _ = groups.popLast()
    case "begin_repeat":
      repeats += 1
      findings.report(.unusedKind, row.place, .kind, read: row["name"])
    case "end_repeat": repeats = max(0, repeats - 1)
    case let word? where Self.silent.contains(word): return
    case let word?:
      guard repeats == 0 else { return }
      addQuestion(row, word, words)
    }
  }

  private static let silent: Set<String> = [
    "note", "calculate", "start", "end", "today", "deviceid", "username", "simserial",
    "phonenumber", "subscriberid", "email", "audit", "hidden", "xml-external", "csv-external",
    "start-geopoint", "background-audio",
  ]

  private mutating func addQuestion(
    _ row: XLSFormSheet.Row,
    _ type: String,
    _ words: [String]
  ) {
    var draft = QuestionDraft(id: row["name"], place: row.place)
    draft.text = row.label
    draft.section = groups.isEmpty ? nil : groups.joined(separator: " / ")
    switch type {
    case "select_one", "select_multiple":
      draft.kind = type == "select_one" ? .single : .multiple
      addOptions(&draft, row, words)
    case "integer", "decimal": draft.kind = .numeric
    case "range": addRange(&draft, row)
    case "text": draft.kind = .open
    case "date", "datetime": draft.kind = .date
    default:
      let isKnown = Self.unused.contains(type)
      let nearest = NearestNames(Self.kinds).nearest(to: type, limit: 1)
      findings.report(
        isKnown ? .unusedKind : .unknownKind(nearest: nearest),
        row.place,
        .kind,
        read: row["type"]
      )
      return
    }
    guard !draft.id.isEmpty else {
      findings.report(.noID, row.place, .id)
      return
    }
    if let first = drafts.first(where: { FoldedText($0.id) == FoldedText(draft.id) }) {
      findings.report(
        .repeatedID(firstLine: first.place.line),
        row.place,
        .id,
        read: draft.id
      )
    }
    addCondition(&draft, row)
    drafts.append(draft)
  }

  private static let kinds = [
    "select_one", "select_multiple", "integer", "decimal", "range", "text", "date", "note",
  ]

  private static let unused: Set<String> = [
    "geopoint", "geotrace", "geoshape", "image", "audio", "video", "file", "barcode",
    "acknowledge", "trigger", "rank", "time", "select_one_from_file",
    "select_multiple_from_file", "select_one_external",
  ]

  private mutating func addOptions(
    _ draft: inout QuestionDraft,
    _ row: XLSFormSheet.Row,
    _ words: [String]
  ) {
    let name = words.count > 1 ? words[1] : ""
    guard let options = lists?.lists[name] else {
      let nearest = NearestNames(lists?.names ?? []).nearest(to: name, limit: 1)
      findings.report(.unknownList(nearest: nearest), row.place, .kind, read: name)
      draft.kind = nil
      return
    }
    draft.options = options
    if words.dropFirst(2).contains("or_other") {
      draft.options.append(
        QuestionDraft.Option(code: "other", label: "Otro", isOther: true, place: row.place)
      )
    }
    let areWhole = draft.options.allSatisfy { Int($0.code) != nil }
    if draft.kind == .single, areWhole, row["appearance"].contains("likert") { draft.kind = .scale }
  }

  private mutating func addRange(_ draft: inout QuestionDraft, _ row: XLSFormSheet.Row) {
    var values: [String: Int] = [:]
    for part in row["parameters"].split(whereSeparator: { " ;,".contains($0) }) {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let name = sides.first, let value = sides.last.flatMap({ Int($0) })
      else { continue }
      values[name.lowercased()] = value
    }
    draft.kind = .numeric
    guard let low = values["start"], let high = values["end"], values["step"] ?? 1 == 1,
      low < high, high - low <= 10
    else { return }
    draft.kind = .scale
    draft.scaleMinimum = QuestionDraft.Bound(value: low, place: row.place)
    draft.scaleMaximum = QuestionDraft.Bound(value: high, place: row.place)
  }

  private mutating func addCondition(_ draft: inout QuestionDraft, _ row: XLSFormSheet.Row) {
    let text = row["relevant"]
    guard !text.isEmpty else { return }
    guard let condition = XLSFormCondition.parse(text) else {
      findings.report(.unreadCondition, row.place, .condition, read: text)
      return
    }
    draft.condition = QuestionDraft.Condition(
      question: condition.question,
      options: condition.options,
      place: row.place
    )
  }

  /// Marks as «otro» the option on which the question that asks for the text depends.
  mutating func settle() {
    for text in drafts where text.kind == .open {
      guard let condition = text.condition, condition.options.count == 1,
        let code = condition.options.first, HeadingPath.isOther(code),
        let owner = drafts.firstIndex(where: { $0.id == condition.question }),
        !drafts[owner].options.contains(where: \.isOther),
        let option = drafts[owner].options.firstIndex(where: { $0.code == code })
      else { continue }
      drafts[owner].options[option].isOther = true
    }
  }
}
