/// What each column of the indicators means, for the dictionary of fields.
enum IndicatorTexts {
  static let number =
    "Número de la actividad en el plan; si el plan no lo trae, el asignado en orden."
  static let subcomponent = "Subcomponente del plan, tal como está escrito."
  static let activity = "Actividad, tal como está escrita en el plan."
  static let target = "Meta o producto, tal como está escrito en el plan."
  static let annual = "Meta de toda la vigencia, en la unidad de la meta."
  static let bound = "Si la meta es exacta, un mínimo o un máximo."
  static let responsible = "Responsables según el plan, separados por punto y coma."
  static let quarterProgrammed = "Cantidad que vence en el trimestre."
  static let quarterExecuted = "Cantidad con evidencia fechada en el trimestre."
  static let quarterPercentage = "Ejecutado sobre programado en el trimestre, sin tope."
  static let programmed = "Cantidad que vence hasta la fecha de corte."
  static let executed = "Cantidad ejecutada hasta la fecha de corte."
  static let verified =
    "Parte de lo ejecutado que tiene evidencia y está marcada como verificada; si los avances no traen esa columna, la que tiene evidencia."
  static let compliance = "Ejecutado sobre programado a la fecha de corte, sin tope."
  static let capped = "El cumplimiento limitado entre 0 % y 100 %, para los promedios."
  static let programmedOfYear = "Programado a la fecha de corte sobre la meta anual."
  static let progress = "Ejecutado a la fecha de corte sobre la meta anual, sin tope."
  static let state = "Estado a la fecha de corte; las definiciones están en la hoja Notas."
  static let zone = "Zona del cumplimiento según los umbrales de la entidad."
  static let isProgrammed = "Si a la fecha de corte vencía algo de la actividad."
  static let isComplete = "Si ya se cumplió la meta de toda la vigencia."
  static let delay =
    "Días hábiles de la entrega más tardía o, si falta algo, hasta la fecha de corte."
  static let evidenceCount = "Reportes hasta la fecha de corte que traen evidencia."
  static let weight = "Ponderación de la actividad según el plan."
  static let evidence = "Enlace o documento del último reporte con evidencia."
  static let indicator = "Nombre del indicador según el plan."
  static let note = "Observación del último reporte de avance que trae una."
}
