internal import CReadStat
internal import Glibc

/// Gathers what the library hands over, one call at a time, into a table.
///
/// The library keeps a pointer to it during ``read(_:encoding:)`` only.
final class SAVCollector {
  private var variables: [SAVVariable] = []
  private var labelSets: [String] = []
  private var labels: [String: [SAVVariable.Label]] = [:]
  private var rows: [Grid.Row] = []
  private var cells: [Cell] = []
  private var hasValue = false
  private var caseNumber = 0
  private var declaredCases = -1
  private(set) var isTooLarge = false

  /// Who watches, and what was told of the file and of its cases.
  private var progress: ReadingProgress?
  private var size = 0
  private var told = (bytes: 0, cases: 0)

  private init() {}

  /// Reads the file at `path`.
  ///
  /// - Parameters:
  ///   - path: A file that begins as SPSS files do.
  ///   - encoding: Its code page by a name that iconv knows; `nil` for the one that it declares.
  /// - Returns: The whole file.
  /// - Throws: Why the library gave up, or `.damaged` when cases are missing at the end.
  static func read(_ path: String, encoding: String?) throws(SAVFailure) -> SAVFile {
    guard let parser = readstat_parser_init() else { throw .tooLarge }
    defer { readstat_parser_free(parser) }
    readstat_set_metadata_handler(parser, metadataHandler)
    readstat_set_variable_handler(parser, variableHandler)
    readstat_set_value_label_handler(parser, labelHandler)
    readstat_set_value_handler(parser, valueHandler)
    let collector = SAVCollector()
    if let progress = ReadingProgress.current {
      readstat_set_progress_handler(parser, progressHandler)
      collector.progress = progress
      collector.size = fileSize(path)
      progress.begin(path, bytes: collector.size)
    }
    defer { collector.progress?.end() }
    let outcome = withExtendedLifetime(collector) {
      let context = Unmanaged.passUnretained(collector).toOpaque()
      guard let encoding else { return readstat_parse_sav(parser, path, context) }
      return encoding.withCString { name in
        readstat_set_file_character_encoding(parser, name)
        return readstat_parse_sav(parser, path, context)
      }
    }
    if collector.isTooLarge { throw .tooLarge }
    if let failure = SAVFailure(outcome) { throw failure }
    return try collector.finished(path)
  }

  private func finished(_ path: String) throws(SAVFailure) -> SAVFile {
    endCase()
    guard !variables.isEmpty, declaredCases < 0 || caseNumber == declaredCases else {
      throw .damaged
    }
    let described = zip(variables, labelSets).map { variable, set in
      labels[set].map { variable.named($0) } ?? variable
    }
    let names = Grid.Row(number: 0, cells: variables.map { Cell(kind: .text, text: $0.name) })
    return SAVFile(
      variables: described,
      grid: Grid(file: path, sheet: nil, rows: [names] + rows, mergedRanges: [], issues: [])
    )
  }

  private func endCase() {
    guard !cells.isEmpty else { return }
    caseNumber += 1
    if hasValue { rows.append(Grid.Row(number: caseNumber, cells: cells)) }
    cells.removeAll(keepingCapacity: true)
    hasValue = false
  }
}

extension SAVCollector {
  fileprivate func begin(cases: Int) {
    declaredCases = cases
  }

  fileprivate func add(_ variable: SAVVariable, labelSet: String) {
    variables.append(variable)
    labelSets.append(labelSet)
  }

  fileprivate func add(_ label: SAVVariable.Label, to set: String) {
    labels[set, default: []].append(label)
  }

  /// Adds the next cell.
  ///
  /// - Returns: Whether there is room for more.
  fileprivate func add(_ value: readstat_value_t, column: Int) -> Bool {
    if column == 0 { endCase() }
    guard column == cells.count, variables.indices.contains(column) else { return true }
    let cell = variables[column].kind.cell(value)
    if cell.kind != .empty { hasValue = true }
    cells.append(cell)
    isTooLarge = (caseNumber + 1) * variables.count > SAVReader.cellLimit
    return !isTooLarge
  }

  /// Tells how much of the file the library has read.
  fileprivate func tell(_ share: Double) {
    let bytes = Int(min(1, max(0, share)) * Double(size))
    progress?.advance(bytes: bytes - told.bytes, rows: caseNumber - told.cases)
    told = (bytes, caseNumber)
  }

  fileprivate static func at(_ context: UnsafeMutableRawPointer?) -> SAVCollector? {
    context.map { Unmanaged<SAVCollector>.fromOpaque($0).takeUnretainedValue() }
  }
}

private let proceed = Int32(READSTAT_HANDLER_OK)
private let abort = Int32(READSTAT_HANDLER_ABORT)

private let metadataHandler: readstat_metadata_handler = { metadata, context in
  SAVCollector.at(context)?.begin(cases: Int(readstat_get_row_count(metadata)))
  return proceed
}

private let variableHandler: readstat_variable_handler = { _, variable, labelSet, context in
  guard let collector = SAVCollector.at(context), let variable else { return abort }
  collector.add(SAVVariable(variable), labelSet: labelSet.map { String(cString: $0) } ?? "")
  return proceed
}

private let labelHandler: readstat_value_label_handler = { labelSet, value, label, context in
  guard let collector = SAVCollector.at(context), let labelSet, let label else { return abort }
  let kind: SAVVariable.Kind =
    readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING ? .text : .number
  let named = SAVVariable.Label(value: kind.cell(value).text, text: String(cString: label))
  collector.add(named, to: String(cString: labelSet))
  return proceed
}

private let valueHandler: readstat_value_handler = { _, variable, value, context in
  guard let collector = SAVCollector.at(context), let variable else { return abort }
  let column = Int(readstat_variable_get_index(variable))
  return collector.add(value, column: column) ? proceed : abort
}

private let progressHandler: readstat_progress_handler = { share, context in
  SAVCollector.at(context)?.tell(share)
  return proceed
}

/// The bytes of a file; 0 where there is none.
private func fileSize(_ path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}
