/// What the reader accepts from a workbook that may have been made to exhaust the machine.
package struct XLSXLimits: Hashable, Sendable {
  /// Parts in the package.
  package var entries: Int

  /// Mebibytes of all the parts together once unpacked.
  package var unpackedMiB: Int

  /// How many times its packed size a part may grow; a sheet of one repeated value grows 15 times.
  package var ratio: Int

  /// Bytes of an unpacked part below which its ratio does not matter.
  package var ratioFloor: Int

  /// Cells, empty ones between others included, of a sheet held whole as a ``Grid``.
  package var gridCells: Int

  package init(
    entries: Int = 10_000,
    unpackedMiB: Int = 512,
    ratio: Int = 200,
    ratioFloor: Int = 8 << 20,
    gridCells: Int = 16 << 20
  ) {
    self.entries = entries
    self.unpackedMiB = unpackedMiB
    self.ratio = ratio
    self.ratioFloor = ratioFloor
    self.gridCells = gridCells
  }
}
