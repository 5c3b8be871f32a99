/// What the columns of tables of groups mean, for the dictionary of fields.
enum GroupTexts {
  static let activities = "actividades"
  static let percentage = "porcentaje"

  static let all = "Actividades del grupo en el plan."
  static let programmed = "Actividades de las que ya vencía algo a la fecha de corte."
  static let fulfilled = "Programadas que hicieron todo lo que vencía."
  static let outside =
    "Actividades de las que no vencía nada a la fecha de corte, que no tienen fecha en el plan o que "
    + "no se pueden calcular."
  static let count = "Cumplidas sobre programadas a la fecha de corte."
  static let zone = "Zona del cumplimiento por conteo según los umbrales de la entidad."
  static let mean =
    "Promedio simple del cumplimiento de las programadas, cada una con tope de 100 %."
  static let complete = "Actividades que ya completaron la meta de toda la vigencia."
  static let annualCount = "Cumplidas en la vigencia sobre todas las actividades del grupo."
  static let annualMean =
    "Promedio simple del avance frente a la meta anual, con tope de 100 %, de las que se pueden "
    + "calcular."
  static let quarterProgrammed = "Actividades de las que vencía algo en el trimestre del corte."
  static let quarterFulfilled =
    "Las que en el trimestre ejecutaron al menos lo que vencía en ese trimestre."
  static let quarterCount =
    "Cumplidas sobre programadas en el trimestre. Una entrega tardía cuenta en el trimestre en que se hizo."
}
