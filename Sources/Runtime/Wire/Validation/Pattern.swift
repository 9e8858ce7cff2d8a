// The small language of `@pattern`: a row of characters and classes, each with how often it may come, for the whole
// text. `[a-z][a-z0-9_-]{0,31}`, `v\d`-like letters not: nothing here means something else in another language's
// regular expressions, since clients check with theirs.
//
//     literals            abc, and any of \ . [ ] ( ) { } * + ? | ^ $ / - behind a backslash
//     any character       .    but the ends of lines
//     classes             [a-z0-9_-]  [^ "]   with ranges, negation, and escapes
//     how often           *  +  ?  {2}  {2,}  {2,5}   up to 1000
//     anchors             ^ at the beginning and $ at the end, which change nothing
//
// No groups, no alternatives, nothing lazy. Matching never goes back: for each step of the row a set of bits says how
// often it may have come so far, and a character moves all of them at once. So time is the length of the text times the
// size of the pattern, whatever both are.

internal import Core

/// A compiled pattern.
public struct Pattern: Sendable {
  struct Step {
    var set: CharacterSet
    var min = 1
    /// Nil for no bound.
    var max: Int? = 1
    /// Where its bits lie: how often it has come, from 0 to `max` (to `min` where there is no bound: more says no more).
    var words = 0..<0

    var lastCount: Int { max ?? min }
  }

  public static let maxRepeats = 1_000
  static let maxSteps = 64

  /// As it was written.
  public let text: String
  let steps: [Step]
  private let wordCount: Int

  /// Traps on a text that is no pattern: the generator has checked it.
  public init(_ text: StaticString) {
    do throws(PatternError) {
      self = try Pattern(parsing: text.description)
    } catch { preconditionFailure("\(text) is no pattern: \(error.message)") }
  }

  public init(parsing text: String) throws(PatternError) {
    var parser = PatternParser(text)
    var steps = try parser.steps()
    var words = 0
    for index in steps.indices {
      let count = steps[index].lastCount / 64 + 1
      steps[index].words = words..<words + count
      words += count
    }
    self.text = text
    self.steps = steps
    wordCount = words
  }

  /// Whether the whole text is as the pattern says.
  public func matches(_ text: String) -> Bool {
    var state = [UInt64](repeating: 0, count: wordCount + 1)
    start(&state)
    for scalar in text.unicodeScalars {
      var isAlive = false
      for step in steps { isAlive = advance(step, scalar, &state) || isAlive }
      state[wordCount] = 0
      guard isAlive else { return false }
      settle(&state)
    }
    return state[wordCount] != 0
  }

  /// The word behind the steps' is not zero when the row is complete.
  private func start(_ state: inout [UInt64]) {
    state[steps.first?.words.lowerBound ?? wordCount] = 1
    settle(&state)
  }

  /// One more of a step, for every count that it may have; answers whether any is left.
  private func advance(_ step: Step, _ scalar: Unicode.Scalar, _ state: inout [UInt64]) -> Bool {
    var some: UInt64 = 0
    for word in step.words { some |= state[word] }
    guard some != 0 else { return false }
    guard step.set.contains(scalar) else {
      for word in step.words { state[word] = 0 }
      return false
    }
    let last = step.words.lowerBound + step.lastCount / 64
    let lastBit = UInt64(1) << UInt64(step.lastCount % 64)
    let wasFull = state[last] & lastBit != 0
    var carry: UInt64 = 0
    some = 0
    for word in step.words {
      let shifted = state[word] << 1 | carry
      carry = state[word] >> 63
      state[word] = shifted
    }
    state[last] &= lastBit | (lastBit - 1)
    // Without a bound the last count stands for itself and more.
    if step.max == nil && wasFull { state[last] |= lastBit }
    for word in step.words { some |= state[word] }
    return some != 0
  }

  /// Where a step has come often enough, the next may begin.
  private func settle(_ state: inout [UInt64]) {
    for step in steps where isEnough(step, state) { state[step.words.upperBound] |= 1 }
  }

  private func isEnough(_ step: Step, _ state: [UInt64]) -> Bool {
    let first = step.words.lowerBound + step.min / 64
    if state[first] >> UInt64(step.min % 64) != 0 { return true }
    return state[first + 1..<step.words.upperBound].contains { $0 != 0 }
  }
}

/// What is wrong with a pattern, for who wrote it.
public struct PatternError: Error, Sendable, Equatable {
  public let message: String
  /// Characters from the beginning.
  public let offset: Int
}
