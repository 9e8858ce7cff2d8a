// Who may, before there are accounts: everybody may what is open to everybody, and nothing else. A token that nobody
// issued is refused rather than ignored, so that a client learns of it at once.

public import API
internal import Generated

extension Gatekeeper {
  /// Knows nobody.
  public static let closed = Gatekeeper(
    identify: { credentials throws(APIError) in
      guard credentials.token == nil else {
        throw APIError(.unauthenticated, "The token was not issued by this server.")
      }
      return Identity(id: nil, access: .anyone)
    },
    admit: { caller, operation, _ throws(APIError) in
      let held = caller.identity.access
      guard operation.allow.isDisjoint(with: held) else { return held }
      throw Gatekeeper.refusal(caller, operation, Surface.accessNames)
    })
}
