/// A page of HTML with its head: what it is called, what it may load (nothing) and how it looks.
package struct PageDocument {
  /// What marks a page as written by us.
  static let generator = "Rinde"

  let language: String
  let title: String
  let description: String

  /// Header, main part and footer.
  let body: [Markup]

  /// UTF-8 with a line end as its last byte.
  var bytes: [UInt8] {
    var text = "<!DOCTYPE html>\n<html lang=\"\(Markup.escaped(language))\">\n<head>\n"
    for element in head { text += element.rendered + "\n" }
    text += "<style>\n\(PageStyle.css)</style>\n</head>\n"
    text += Markup.tag("body", [], [skip] + body).rendered
    return Array((text + "</html>\n").utf8)
  }

  private var head: [Markup] {
    [
      .tag("meta", [.init("charset", "utf-8")]),
      .tag("title", [], VisibleText.line(title)),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("description", VisibleText.line(description)),
      meta("generator", Self.generator),
      meta("color-scheme", "light dark"),
      meta("referrer", "no-referrer"),
      .tag(
        "meta",
        [
          .init("http-equiv", "Content-Security-Policy"),
          .init("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
        ]
      ),
    ]
  }

  private func meta(_ name: String, _ content: String) -> Markup {
    .tag("meta", [.init("name", name), .init("content", content)])
  }

  private var skip: Markup {
    .tag(
      "a",
      [.init("class", "salto"), .init("href", "#" + PagePlace.main)],
      PageTexts.skip
    )
  }

  /// Whether a file is a page that Rinde wrote, by the generator in its head.
  package static func isOurs(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4_096), as: UTF8.self)
      .contains("<meta name=\"generator\" content=\"\(generator)\">")
  }
}
