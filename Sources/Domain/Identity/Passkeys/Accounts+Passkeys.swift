// Passkeys of accounts: whose one is, whether an answer is good, and what the use of one leaves behind. An answer is held
// against the passkey in the commit that lets somebody in, so that a counter goes forward once for each.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State
internal import Storage

extension Accounts {
  static let mostPasskeys = 20
  static let passkeysOff = APIError(
    .passkeysOff, "This server does not know by what name browsers reach it, so it takes no passkeys.")
  static let noPasskey = APIError(.noPasskey, "There is no passkey: make one first.")

  /// Whose it is; nil where nobody has it any more.
  func owner(ofPasskey credentialID: String) async throws(APIError) -> ID<User>? {
    do throws(StorageError) {
      return try await store.database
        .read("SELECT user_id FROM passkey_keys WHERE credential_id = $1", [.text(credentialID)])
        .first?.text(0).flatMap { ID<User>(text: $0) }
    } catch {
      throw APIError(error)
    }
  }

  func passkeys(of user: ID<User>, _ caller: Caller) async throws(APIError) -> [KeptPasskey] {
    try await store.look(user.description, caller) { state throws(APIError) in state.passkeys }
  }
}

/// An answer that was brought back, to the question that it is for.
struct ShownPasskey: Sendable {
  let answer: PasskeyAssertion
  let challenge: PasskeyChallenge
  let purpose: PasskeyChallenge.Purpose
  let passkeys: Passkeys

  private static let log = Logger(part: "passkeys")
  private static let unknown = APIError(.passkeyRefused, "This passkey opens no account here.")

  init(
    _ json: String, _ challenge: PasskeyChallenge, for purpose: PasskeyChallenge.Purpose, _ passkeys: Passkeys
  ) throws(APIError) {
    do throws(PasskeyError) { answer = try PasskeyAssertion(json: Bytes(json)) } catch { throw APIError(error) }
    (self.challenge, self.purpose, self.passkeys) = (challenge, purpose, passkeys)
  }

  /// Who shows it.
  func owner(_ accounts: Accounts) async throws(APIError) -> ID<User> {
    guard let owner = try await accounts.owner(ofPasskey: answer.credentialIDText) else { throw ShownPasskey.unknown }
    return owner
  }

  /// What it comes to, before anything is decided.
  func check(_ kept: [KeptPasskey]) throws(APIError) -> PasskeyUse {
    try check(kept.first { $0.credential.id == answer.credentialID })
  }

  /// It is used.
  func use(in draft: inout Draft) throws(APIError) {
    guard let kept = draft.passkey(shown: answer.credentialIDText) else { throw ShownPasskey.unknown }
    let (passkey, key) = kept.used(try check(kept))
    draft.write(passkey)
    draft.write(key)
  }

  private func check(_ kept: KeptPasskey?) throws(APIError) -> PasskeyUse {
    guard let kept else { throw ShownPasskey.unknown }
    do throws(PasskeyError) {
      return try passkeys.login(answer, for: challenge, purpose, with: kept.credential, at: .now)
    } catch {
      if error.code == .possibleClone {
        ShownPasskey.log.warn(
          "a passkey's counter does not go forward: there may be a copy of it",
          ["user": .string(kept.key.userId.description), "passkey": .string(kept.passkey.id.description)])
      }
      throw APIError(error)
    }
  }
}

extension APIError {
  init(_ error: PasskeyError) {
    switch error.code {
    case .malformed, .tooLarge, .unsupported:
      self.init(.malformedMessage, "What came is no such answer of a browser.", cause: error.message)
    case .expired: self.init(.signInExpired, "This was begun too long ago: begin again.", cause: error.message)
    case .configuration: self.init(.internal, "Something went wrong on our side.", cause: error.message)
    default: self.init(.passkeyRefused, "The passkey is not accepted: \(error.message).")
    }
  }
}
