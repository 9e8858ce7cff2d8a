// Attempts to guess, counted.

internal import API

final class Attempts: Sendable {
  func begin(_ name: String, _ caller: Caller) throws(APIError) -> Attempt { Attempt() }
}

struct Attempt: Sendable {
  func failed() {}
  func succeeded() {}
}
