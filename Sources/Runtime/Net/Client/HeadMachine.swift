// The lines before and after a response's body, made into a head and trailers. A pure machine.
//
// States: interim (before the final status line, or within a 1xx head), head (within the final head), body (the head is
// out; what still comes are trailers). A head over its bound or a status line that is none is the peer's fault.

internal import Core

struct HeadMachine {
  struct Head: Equatable {
    var status = 0
    var version = ""
    var fields: [ClientField] = []
  }

  enum Step: Equatable {
    case more
    case complete(Head)
    case tooLarge
    case malformed
  }

  private enum State { case interim, head, body }

  private var state = State.interim
  private var head = Head()
  private var taken = 0
  private let maxBytes: Int
  private(set) var trailers: [ClientField] = []

  /// `maxBytes` bounds a head, all interim ones included, and apart from it the trailers.
  init(maxBytes: Int) { self.maxBytes = maxBytes }

  mutating func line(_ line: Span<UInt8>) -> Step {
    taken += line.count
    guard taken <= maxBytes else { return .tooLarge }
    let text = HeadMachine.trim(line)
    if state == .body {
      HeadMachine.add(text, to: &trailers)
      return .more
    }
    if text.isEmpty {
      guard state == .head else { return .more }
      state = .body
      taken = 0
      return .complete(head)
    }
    if text.hasPrefix("HTTP/") {
      return begin(text)
    }
    HeadMachine.add(text, to: &head.fields)
    return .more
  }

  private mutating func begin(_ text: String) -> Step {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, parts[1].utf8.count == 3, let status = Int(parts[1]), (100..<600).contains(status) else {
      return .malformed
    }
    head = Head(status: status, version: String(parts[0].dropFirst(5)))
    state = status < 200 && status != 101 ? .interim : .head
    return .more
  }

  /// A line that begins with a blank goes on with the value before it.
  private static func add(_ text: String, to fields: inout [ClientField]) {
    if text.hasPrefix(" ") || text.hasPrefix("\t") {
      guard let last = fields.popLast() else { return }
      fields.append(ClientField(last.name, last.value + " " + trimBlanks(text)))
    } else if let colon = text.firstIndex(of: ":") {
      fields.append(ClientField(text[..<colon].lowercased(), trimBlanks(text[text.index(after: colon)...])))
    }
  }

  private static func trim(_ line: Span<UInt8>) -> String {
    var end = line.count
    while end > 0, line[end - 1] == 0x0a || line[end - 1] == 0x0d { end -= 1 }
    return Bytes(copying: line.extracting(0..<end)).text
  }

  private static func trimBlanks(_ text: some StringProtocol) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let front = text.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(front[...last])
  }
}
