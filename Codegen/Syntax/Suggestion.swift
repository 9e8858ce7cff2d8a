enum Suggestion {
  static func nearest(_ word: String, among known: [String]) -> String? { nil }
}
