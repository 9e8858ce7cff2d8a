// Reads the text of a pattern. What other regular expressions have and this language has not is refused by name, so
// that nobody believes it to work.

struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func steps() throws(PatternError) -> [Pattern.Step] {
    var steps: [Pattern.Step] = []
    if peek == "^" { index += 1 }
    while let scalar = peek {
      if scalar == "$" && index == scalars.count - 1 { break }
      guard steps.count < Pattern.maxSteps else { throw error("has more than \(Pattern.maxSteps) steps") }
      var step = Pattern.Step(set: try set(scalar))
      try repeats(&step)
      steps.append(step)
    }
    return steps
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func error(_ message: String) -> PatternError { PatternError(message: message, offset: index) }

  private mutating func set(_ scalar: Unicode.Scalar) throws(PatternError) -> CharacterSet {
    switch scalar {
    case "[": return try characterClass()
    case ".":
      index += 1
      return .any
    case "(", ")", "|": throw error("has no groups and no alternatives")
    case "*", "+", "?", "{": throw error("says how often, but not what")
    case "^", "$": throw error("has anchors at its ends only; escape a literal \(scalar)")
    case "]", "}": throw error("closes what is not open; escape a literal \(scalar)")
    default: return CharacterSet(try character())
    }
  }

  /// A character or an escaped one.
  private mutating func character() throws(PatternError) -> Unicode.Scalar {
    guard let scalar = peek else { throw error("ends too early") }
    guard scalar == "\\" else {
      index += 1
      return scalar
    }
    index += 1
    guard let escaped = peek else { throw error("ends with a backslash") }
    guard "\\.[](){}*+?|^$/-".unicodeScalars.contains(escaped) else {
      throw error("\\\(escaped) means different things in different languages: write a class")
    }
    index += 1
    return escaped
  }

  private mutating func characterClass() throws(PatternError) -> CharacterSet {
    var set = CharacterSet()
    index += 1
    let isNegated = peek == "^"
    if isNegated { index += 1 }
    let start = index
    while let scalar = peek, scalar != "]" {
      if scalar == "[" { throw error("has a [ within a class; escape it") }
      let first = try character()
      // A dash at an end of the class is one.
      guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
        set.insert(first...first)
        continue
      }
      index += 1
      let last = try character()
      guard first <= last else { throw error("has a range that runs backwards") }
      set.insert(first...last)
    }
    guard peek == "]" else { throw error("has a class that does not end") }
    guard index > start else { throw error("has an empty class") }
    index += 1
    if isNegated { set.negate() }
    return set
  }

  private mutating func repeats(_ step: inout Pattern.Step) throws(PatternError) {
    switch peek {
    case "*": (step.min, step.max) = (0, nil)
    case "+": (step.min, step.max) = (1, nil)
    case "?": (step.min, step.max) = (0, 1)
    case "{":
      index += 1
      step.min = try number()
      step.max = step.min
      if peek == "," {
        index += 1
        step.max = peek == "}" ? nil : try number()
      }
      guard peek == "}" else { throw error("has a { that does not end") }
      if let max = step.max, max == 0 || max < step.min { throw error("has bounds that nothing meets") }
    default: return
    }
    index += 1
    if let next = peek, next == "?" || next == "*" || next == "+" || next == "{" {
      throw error("says twice how often")
    }
  }

  private mutating func number() throws(PatternError) -> Int {
    let start = index
    var value = 0
    while let scalar = peek, scalar >= "0", scalar <= "9" {
      value = min(value * 10 + Int(scalar.value - 48), Pattern.maxRepeats + 1)
      index += 1
    }
    guard index > start else { throw error("has no number where one belongs") }
    guard value <= Pattern.maxRepeats else { throw error("repeats more than \(Pattern.maxRepeats) times") }
    return value
  }
}
