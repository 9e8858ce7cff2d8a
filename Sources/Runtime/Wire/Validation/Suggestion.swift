// "Did you mean …": the known word that is fewest edits away, if it is near enough to be what was meant. Used for
// commands, flags, environment variables, keys, fields and values alike. Pure functions.

public enum Suggestion {
  /// `; did you mean X?`, or nothing.
  public static func say(_ word: String, among known: [String]) -> String {
    guard !word.isEmpty else { return "" }
    let enough = max(2, word.count / 4)
    // Words whose lengths differ by more are as many edits apart: no need to count them.
    let near = known.lazy.filter { abs($0.utf8.count - word.utf8.count) <= enough }
      .map { (word: $0, edits: edits(word, $0)) }.min { $0.edits < $1.edits }
    guard let near, near.edits <= enough else { return "" }
    return "; did you mean \(near.word)?"
  }

  /// Insertions, deletions, replacements and swaps of neighbours that make `right` of `left`.
  public static func edits(_ left: String, _ right: String) -> Int {
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
