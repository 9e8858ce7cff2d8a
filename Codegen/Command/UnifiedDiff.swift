// The difference of two texts as `diff -u` shows it. Myers' algorithm over lines, bounded: texts that differ in more than a
// few thousand lines are shown as replaced from the first difference on.

enum UnifiedDiff {
  private enum Edit { case keep(Substring), remove(Substring), add(Substring) }

  private static let context = 3
  private static let mostEdits = 3_000

  /// Empty when they are equal.
  static func text(_ path: String, _ old: String, _ new: String) -> String {
    guard old != new else { return "" }
    let edits = edits(lines(old), lines(new))
    var text = "--- \(path)\n+++ \(path)\n"
    for hunk in hunks(edits) { text += hunk }
    return text
  }

  private static func lines(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  // MARK: Edits

  private static func edits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let middle = shortest(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
    return old[..<head].map(Edit.keep) + middle + old[(old.count - tail)...].map(Edit.keep)
  }

  private static func shortest(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    let most = min(old.count + new.count, mostEdits)
    var furthest = [0: 0]
    var trace: [[Int: Int]] = []
    for distance in 0...most {
      trace.append(furthest)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let isDown =
          diagonal == -distance
          || (diagonal != distance && furthest[diagonal - 1, default: -1] < furthest[diagonal + 1, default: -1])
        var x = isDown ? furthest[diagonal + 1, default: 0] : furthest[diagonal - 1, default: 0] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        furthest[diagonal] = x
        if x >= old.count && x - diagonal >= new.count { return path(back: trace, old, new) }
      }
    }
    return old.map(Edit.remove) + new.map(Edit.add)
  }

  private static func path(back trace: [[Int: Int]], _ old: [Substring], _ new: [Substring]) -> [Edit] {
    var edits: [Edit] = []
    var (x, y) = (old.count, new.count)
    for (distance, furthest) in trace.enumerated().reversed() {
      let diagonal = x - y
      let isDown =
        diagonal == -distance
        || (diagonal != distance && furthest[diagonal - 1, default: -1] < furthest[diagonal + 1, default: -1])
      let before = isDown ? diagonal + 1 : diagonal - 1
      let (startX, startY) =
        distance == 0 ? (0, 0) : (furthest[before, default: 0], furthest[before, default: 0] - before)
      while x > startX && y > startY
        && (distance == 0 || x > (isDown ? startX : startX + 1) || y > (isDown ? startY + 1 : startY))
      {
        edits.append(.keep(old[x - 1]))
        (x, y) = (x - 1, y - 1)
      }
      guard distance > 0 else { break }
      edits.append(isDown ? .add(new[y - 1]) : .remove(old[x - 1]))
      (x, y) = (startX, startY)
    }
    return edits.reversed()
  }

  // MARK: Hunks

  private static func hunks(_ edits: [Edit]) -> [String] {
    let changed = edits.indices.filter { if case .keep = edits[$0] { false } else { true } }
    var ranges: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - context)..<min(edits.count, index + context + 1)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { hunk(edits, $0) }
  }

  private static func hunk(_ edits: [Edit], _ range: Range<Int>) -> String {
    func count(_ part: ArraySlice<Edit>) -> (old: Int, new: Int) {
      part.reduce(into: (0, 0)) { counts, edit in
        switch edit {
        case .keep: counts = (counts.0 + 1, counts.1 + 1)
        case .remove: counts.0 += 1
        case .add: counts.1 += 1
        }
      }
    }
    let (before, inside) = (count(edits[..<range.lowerBound]), count(edits[range]))
    var text = "@@ -\(before.old + 1),\(inside.old) +\(before.new + 1),\(inside.new) @@\n"
    for edit in edits[range] {
      switch edit {
      case .keep(let line): text += " \(line)\n"
      case .remove(let line): text += "-\(line)\n"
      case .add(let line): text += "+\(line)\n"
      }
    }
    return text
  }
}
