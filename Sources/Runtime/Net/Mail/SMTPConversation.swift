// How far a conversation got, seen from its lines: libcurl says only that something failed. A pure machine, which looks
// at a command's name and at a reply's number, and keeps nothing else: there are passwords among the lines.

struct SMTPConversation {
  enum Stage: Equatable {
    /// Greeting, hello, TLS and login.
    case opening
    case sender
    case recipient
    /// The message, with its command.
    case message
  }

  private(set) var stage = Stage.opening
  /// We say goodbye, also after a refusal, whose number must not be forgotten for that of the answer.
  private(set) var isOver = false
  /// Of the last reply.
  private(set) var status: Int?

  /// The server has the message, and is answerable for it.
  var isAccepted: Bool { stage == .message && status == 250 }

  mutating func sent(_ line: Span<UInt8>) {
    if begins(line, with: "MAIL FROM:") {
      stage = .sender
    } else if begins(line, with: "RCPT TO:") {
      stage = .recipient
    } else if begins(line, with: "DATA\r\n") {
      stage = .message
    } else {
      isOver = isOver || begins(line, with: "QUIT\r\n")
      return
    }
    status = nil
  }

  mutating func received(_ line: Span<UInt8>) {
    guard line.count >= 3, !isOver else { return }
    var number = 0
    for index in 0..<3 {
      let digit = line[index] &- 0x30
      guard digit < 10 else { return }
      number = number * 10 + Int(digit)
    }
    status = number
  }

  private func begins(_ line: Span<UInt8>, with name: StaticString) -> Bool {
    guard line.count >= name.utf8CodeUnitCount else { return false }
    return (0..<name.utf8CodeUnitCount).allSatisfy { unsafe line[$0] == name.utf8Start[$0] }
  }
}
