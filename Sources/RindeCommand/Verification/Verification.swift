internal import RindeExport

/// A report held against its manifest and against what the inputs give today.
struct Verification {
  let location: ReportLocation
  let manifest: ReportManifest

  /// The entity's folder; `nil` when it was not found.
  let entityFolder: String?

  /// The files that were read, in the order of the manifest.
  let inputs: [FileFinding]

  /// Files that would be read today and were not there.
  let newInputs: [String]

  /// The files of the report, in the order of the manifest.
  let outputs: [FileFinding]

  /// How the report came out when computed again.
  let recomputation: Recomputation

  /// What computing the report again gave.
  enum Recomputation {
    /// The figures, held against the manifest's.
    case done(FigureComparison)
    /// The message without its code.
    case failed(String)
    /// There was no folder to compute from.
    case noFolder
  }

  /// Whether the manifest says what the computation gives; `nil` where that cannot be said.
  let manifestAgrees: Bool?

  /// Files in the report's folder that the manifest does not list.
  let strangers: [String]

  /// Whether nothing changed since the report was written.
  var isIntact: Bool {
    guard case .done(let figures) = recomputation else { return false }
    return figures.isEqual && newInputs.isEmpty && manifestAgrees != false
      && (inputs + outputs).allSatisfy { $0.state == .intact }
  }

  /// Whether another version wrote the report.
  var isOtherVersion: Bool { manifest.program != Rinde.version }
}

/// A file of a manifest as it is now.
struct FileFinding {
  let name: String
  let state: FileState

  /// Whether it is as recorded and yet not what the computation gives.
  var isForeign = false

  /// What is different in it, as far as that can be told.
  var detail: Detail?

  enum Detail {
    /// A workbook held cell by cell against the computed one.
    case workbook(WorkbookDifferences)
    /// A workbook of which only the figures could be compared; how many.
    case figures(WorkbookDifferences, Int)
    case data(DataFileDifference)
    /// It cannot be read; why.
    case unreadable(String)
    /// There is nothing to compare it with, because the inputs or the program are others.
    case incomparable
  }
}
