internal import CReadStat

/// Reads whole SPSS files, `.sav` and `.zsav`.
package enum SAVReader {
  /// Files with more cells are refused.
  package static let cellLimit = 40_000_000

  /// The variables and cases of the file at `path`.
  ///
  /// Texts come in UTF-8 whatever the code page that the file declares; where its texts break the
  /// rules of that code page they are read as Windows-1252. Cases in which nothing stands are left
  /// out and their numbers skipped.
  ///
  /// - Parameter path: The file to read.
  /// - Returns: The whole file.
  /// - Throws: Whatever ``fileKind(at:)`` throws, `.notAWorkbook` and `.binary` for files of other
  ///   kinds, `.damagedStatistics` for one that is cut or breaks the format, `.tooLarge`.
  package static func file(at path: String) throws(TableError) -> SAVFile {
    switch try fileKind(at: path) {
    case .statistics: break
    case .text: throw TableError(file: path, reason: .binary)
    case .archive: throw TableError(file: path, reason: .notAWorkbook)
    }
    do throws(SAVFailure) {
      return try SAVCollector.read(path, encoding: nil)
    } catch .encoding {
      do throws(SAVFailure) {
        return try SAVCollector.read(path, encoding: "WINDOWS-1252")
      } catch {
        throw TableError(file: path, reason: error.reason)
      }
    } catch {
      throw TableError(file: path, reason: error.reason)
    }
  }
}

/// Why the library gave a file up.
enum SAVFailure: Error, Hashable {
  /// Its texts are not in the code page that it declares, or that one is not known.
  case encoding
  case tooLarge
  case damaged

  init?(_ error: readstat_error_t) {
    switch error {
    case READSTAT_OK: return nil
    case READSTAT_ERROR_UNSUPPORTED_CHARSET, READSTAT_ERROR_CONVERT,
      READSTAT_ERROR_CONVERT_BAD_STRING, READSTAT_ERROR_CONVERT_SHORT_STRING,
      READSTAT_ERROR_CONVERT_LONG_STRING:
      self = .encoding
    default: self = .damaged
    }
  }

  var reason: TableError.Reason {
    switch self {
    case .encoding, .damaged: .damagedStatistics
    // A cell takes 24 bytes.
    case .tooLarge: .tooLarge(limitMiB: SAVReader.cellLimit * 24 >> 20)
    }
  }
}
