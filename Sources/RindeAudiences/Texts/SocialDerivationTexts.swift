internal import RindeAnalysis
internal import RindeModel

/// The steps by which figures of social media came about, in words.
enum SocialDerivationTexts {
  /// Terms of a sum that are written out.
  private static let limit = 12

  static func count(_ posts: Int) -> String { "Se contaron \(SocialWords.posts(posts))." }

  /// `publicación 1001 del 01/10/2025`.
  static func post(_ post: Post) -> String {
    let name = post.id.isEmpty ? "sin identificador" : post.id
    return "Publicación \(name) del \(post.day.officeText)"
  }

  static func notOriginal(_ post: Post) -> String {
    "\(self.post(post)): \(SocialWords.nature(post.nature).lowercased()), se cuenta aparte"
  }

  static func without(_ post: Post) -> String { "\(self.post(post)): el archivo no trae el dato" }

  static func value(_ post: Post, _ value: Int64) -> String {
    "\(self.post(post)): \(SpanishNumber.text(Int(value)))"
  }

  /// `7 + 2 + 1 = 10 interacciones`.
  static func engagements(_ post: Post) -> String {
    guard let count = post.engagements else { return without(post) }
    let parts = Engagements.components(on: post.network).filter { !post.absent.contains($0) }
      .compactMap { post.metrics[$0] }
    let total = SpanishNumber.count(Int(count), "interacción", "interacciones")
    guard parts.count > 1, parts.reduce(0, +) == count else {
      return "\(self.post(post)): \(total)"
    }
    let sum = parts.map { SpanishNumber.text(Int($0)) }.joined(separator: " + ")
    return "\(self.post(post)): \(sum) = \(total)"
  }

  static func metric(_ metric: PostMetric) -> (Post) -> String {
    { post in post.metrics[metric].map { value(post, $0) } ?? without(post) }
  }

  static func sum(_ values: [Int64]) -> String {
    let total = SpanishNumber.text(Int(values.reduce(0, +)))
    guard (2...limit).contains(values.count) else {
      return "Suma de \(SpanishNumber.count(values.count, "valor", "valores")): \(total)."
    }
    return "\(values.map { SpanishNumber.text(Int($0)) }.joined(separator: " + ")) = \(total)."
  }

  /// What stands in the middle of sorted values.
  static func median(_ sorted: [Int64]) -> String {
    guard !sorted.isEmpty else { return "Ninguna publicación tiene el dato." }
    let middle = sorted.count / 2
    let count = SpanishNumber.count(sorted.count, "valor", "valores")
    guard sorted.count.isMultiple(of: 2) else {
      return "De menor a mayor, el valor del medio de \(count) es "
        + "\(SpanishNumber.text(Int(sorted[middle])))."
    }
    let (low, high) = (sorted[middle - 1], sorted[middle])
    let half = Quantity(micros: (Int128(low) + Int128(high)) * (Quantity.scale / 2))
    return "De menor a mayor, los dos del medio de \(count) son "
      + "\(SpanishNumber.text(Int(low))) y \(SpanishNumber.text(Int(high))): "
      + "(\(SpanishNumber.text(Int(low))) + \(SpanishNumber.text(Int(high)))) ÷ 2 = "
      + "\(SpanishNumber.text(half))."
  }

  static func rank(_ post: RankedPost) -> String {
    "Puesto \(post.rank) entre las publicaciones del periodo por sus interacciones; los empates se "
      + "resuelven por identificador."
  }
}
