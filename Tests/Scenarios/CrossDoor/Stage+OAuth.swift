// Another service to sign in by: the servers of all doors know one, where people are whoever they say.

import Foundation
import Testing

extension Stage {
  static let service = try? PythonService("odd_services.py")

  /// It is spoken to without TLS, on this machine.
  static let others = ["CASCADE_AUTH_OAUTH_PRIVATE_ADDRESSES": "on"]

  /// Added by an administrator; its id.
  func provider(_ more: JSON = [:]) throws -> JSON {
    guard let service = Stage.service else { throw Unready(reason: "there is no service to sign in by") }
    let usual: JSON = [
      "kind": "openidConnect", "issuer": .string(service.url), "displayName": "Example", "clientId": "cascade",
      "clientSecret": .string(OpenIDTests.secret),
    ]
    let input = usual.fields.merging(more.fields) { $1 }
    return try ask("POST", "sign-in-providers", .object(input), as: rootToken)["id"] ?? .null
  }

  /// One that fails in that way as soon as it is asked for anything.
  func provider(at issuer: String, _ kind: String = "openidConnect") throws -> JSON {
    try provider(["issuer": .string(issuer), "kind": .string(kind)])
  }

  /// Begun, whether to sign in or to link; where to is in the answer.
  func beginOAuth(_ provider: JSON, linking account: Account? = nil) throws -> JSON {
    let path = account.map { "users/\($0.id)/linked-identities/begin" } ?? "auth/oauth/begin"
    return try ask("POST", path, ["providerId": provider], as: account?.token)
  }

  /// What whoever goes there as somebody brings back, for `auth.finishOAuth`.
  func broughtBack(_ begun: JSON, as somebody: String, _ more: JSON = [:]) throws -> [String: JSON] {
    let usual: JSON = [
      "sub": .string("subject of \(somebody)"), "preferred_username": .string(somebody), "email": nil,
    ]
    var page = URLComponents(string: begun["authorizationUrl"]?.string ?? "")
    let claims = URLQueryItem(name: "claims", value: JSON.object(usual.fields.merging(more.fields) { $1 }).text)
    page?.queryItems?.append(claims)
    var input = ["binding": begun["binding"] ?? .null]
    for item in URLComponents(string: Visitor.signIn(at: page?.string ?? ""))?.queryItems ?? [] {
      input[item.name] = item.value.map { .string($0) }
    }
    return input
  }

  /// The whole way to a linked identity; its id.
  @discardableResult
  func link(_ account: Account, _ provider: JSON, as somebody: String) throws -> JSON {
    let input = try broughtBack(try beginOAuth(provider, linking: account), as: somebody)
    return try ask("POST", "auth/oauth/finish", .object(input))["linked"]?["id"] ?? .null
  }
}
