internal import CExpat
internal import Glibc

/// Well-formed XML without document type, chunk by chunk, into an ``XMLHandler``.
///
/// Owns one `XML_Parser`.
final class XMLStream {
  private static let deepest = 256
  private static let longestToken = 16 << 20

  /// Lines that were read by other means and that the parser has not seen.
  var skippedLines = 0

  /// The elements open at this moment.
  private(set) var depth = 0

  /// Whether the part is written in UTF-8.
  private(set) var isUTF8 = true

  /// Whether nothing that was fed waits for its end.
  var hasReadAll: Bool { Int(XML_GetCurrentByteIndex(parser)) == fed }

  private let parser: XML_Parser?
  private let handler: XMLHandler
  private let file: String
  private let part: String
  private let limitMiB: Int
  private var fed = 0
  private var refusal: TableError.Reason?

  init(handler: XMLHandler, file: String, part: String, limitMiB: Int) {
    self.handler = handler
    self.file = file
    self.part = part
    self.limitMiB = limitMiB
    parser = XML_ParserCreateNS(nil, XMLElement.separator)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in stream(context)?.start(name, attributes) },
      { context, _ in stream(context)?.end() }
    )
    XML_SetCharacterDataHandler(parser) { context, bytes, count in
      stream(context)?.text(bytes, count)
    }
    XML_SetXmlDeclHandler(parser) { context, _, encoding, _ in
      stream(context)?.declare(encoding)
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in stream(context)?.refuse() }
    XML_SetEntityDeclHandler(parser) { context, _, _, _, _, _, _, _, _ in
      stream(context)?.refuse()
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Parses the next bytes and tells whether more are wanted.
  ///
  /// The corresponding C function is `XML_Parse`.
  func feed(
    _ bytes: UnsafeRawBufferPointer,
    isLast: Bool
  ) throws(TableError) -> XLSXArchive.Appetite {
    let count = Int32(clamping: bytes.count)
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = XML_Parse(parser, start, count, isLast ? 1 : 0)
    if let refusal { throw TableError(file: file, reason: refusal) }
    switch handler.verdict {
    case .finished: return .enough
    case .malformed: throw malformed
    case .tooLarge: throw TableError(file: file, reason: .tooLarge(limitMiB: limitMiB))
    case .proceed: break
    }
    fed += bytes.count
    guard status == XML_STATUS_OK, fed - Int(XML_GetCurrentByteIndex(parser)) < Self.longestToken
    else { throw malformed }
    return .more
  }

  /// The error of a part that is not well-formed here.
  var malformed: TableError {
    let line = Int(XML_GetCurrentLineNumber(parser)) + skippedLines
    return TableError(file: file, reason: .malformedPart(part: part, line: line))
  }

  private func start(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, isGoing else { return }
    depth += 1
    if depth > Self.deepest { handler.verdict = .malformed }
    handler.start(XMLElement(name: name, attributes: attributes), depth: depth)
    stopUnlessGoing()
  }

  private func end() {
    guard isGoing else { return }
    handler.end(depth: depth)
    depth -= 1
    stopUnlessGoing()
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard isGoing else { return }
    handler.text(
      UnsafeBufferPointer(
        start: UnsafeRawPointer(bytes)?.assumingMemoryBound(to: UInt8.self),
        count: Int(count)
      )
    )
    stopUnlessGoing()
  }

  private func declare(_ encoding: UnsafePointer<CChar>?) {
    isUTF8 = encoding.map { strcasecmp($0, "utf-8") == 0 } ?? true
  }

  private func refuse() {
    refusal = .documentTypeRefused(part: part)
    XML_StopParser(parser, 0)
  }

  private var isGoing: Bool { refusal == nil && handler.verdict == .proceed }

  private func stopUnlessGoing() {
    if handler.verdict != .proceed { XML_StopParser(parser, 0) }
  }
}

private func stream(_ context: UnsafeMutableRawPointer?) -> XMLStream? {
  context.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
}

extension XLSXArchive {
  /// Parses a part of the package with `handler`.
  func parse(_ entry: Entry, threads: Int, with handler: XMLHandler) throws(TableError) {
    let xml = XMLStream(
      handler: handler,
      file: file,
      part: entry.name,
      limitMiB: limits.unpackedMiB
    )
    try forEachChunk(of: entry, threads: threads) { (chunk, isLast) throws(TableError) in
      try xml.feed(chunk, isLast: isLast)
    }
  }
}
