// "Did you mean …": the known word that is fewest edits away, if it is near enough to be what was meant. `ROOM` is near
// `room`: case counts for nothing. Pure functions.

enum Suggestion {
  /// Words are told apart by so many characters: what is longer is not a slip of a finger.
  private static let longest = 64

  static func nearest(_ word: String, among known: [String]) -> String? {
    let near = known.filter { $0 != word }.map { (word: $0, edits: edits(word.lowercased(), $0.lowercased())) }.min {
      $0.edits < $1.edits
    }
    guard let near, near.edits <= max(1, min(word.utf8.count, longest) / 3) else { return nil }
    return near.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours that make `right` of `left`.
  static func edits(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8.prefix(longest))
    let right = Array(right.utf8.prefix(longest))
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
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
