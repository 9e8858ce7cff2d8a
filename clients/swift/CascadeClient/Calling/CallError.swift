// Why a call brought nothing: the server said no, there was no answer, the answer could not be read, or nobody waited for
// it any more. Every door throws this and nothing else.

/// Why a call brought nothing.
public enum CallError: Error, Sendable, Hashable {
  /// The server refused.
  case refused(Problem)
  /// There is no answer: the network, a closed connection. Whether it was done, nobody knows.
  case noAnswer(String)
  /// The time that was given is over. Whether it was done, nobody knows.
  case timedOut
  /// There is an answer, and it is none of the operation's.
  case unreadable(DecodeError)
  /// The caller's task was cancelled; what was sent may still be done.
  case cancelled

  public var problem: Problem? { if case .refused(let problem) = self { problem } else { nil } }
  /// Why the server refused, if it was that: `catch where error.code == .roomFull`.
  public var code: ErrorCode? { problem?.code }
  public var violations: [Violation] { problem?.violations ?? [] }
  /// When the server means "later" rather than "no".
  public var retryAfter: Duration? { problem?.retryAfter }
}

extension CallError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .refused(let problem): "\(problem.code.rawValue): \(problem.detail.isEmpty ? problem.title : problem.detail)"
    case .noAnswer(let reason): "no answer: \(reason)"
    case .timedOut: "no answer in time"
    case .unreadable(let error): "the answer cannot be read: \(error)"
    case .cancelled: "cancelled"
    }
  }
}
