// The way in by other services: who begins is sent to a page of the service with a sealed `state`, and whoever comes back must
// bring that, the service's code, and the binding that only who began was told.

public import API
internal import Core
public import Generated
internal import Identity
internal import Wire

extension Rules {
  public func beginOAuth(_ input: Auth.BeginOAuth.Input, _ caller: Caller) async throws(APIError) -> OAuthStart {
    try await begin(input.providerId, input.returnTo, input.loopbackPort, caller)
  }

  public func begin(_ input: LinkedIdentity.Begin.Input, _ caller: Caller) async throws(APIError) -> OAuthStart {
    try await accounts.checkFresh(caller)
    return try await begin(input.providerId, input.returnTo, input.loopbackPort, caller, linking: caller.signIn)
  }

  public func finishOAuth(_ input: Auth.FinishOAuth.Input, _ caller: Caller) async throws(APIError) -> OAuthResult {
    let shown = try accounts.step(input.state, of: OAuthStep.purpose)
    let (step, secrets) = try OAuthStep.read(shown.state)
    caller.trail?.about(step.providerID)
    guard secrets.binding.matches(Secret(input.binding)) else {
      throw APIError(.signInElsewhere, "This was begun in another browser or program: begin again here.")
    }
    guard input.code != nil || input.error != nil else {
      throw APIError.invalid("code", .required, "must be given, or error")
    }
    // Whatever the service says next, it is not asked twice.
    try await accounts.spend(shown)
    guard let code = input.code, input.error == nil else { throw APIError(oauth: input.error ?? "") }
    guard let id = ID<SignInProvider>(text: step.providerID) else { throw SignInProvider.missing(step.providerID) }
    let provider = try live.usable(id)
    let person = try await services.person(provider, Secret(code), from: input.issuer, secrets)
    var result = OAuthResult()
    result.returnTo = step.returnTo
    if let user = ID<User>(text: step.userID), let session = ID<Session>(text: step.sessionID) {
      result.linked = try await accounts.link(person, to: user, in: session, caller)
    } else {
      let isWelcome = provider.value.newcomers.areLetIn(isRegistrationOpen: live.now.isRegistrationOpen)
      result.login = try await accounts.enter(person, isWelcome: isWelcome, input.sessionName, caller)
    }
    return result
  }

  private func begin(
    _ id: ID<SignInProvider>, _ returnTo: String, _ port: Int?, _ caller: Caller,
    linking signIn: (user: ID<User>, session: ID<Session>)? = nil
  ) async throws(APIError) -> OAuthStart {
    try ReturnPath.check(returnTo)
    caller.trail?.about(id.description)
    let provider = try live.usable(id)
    let secrets = OAuthSecrets()
    var step = OAuthStep(secrets)
    (step.providerID, step.returnTo, step.loopbackPort) = (id.description, returnTo, port ?? 0)
    if let signIn { (step.userID, step.sessionID) = (signIn.user.description, signIn.session.description) }
    let (state, end) = try accounts.step(OAuthStep.purpose, step.encoded().array, within: OAuthStep.lifetime)
    var start = OAuthStart()
    (start.binding, start.expiresAt) = (secrets.binding.reveal(), end)
    start.authorizationUrl = try await services.page(provider, state, secrets)
    return start
  }
}

extension Newcomers {
  fileprivate func areLetIn(isRegistrationOpen: Bool) -> Bool {
    switch self {
    case .asEverybody: isRegistrationOpen
    case .welcome: true
    case .refused: false
    }
  }
}

extension APIError {
  /// What a service says instead of giving a code, in a word of the standards.
  fileprivate init(oauth error: String) {
    let refusals = [
      "access_denied", "login_required", "consent_required", "interaction_required", "account_selection_required",
    ]
    if refusals.contains(error) {
      self.init(.signInDenied, "The service did not let you in, or you changed your mind.")
    } else {
      self.init(.providerFailed, "The service says that something went wrong there.")
    }
  }
}
