// Defects planted at the edges of the store, to see that they are found. Those inside it are patches of its source, which
// `mutants` builds elsewhere (Tests/Simulator/Mutants.txt).

import Core

enum Mutation: String, CaseIterable, Sendable {
  /// Of the network to a client.
  case dropsAFrame, swapsTwoFrames, repeatsAFrame
  /// Of a client: it believes whatever it gets.
  case checksNoBase
  /// Of a client: it goes on from what it was shown with other rights than at the welcome.
  case resumesAcrossRights
}

/// What a connection does to what passes through it.
struct Tampering {
  private let mutation: Mutation?
  private var passed = 0
  private var held: Bytes?

  init(_ mutation: Mutation?) { self.mutation = mutation }

  mutating func pass(_ message: Bytes) -> [Bytes] {
    passed += 1
    switch mutation {
    case .dropsAFrame, .checksNoBase: return passed % 7 == 0 ? [] : [message]
    case .repeatsAFrame: return passed % 7 == 0 ? [message, message] : [message]
    case .swapsTwoFrames:
      if passed % 7 == 0 {
        held = message
        return []
      }
      defer { held = nil }
      return [message] + (held.map { [$0] } ?? [])
    case .resumesAcrossRights, nil: return [message]
    }
  }
}
