internal import RindeModel
internal import RindeReport

extension TemplateColumn {
  static func network(_ need: Need) -> TemplateColumn {
    TemplateColumn(
      "Red",
      .list(SocialNetwork.allCases.map(\.name)),
      need,
      accepts: SocialTemplateTexts.acceptsNetwork,
      example: SocialNetwork.facebook.name
    )
  }

  static func post(_ need: Need, accepts: String) -> TemplateColumn {
    TemplateColumn(
      "Publicación",
      .text,
      need,
      width: .wide,
      accepts: accepts,
      example: SocialTemplateTexts.exampleLink
    )
  }

  static func topic(_ accepts: String) -> TemplateColumn {
    TemplateColumn(
      "Tema",
      width: .medium,
      accepts: accepts,
      example: SocialTemplateTexts.exampleTopic
    )
  }

  static func office(_ accepts: String, _ entity: TemplateEntity) -> TemplateColumn {
    TemplateColumn(
      "Dependencia",
      width: .medium,
      accepts: accepts,
      example: entity.kind.example.responsible
    )
  }
}
