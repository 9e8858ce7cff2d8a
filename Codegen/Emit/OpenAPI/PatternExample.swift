// A text that a pattern of the schema accepts: of each class its first member, as often as it must be there, and more of
// what may be repeated until the text is as long as it must be.

enum PatternExample {
  static func text(_ pattern: String, atLeast length: Int) -> String {
    let steps = steps(pattern)
    var counts = steps.map(\.least)
    // Most patterns may be empty where they say `*`, and nobody learns from nothing.
    let wanted = max(length, 1)
    for index in steps.indices {
      while counts.reduce(0, +) < wanted && counts[index] < steps[index].most { counts[index] += 1 }
    }
    return zip(steps, counts).map { String(repeating: String($0.letter), count: $1) }.joined()
  }

  private struct Step {
    var letter: Character
    var least = 1
    var most = 1
  }

  private static func steps(_ pattern: String) -> [Step] {
    var rest = Substring(pattern)
    if rest.hasPrefix("^") { rest.removeFirst() }
    if rest.hasSuffix("$") && !rest.hasSuffix("\\$") { rest.removeLast() }
    var steps: [Step] = []
    while let letter = rest.popFirst() {
      var step = Step(letter: letter)
      switch letter {
      case "[": step.letter = popClass(&rest)
      case "\\": step.letter = escaped(rest.popFirst())
      case ".": step.letter = "a"
      default: break
      }
      (step.least, step.most) = popQuantifier(&rest)
      steps.append(step)
    }
    return steps
  }

  private static func escaped(_ letter: Character?) -> Character {
    switch letter {
    case "d": "0"
    case "w": "a"
    case let letter?: letter
    case nil: "\\"
    }
  }

  private static func popClass(_ rest: inout Substring) -> Character {
    let isNegated = rest.hasPrefix("^")
    if isNegated { rest.removeFirst() }
    var members: [Character] = []
    while let letter = rest.popFirst(), letter != "]" {
      members.append(letter == "\\" ? escaped(rest.popFirst()) : letter)
    }
    guard isNegated else { return members.first ?? "a" }
    return "abcdefghijklmnopqrstuvwxyz0123456789".first { !members.contains($0) } ?? "~"
  }

  private static func popQuantifier(_ rest: inout Substring) -> (Int, Int) {
    switch rest.first {
    case "*": rest.removeFirst(); return (0, .max)
    case "+": rest.removeFirst(); return (1, .max)
    case "?": rest.removeFirst(); return (0, 1)
    case "{":
      rest.removeFirst()
      let bounds = rest.prefix { $0 != "}" }.split(separator: ",", omittingEmptySubsequences: false)
      rest = rest.drop { $0 != "}" }.dropFirst()
      let least = bounds.first.flatMap { Int($0) } ?? 1
      return (least, bounds.count == 1 ? least : bounds.last.flatMap { Int($0) } ?? .max)
    default: return (1, 1)
    }
  }
}
