/// The files of the folder of social media that are no books.
enum SocialTemplateFiles {
  struct File {
    /// Below the entity's folder.
    let path: String
    let bytes: [UInt8]
  }

  static var all: [File] {
    [
      File(path: "\(SocialPlace.name)/redes.json", bytes: Array(SocialSettingsTemplate.text.utf8)),
      File(
        path: "\(SocialPlace.name)/exportaciones/LEEME.txt",
        // With Windows line ends, for its oldest editors.
        bytes: Array(SocialDownloadTexts.text.replacing("\n", with: "\r\n").utf8)
      ),
    ]
  }
}
