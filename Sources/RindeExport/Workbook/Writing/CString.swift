internal import Glibc

/// A text held in C memory while a C structure points to it, without control characters.
final class CString {
  /// Ends with NUL.
  let pointer: UnsafeMutablePointer<CChar>?

  init(_ text: String) { pointer = strdup(VisibleText.line(text)) }

  deinit { free(pointer) }
}
