// "Did you mean …": the known word that is fewest edits away, if it is near enough to be what was meant. Used for
// commands, flags, environment variables and keys alike. Pure functions.

enum Suggestion {
  /// `; did you mean X?`, or nothing.
  static func say(_ word: String, among known: [String]) -> String {
    let near = known.map { (word: $0, edits: edits(word, $0)) }.min { $0.edits < $1.edits }
    guard let near, near.edits <= max(2, word.count / 4) else { return "" }
    return "; did you mean \(near.word)?"
  }

  /// Insertions, deletions, replacements and swaps of neighbours that make `right` of `left`.
  static func edits(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8.prefix(64))
    let right = Array(right.utf8.prefix(64))
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var next = [row + 1]
      for column in 0..<right.count {
        var best = min(last[column + 1], next[column]) + 1
        best = min(best, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      before = last
      last = next
    }
    return last[right.count]
  }
}
