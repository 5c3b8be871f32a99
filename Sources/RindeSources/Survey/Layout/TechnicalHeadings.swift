/// The columns that tools add to the answers, by their folded headings.
enum TechnicalHeadings {
  static func contain(_ folded: String) -> Bool {
    if all.contains(folded) { return true }
    // KoboToolbox and ODK write the names of groups before some of them.
    guard !folded.contains(" ") else { return false }
    return folded.split { $0 == "/" || $0 == "-" }.last.map { last in
      folded.hasPrefix("meta") && all.contains(String(last))
    } ?? false
  }

  static func contain(_ headings: [String], any names: Set<String>) -> Bool {
    headings.contains { names.contains($0) }
  }

  static let google: Set<String> = ["marca temporal", "timestamp"]

  static let microsoft: Set<String> = ["hora de inicio", "start time"]

  static let microsoftEnd: Set<String> = ["hora de finalizacion", "completion time"]

  static let limeSurvey: Set<String> = [
    "startlanguage", "lastpage", "idioma inicial", "ultima pagina",
  ]

  static let kobo: Set<String> = ["_uuid", "_submission_time", "_index"]

  static let odk: Set<String> = ["submissiondate", "key"]

  private static let all: Set<String> = google.union(microsoft).union(microsoftEnd)
    .union(limeSurvey).union(kobo).union(odk)
    .union([
      // Google Forms.
      "direccion de correo electronico", "email address", "nombre de usuario", "username",
      "puntuacion", "score",
      // Microsoft Forms.
      "id", "correo electronico", "email", "nombre", "name", "idioma", "language",
      "hora de la ultima modificacion", "last modified time", "total de puntos", "total points",
      "comentarios del cuestionario", "quiz feedback",
      // LimeSurvey.
      "submitdate", "startdate", "datestamp", "seed", "ipaddr", "refurl", "token", "interviewtime",
      "id de respuesta", "fecha de envio", "fecha de inicio", "fecha de la ultima accion",
      "semilla", "direccion ip", "url de referencia", "contrasena", "tiempo total", "response id",
      "date submitted", "last page", "start language", "date started", "date last action",
      "ip address", "referrer url",
      // KoboToolbox.
      "start", "end", "today", "deviceid", "phonenumber", "simserial", "subscriberid",
      "instanceid", "instancename", "audit", "_id", "_validation_status", "_notes", "_status",
      "_submitted_by", "_tags", "__version__", "_version_", "_parent_index",
      "_parent_table_name", "_geolocation", "_attachments", "_xform_id_string",
      // ODK Central.
      "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status",
      "reviewstate", "edits", "formversion", "parent_key",
    ])
}
