internal import RindeModel

/// Why a column of a file of answers is no question.
package enum ColumnRole: Hashable, Sendable {
  /// Numbers, times and marks of the platform.
  case technical
  /// Names, documents, mails and telephones of people.
  case personal
  /// The weight of each answer.
  case weight
  /// What people wrote for the option «otro» of another question.
  case otherText
  /// Nobody answered.
  case empty

  /// What a column is by its heading and what stands in it; `nil` for a question.
  ///
  /// - Parameters:
  ///   - column: What stands in it.
  ///   - heading: Its heading without the groups of the form; the whole of it by default.
  init?(_ column: AnswerColumn, named heading: String? = nil) {
    let key = SpanishText.headingKey(heading ?? column.heading)
    let name = (heading ?? column.heading).lowercased()
    if Self.technicalKeys.contains(key) || Self.technicalNames.contains(name)
      || name.hasPrefix("grouptime") || name.hasPrefix("_geolocation")
    {
      self = .technical
    } else if Self.personalKeys.contains(key) || Self.isPersonal(key, column) {
      self = .personal
    } else if Self.weightKeys.contains(key) {
      self = .weight
    } else if column.values.isEmpty {
      self = .empty
    } else {
      return nil
    }
  }

  /// A question for personal data is known by its words, and by answers that hardly repeat.
  private static func isPersonal(_ key: String, _ column: AnswerColumn) -> Bool {
    let mails = column.values.filter { $0.text.contains("@") && !$0.text.contains(" ") }
    if !mails.isEmpty, mails.count * 2 > column.values.count { return true }
    guard personalWords.contains(where: key.contains) else { return false }
    return column.values.count * 2 > column.answered && column.values.count > 2
  }

  private static let weightKeys: Set<String> = [
    "peso", "pesos", "ponderador", "ponderacion", "factor", "factor de expansion", "weight",
    "weights", "fexp", "fex",
  ]

  private static let personalWords = [
    "correo", "email", "e mail", "telefono", "celular", "cedula", "documento", "nombre completo",
    "nombres y apellidos", "su nombre", "identificacion", "direccion", "whatsapp",
  ]

  private static let personalKeys: Set<String> = [
    "nombre", "nombres", "apellido", "apellidos", "nombre completo", "nombre y apellido",
    "nombres y apellidos", "name", "full name", "correo", "correo electronico", "email",
    "email address", "e mail", "direccion de correo electronico", "cedula", "documento",
    "numero de documento", "numero de cedula", "documento de identidad", "identificacion",
    "numero de identificacion", "telefono", "celular", "numero de telefono", "numero de celular",
    "telefono de contacto", "direccion", "fecha de nacimiento", "username", "nombre de usuario",
    "phonenumber", "submittername", "ipaddr", "direccion ip", "ip address", "apellido s",
    "nombre de usuario de correo", "first name", "last name", "firma",
  ]

  private static let technicalKeys: Set<String> = [
    "id", "record id", "marca temporal", "timestamp", "hora de inicio", "hora de finalizacion",
    "start time",
    "completion time", "hora de la ultima modificacion", "last modified time", "submissiondate",
    "start", "end", "today", "key", "submitterid", "attachmentspresent", "attachmentsexpected",
    "reviewstate", "edits", "formversion", "deviceid", "simserial", "subscriberid",
    "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "refurl",
    "token", "id de respuesta", "response id", "fecha de envio", "date submitted",
    "ultima pagina", "last page", "idioma inicial", "idioma de inicio", "start language",
    "semilla", "fecha de inicio", "date started", "fecha de la ultima accion",
    "date last action", "url de referencia", "referrer url", "interviewtime", "tiempo total",
    "total time", "instanceid", "meta instanceid", "puntuacion", "puntos", "total de puntos",
    "quiz feedback", "respondent id", "collector id", "start date", "end date", "uuid", "index",
    "submission time", "validation status", "version",
  ]

  private static let technicalNames: Set<String> = [
    "_id", "_uuid", "_submission_time", "_index", "_validation_status", "_notes", "_status",
    "_submitted_by", "_tags", "__version__", "meta/instanceid", "meta/rootuuid", "status",
    "formhub/uuid", "meta-instanceid", "_parent_index", "_parent_table_name", "_attachments",
    "_bamboo_dataset_id", "_xform_id_string", "review state",
  ]
}
