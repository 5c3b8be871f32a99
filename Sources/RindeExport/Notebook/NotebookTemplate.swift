internal import RindeReport

/// The files of a notebook that are the same for every report but for some words.
///
/// They are compiled in. The Python of an analysis is written from the method and the published
/// formulas, never from our own arithmetic.
enum NotebookTemplate {
  /// The cells of an analysis, with marks such as `{{titulo}}` where words of a report go.
  static func cells(of notebook: Notebook) -> [NotebookCell] {
    let kernels: [[UInt8]] =
      switch notebook.analysis {
      case .indicators: [PackageResources.indicadores_py]
      case .survey: [PackageResources.encuesta_py]
      case .socialMedia: [PackageResources.redes_py]
      }
    let scripts = [PackageResources.apertura_py] + kernels + [PackageResources.cierre_py]
    return scripts.flatMap { PercentScript(String(decoding: $0, as: UTF8.self)).cells }
  }

  /// What tells people how to use the folder, with the same marks.
  static var readme: String { String(decoding: PackageResources.LEEME_md, as: UTF8.self) }

  /// The Python packages that the notebook needs, each with its version.
  static var requirements: [UInt8] { PackageResources.requirements_txt }
}
