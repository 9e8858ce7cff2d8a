// What scopes of one loop have to say to sessions of all loops. To those of its own it is said at once; for each other loop
// the letters of a turn go together, for one wake-up however many sessions are meant.

internal import API
internal import Core
internal import State
internal import Wire

/// Something for a session.
struct Letter: Sendable {
  enum Content: Sendable {
    /// A message for the client; all up to the revision has been told with it.
    case said(ScopeMessage, revision: Int)
    case refused(id: String, APIError)
    /// An observation has begun, or was refused: what was set aside for it is free once the client has it.
    case replayed(Int)
    /// What was to be computed cannot be, and is observed no more.
    case failed(id: String, Problem)
    /// What this call committed has been told.
    case told(Int)
  }

  let session: Confined<Session>
  let content: Content
}

/// Belongs to its loop.
final class Courier {
  private let loop: Loop
  private var bags: [ObjectIdentifier: [Letter]] = [:]

  init(on loop: Loop) { self.loop = loop }

  func send(_ content: Letter.Content, to session: Confined<Session>) {
    if session.loop === loop { return session.value.take(content) }
    let key = ObjectIdentifier(session.loop)
    if bags[key]?.append(Letter(session: session, content: content)) == nil {
      bags[key] = [Letter(session: session, content: content)]
      loop.atEndOfTurn { [self, target = session.loop] in
        guard let letters = bags.removeValue(forKey: key) else { return }
        target.post { for letter in letters { letter.session.value.take(letter.content) } }
      }
    }
  }
}

/// What sessions and scopes of one loop share.
final class RealtimeDesk {
  let courier: Courier
  let line: ReplayLine

  init(on loop: Loop, _ limits: RealtimeLimits) {
    courier = Courier(on: loop)
    line = ReplayLine(limits, on: loop)
  }
}

/// The desks of all loops, each made when its loop first asks.
final class RealtimeDesks: Sendable {
  private let desks = Monitor<[ObjectIdentifier: Confined<RealtimeDesk>]>([:])
  private let limits: RealtimeLimits

  init(_ limits: RealtimeLimits) { self.limits = limits }

  /// Call on the loop.
  func desk(of loop: Loop) -> RealtimeDesk {
    let limits = limits
    return desks.withLock { desks in
      let key = ObjectIdentifier(loop)
      if let known = desks[key] { return known }
      let made = Confined(RealtimeDesk(on: loop, limits), to: loop)
      desks[key] = made
      return made
    }.value
  }
}
