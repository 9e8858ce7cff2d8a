// Who a session belongs to, as long as it lasts. What the client showed runs out, unless it shows something fresh; and who it
// is may end or change meanwhile, by a call that comes another way: a session is revoked, a role is taken.

internal import API
internal import Core

/// What watches over a connection's identity.
struct IdentityGuard {
  var watch: IdentityWatch?
  var expiry: TimerID?
  /// Counts: what comes of an earlier watch is of no interest any more.
  var turn = 0
  /// Who it was is nobody any more: what was asked before is answered, and then the connection ends.
  var isOver = false
}

extension Session {
  /// Begins when the connection is open, and anew when the client showed something fresh.
  func guardIdentity() {
    endIdentityGuard()
    let identity = caller.identity
    guard identity.id != nil else { return }
    if let expiresAt = identity.expiresAt {
      identityGuard.expiry = loop.schedule(after: expiresAt - .now) { [weak self] in self?.leave(.tokenExpired) }
    }
    let (here, turn) = (Confined(self, to: loop), identityGuard.turn)
    loop.spawn { [dispatcher = plan.dispatcher] in
      let watch = await dispatcher.watch(identity) { became in
        here.loop.post { here.value.identityBecame(became, turn) }
      }
      here.value.began(watch, turn)
    }
  }

  func endIdentityGuard() {
    identityGuard.turn += 1
    identityGuard.watch?.end()
    if let expiry = identityGuard.expiry { loop.cancel(expiry) }
    (identityGuard.watch, identityGuard.expiry) = (nil, nil)
  }

  private func began(_ watch: IdentityWatch?, _ turn: Int) {
    guard turn == identityGuard.turn else { return watch?.end() ?? () }
    identityGuard.watch = watch
  }

  private func identityBecame(_ identity: Identity?, _ turn: Int) {
    guard turn == identityGuard.turn else { return }
    guard var identity else { return identityEnded() }
    // The token that was shown runs out as before.
    identity.expiresAt = caller.identity.expiresAt
    take(identity)
  }

  /// Nothing more is begun and nothing more is told. A call that is under way is answered first, if that does not take long:
  /// it may be the very one that ended the session, and whoever signs out here is told so as at any other door.
  private func identityEnded() {
    let isIdle = machine.drain()
    endIdentityGuard()
    detach()
    guard !isIdle else { return leave(.sessionEnded) }
    identityGuard.isOver = true
    identityGuard.expiry = loop.schedule(after: Session.lastAnswers) { [weak self] in self?.leave(.sessionEnded) }
    // Their commits are told nobody here any more.
    let waiting = results.values
    results = [:]
    for result in waiting { answered(result.id, result.message) }
  }

  /// How long who was signed out waits for answers.
  private static let lastAnswers = Duration.seconds(1)
}
