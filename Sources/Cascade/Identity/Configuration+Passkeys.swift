// Who this server is to devices that have passkeys: what the operator says, or the name by which browsers reach it. On one's
// own machine that is localhost, which browsers trust without TLS.

internal import Generated
internal import HTTP
internal import Identity
internal import Net

extension Configuration {
  /// Nil where browsers have no name for this server by which they would let it.
  var passkeys: Passkeys? { (try? relyingParty()).flatMap { $0 }.map { Passkeys($0) } }

  /// What is said to be, and cannot.
  var passkeyComplaints: [String] {
    let auth = settings.auth
    guard auth.passkeyDomain != nil || !auth.passkeyOrigins.isEmpty else { return [] }
    do throws(PasskeyError) {
      guard try relyingParty() != nil else {
        return ["auth.passkey_domain: on which pages? give auth.passkey_origins or auth.public_url"]
      }
      return []
    } catch {
      return ["auth.passkey_domain, auth.passkey_origins: \(error.message)"]
    }
  }

  private func relyingParty() throws(PasskeyError) -> RelyingParty? {
    let origins = passkeyOrigins
    guard let first = origins.first, let host = Configuration.host(of: first) else { return nil }
    return try RelyingParty(id: settings.auth.passkeyDomain ?? host, name: "Cascade", origins: origins)
  }

  private var passkeyOrigins: [String] {
    let auth = settings.auth
    let named = auth.passkeyOrigins.isEmpty ? [auth.publicUrl].compactMap(\.self) : auth.passkeyOrigins
    guard named.isEmpty else { return named.map { text in (try? Origin(text))?.text ?? text } }
    guard settings.server.mode == .development else { return [] }
    let scheme = settings.tls.cert == nil ? "http" : "https"
    return addresses.compactMap(\.port).filter { $0 != 0 }.map { "\(scheme)://localhost:\($0)" }
  }

  private static func host(of origin: String) -> String? {
    origin.split(separator: "/").dropFirst().first?.split(separator: ":").first.map(String.init)
  }
}
