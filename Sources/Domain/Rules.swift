// The rules of the product: one value, which has what rules stand on and a function for every operation that is served.
// The functions of a resource are an extension of it, `Rules+Room.swift` in a folder beside this. None is registered
// anywhere: `Handlers` is written from the schema, and the compiler names the function that is missing.

public import Generated
public import Identity

public struct Rules: Handlers {
  /// What this server is, all but its clock.
  let info: ServerInfo
  let accounts: Accounts
  let setUpToken: SetUpToken
  /// What is decided about the server while it runs.
  let live: LiveSettings
  /// Nil where no mail is sent.
  let post: Post?
  let services: OtherServices
  /// Nil where none are taken.
  let passkeys: Passkeys?

  public init(
    name: String, version: String, apiVersion: String, features: [String], _ accounts: Accounts,
    _ setUpToken: SetUpToken, _ live: LiveSettings, _ post: Post?, _ services: OtherServices, _ passkeys: Passkeys?
  ) {
    (self.accounts, self.setUpToken, self.live, self.post) = (accounts, setUpToken, live, post)
    (self.services, self.passkeys) = (services, passkeys)
    var info = ServerInfo()
    (info.name, info.version, info.apiVersion, info.features) = (name, version, apiVersion, features)
    self.info = info
  }
}
