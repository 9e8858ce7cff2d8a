// Generated from Schema/common.graphql by codegen. Do not edit.

public import API

/// The rules of all that is served: a function an operation.
public protocol Handlers: ApiKeyHandlers, AuditEntryHandlers, AuthHandlers, LinkedIdentityHandlers, PasskeyHandlers,
  PreferencesHandlers, RuntimeSettingsHandlers, SecondFactorsHandlers, ServerInfoHandlers, SessionHandlers,
  SignInProviderHandlers, TimeHandlers, UserHandlers
{}

extension Handlers {
  /// Every operation with its rule, for the dispatcher.
  public var bound: [BoundOperation] {
    var all: [BoundOperation] = []
    all += ApiKey.bound(to: self)
    all += AuditEntry.bound(to: self)
    all += Auth.bound(to: self)
    all += LinkedIdentity.bound(to: self)
    all += Passkey.bound(to: self)
    all += Preferences.bound(to: self)
    all += RuntimeSettings.bound(to: self)
    all += SecondFactors.bound(to: self)
    all += ServerInfo.bound(to: self)
    all += Session.bound(to: self)
    all += SignInProvider.bound(to: self)
    all += Time.bound(to: self)
    all += User.bound(to: self)
    return all
  }
}
