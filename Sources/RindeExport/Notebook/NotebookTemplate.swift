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
      case .survey: survey(for: notebook.reach)
      case .socialMedia: [PackageResources.redes_py]
      }
    let scripts = [PackageResources.apertura_py] + kernels + [PackageResources.cierre_py]
    return scripts.flatMap { PercentScript(String(decoding: $0, as: UTF8.self)).cells }
  }

  /// Without answers, the tables are compared among themselves; with them, computed again too.
  private static func survey(for reach: Notebook.Reach) -> [[UInt8]] {
    let common = [
      PackageResources.encuesta_py, PackageResources.encuesta_lectura_py,
      PackageResources.encuesta_distribuciones_py,
    ]
    let last = [PackageResources.encuesta_consistencia_py, PackageResources.encuesta_grafica_py]
    return switch reach {
    case .everyone: common + last + [PackageResources.encuesta_seguir_publico_py]
    case .analysts:
      common + [
        PackageResources.encuesta_respuestas_py, PackageResources.encuesta_varianza_py,
        PackageResources.encuesta_recalculo_py,
      ] + last + [PackageResources.encuesta_seguir_analistas_py]
    }
  }

  /// What tells people how to use the folder, with the same marks.
  static var readme: String { String(decoding: PackageResources.LEEME_md, as: UTF8.self) }

  /// The Python packages that the notebook needs, each with its version.
  static var requirements: [UInt8] { PackageResources.requirements_txt }
}
