/// What the columns of planning's own tables mean, for the dictionary of fields.
enum PlanningColumnTexts {
  /// The headline figures.
  enum Summary {
    static let measure = "La medida que da la fila."
    static let amount = "Actividades que cumplen lo que dice la medida."
    static let base = "Actividades sobre las que se calcula el porcentaje."
    static let percentage = "Actividades sobre la base, o el promedio si la medida es un promedio."
    static let zone = "Zona del porcentaje según los umbrales de la entidad, si la medida la tiene."
    static let reading = "Qué cuenta la medida, en palabras."
  }

  /// The whole plan at each cut-off.
  enum Series {
    static let cutoff = "Nombre del corte."
    static let date = "Fecha de corte."
    static let programmed = "Actividades de las que ya vencía algo en ese corte."
    static let fulfilled = "Programadas que habían hecho todo lo que vencía."
    static let count = "Cumplidas sobre programadas en ese corte."
    static let zone = "Zona del cumplimiento por conteo según los umbrales de la entidad."
    static let mean = "Promedio simple del cumplimiento de las programadas, con tope de 100 %."
    static let complete = "Actividades que ya habían completado la meta de la vigencia."
    static let threshold = "Porcentaje desde el que la zona es alta."
  }

  /// What is overdue or falls due.
  enum Due {
    static let situation = "Si la entrega está vencida o vence pronto."
    static let date = "Fecha de vencimiento según el plan."
    static let overdue = "Días hábiles desde el vencimiento hasta la fecha de corte."
    static let remaining = "Días hábiles desde la fecha de corte hasta el vencimiento."
  }

  /// What was understood of the plan.
  enum Diagnosis {
    static let line = "Fila del archivo del plan."
    static let reading = "Lo que se entendió de la meta."
    static let programming = "Lo que se entendió de las fechas y las cantidades."
    static let certainty = "Si la lectura es explícita, implícita, inferida o una contradicción."
    static let doubts = "Lo que la oficina debe confirmar o corregir."
  }

  /// The progress records one by one.
  enum Trace {
    static let line = "Fila del archivo de avances."
    static let file = "Archivo en que está el reporte."
    static let date = "Fecha de la evidencia según el reporte."
    static let quantity = "Cantidad reportada."
    static let numerator = "Numerador reportado."
    static let denominator = "Denominador reportado."
    static let milestone = "Hito reportado."
    static let office = "Dependencia que reportó."
    static let evidence = "Enlace o documento que trae el reporte."
    static let isVerified = "Lo que dice el archivo sobre la verificación."
    static let use = "Si el reporte se usó, no se usó o se rechazó."
    static let reason = "En qué se usó o por qué no."
  }
}
