internal import RindeModel
internal import RindeReport

/// What holds for the whole plan, as data of a notebook.
struct SettingInputs {
  let material: ReportMaterial

  var settings: Sheet {
    typealias Text = IndicatorNotebookTexts
    let (entity, plan) = (material.entity, material.plan)
    let isStated = RecordVerification(material: material).isStated
    let settings: [(key: String, value: String, meaning: String)] = [
      ("vigencia", String(plan.fiscalYear.year), Text.year),
      ("corte", material.cutoff.name, Text.cutoff),
      ("fecha_corte", material.cutoff.date.description, Text.cutoffDate),
      ("umbral_media", entity.thresholds.medium.description, Text.medium),
      ("umbral_alta", entity.thresholds.high.description, Text.high),
      ("verificacion", isStated ? "marcada" : "evidencia", Text.verification),
    ]
    return NotebookInput(
      id: "ajustes",
      title: Text.settings,
      meaning: Text.settingsMeaning,
      columns: Text.settingColumns,
      rows: settings.map { [.text($0.key), .text($0.value), .text($0.meaning)] },
      key: ["clave"]
    ).sheet
  }
}
