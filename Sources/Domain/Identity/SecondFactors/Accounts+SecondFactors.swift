// The second factors of an account, opened and sealed, and what is remembered of somebody between its first and its second.

internal import API
internal import Core
internal import Generated
internal import Identity
internal import State

/// Somebody who has shown a first factor, and is to show a second.
struct HalfSignedIn: Sendable {
  let user: ID<User>
  let method: SignInMethod
  let sessionName: String
  /// The password was this old; who changed it meanwhile has signed everybody out.
  let passwordChangedAt: Timestamp?
  /// What is mailed where that is asked for.
  let code: Secret

  static let purpose = "second factor"
  static let lifetime = Duration.seconds(300)
  private static let version: UInt8 = 1

  init(_ user: ID<User>, by method: SignInMethod, _ sessionName: String, _ login: Login) {
    (self.user, self.method, self.sessionName) = (user, method, sessionName)
    (passwordChangedAt, code) = (login.passwordChangedAt, OneTimeCodes.digits())
  }

  var bytes: [UInt8] {
    let changed = passwordChangedAt.map { "\($0.microseconds)" } ?? ""
    let texts = [user.description, "\(method.rawValue)", sessionName, changed].map { Array($0.utf8) }
    return SealedFields.write(HalfSignedIn.version, texts + [code.revealBytes()])
  }

  init?(_ bytes: [UInt8]) {
    guard let fields = SealedFields.read(HalfSignedIn.version, bytes), fields.count == 5 else { return nil }
    let texts = fields.map { String(decoding: $0, as: UTF8.self) }
    guard let user = ID<User>(text: texts[0]), let number = Int(texts[1]),
      let method = SignInMethod(rawValue: number)
    else { return nil }
    (self.user, self.method, sessionName, code) = (user, method, texts[2], Secret(fields[4]))
    passwordChangedAt = Int64(texts[3]).flatMap { Timestamp(microseconds: $0) }
  }
}

extension Accounts {
  func factors(of login: Login) throws(APIError) -> KeptFactors {
    guard let sealed = login.secondFactors else { return KeptFactors() }
    do throws(IdentityError) {
      let opened = try box.open(sealed, for: Accounts.owner(login))
      if let factors = KeptFactors(opened.secret.revealBytes()) { return factors }
    } catch {
      throw APIError(error)
    }
    throw APIError(.internal, "Something went wrong on our side.", cause: "second factors of another form")
  }

  /// Sealed with the newest key, whatever sealed it before.
  func keep(_ factors: KeptFactors, in login: inout Login) throws(APIError) {
    guard factors.isOn else { return login.secondFactors = nil }
    do throws(IdentityError) {
      login.secondFactors = try box.sealText(Secret(factors.bytes), for: Accounts.owner(login))
    } catch {
      throw APIError(error)
    }
  }

  /// Whether an older key sealed it.
  func isOld(_ sealed: String, _ login: Login) -> Bool {
    (try? box.open(sealed, for: Accounts.owner(login)))?.isOfOldKey ?? false
  }

  private static func owner(_ login: Login) -> String { "second factors of \(login.userId)" }

  /// Who has shown the first factor, as it brought it back.
  func halfSignedIn(_ shown: String) throws(APIError) -> (StepToken, HalfSignedIn) {
    let step = try step(shown, of: HalfSignedIn.purpose)
    guard let found = HalfSignedIn(step.state) else {
      throw APIError(.signInExpired, "This was begun too long ago: begin again.")
    }
    return (step, found)
  }

  /// What is delicate takes somebody who signed in a short while ago.
  func checkFresh(_ caller: Caller) async throws(APIError) {
    let refusal = APIError(.signInAgain, "This takes somebody who signed in a short while ago: sign in again.")
    guard let (user, session) = caller.signIn else { throw refusal }
    let since = settings.freshSignIn
    try await store.look(user.description, caller) { state throws(APIError) in
      guard let row = state.value(SessionRow.self, .item(session.description)), row.value.createdAt + since > .now
      else { throw refusal }
    }
  }
}
