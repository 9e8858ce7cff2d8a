// Other services: signing in by one, and linking an account of it to one's own.

import Foundation

extension Scenes {
  static let oauth: [String: Scene] = [
    "auth.beginOAuth": Scene { stage in Call(nil, ["providerId": try stage.provider(), "returnTo": "/rooms?a=b"]) },
    "auth.beginOAuth ADDRESS_FORBIDDEN": Scene(noPrivate) { stage in try begin(stage, at: forbidden) },
    "auth.beginOAuth PROVIDER_FAILED": Scene { stage in try begin(stage, at: another) },
    "auth.beginOAuth UPSTREAM_UNREACHABLE": Scene { stage in try begin(stage, at: silent) },

    "auth.finishOAuth": Scene { stage in
      try comeBack(stage, try stage.provider()).with(["sessionName": "Here"])
    },
    "auth.finishOAuth SIGN_IN_EXPIRED": Scene { stage in
      let call = try comeBack(stage, try stage.provider())
      try stage.ask("POST", "auth/oauth/finish", .object(call.input))
      return call
    },
    "auth.finishOAuth SIGN_IN_ELSEWHERE": Scene { stage in
      try comeBack(stage, try stage.provider()).with(["binding": "another browser's"])
    },
    "auth.finishOAuth SIGN_IN_DENIED": Scene { stage in
      try comeBack(stage, try stage.provider()).without("code").with(["error": "access_denied"])
    },
    "auth.finishOAuth PROVIDER_FAILED": Scene { stage in
      try comeBack(stage, try stage.provider()).with(["code": "none of its own"])
    },
    // Where GitHub's pages are is known without asking; whoever answers there is asked at the end.
    "auth.finishOAuth UPSTREAM_UNREACHABLE": Scene { stage in try end(stage, at: silent) },
    "auth.finishOAuth ADDRESS_FORBIDDEN": Scene(noPrivate) { stage in try end(stage, at: forbidden) },
    "auth.finishOAuth REGISTRATION_CLOSED": Scene { stage in
      try comeBack(stage, try stage.provider(["newcomers": "refused"]))
    },
    "auth.finishOAuth ACCOUNT_BANNED": Scene { stage in
      let provider = try stage.provider()
      let ada = try stage.account("ada")
      try stage.link(ada, provider, as: ada.username)
      try stage.ask("POST", "users/\(ada.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return try comeBack(stage, provider)
    },
    "auth.finishOAuth EMAIL_TAKEN": Scene { stage in
      let ada = try stage.account("ada")
      let address = JSON.string(try stage.confirm(stage.address("ada"), of: ada))
      return try comeBack(stage, try stage.provider(), ["email": address, "email_verified": true])
    },
    "auth.finishOAuth IDENTITY_TAKEN": Scene { stage in
      let (provider, ada) = (try stage.provider(), try stage.account("ada"))
      try stage.link(ada, provider, as: ada.username)
      return try comeBack(stage, provider, linking: try stage.account("bob"))
    },
    "auth.finishOAuth TOO_MANY_IDENTITIES": Scene { stage in
      let (provider, ada) = (try stage.provider(), try stage.account("ada"))
      for number in 0..<16 { try stage.link(ada, provider, as: "\(ada.username) the \(number)th") }
      return try comeBack(stage, provider, linking: ada)
    },

    "linkedIdentity.get": Scene { stage in try onLinked(stage) },
    "linkedIdentity.list": Scene { stage in
      let (provider, ada) = (try stage.provider(), try stage.account("ada"))
      for name in ["one", "another"] { try stage.link(ada, provider, as: stage.name(name)) }
      return Call(ada.token, ["userId": .string(ada.id), "order": "createdAtDesc", "limit": 1])
    },
    "linkedIdentity.delete": Scene { stage in try onLinked(stage) },
    "linkedIdentity.delete SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      return try onLinked(stage, ada).by(try stage.apiKey(of: ada))
    },
    "linkedIdentity.delete SESSION_REQUIRED": Scene { stage in
      let grace = try stage.account("grace", role: "admin")
      return try onLinked(stage).by(try stage.apiKey(of: grace, "admin"))
    },
    "linkedIdentity.delete ROLE_OUT_OF_REACH": Scene { stage in
      let (one, other) = (try stage.account("admin-one", role: "admin"), try stage.account("admin-two", role: "admin"))
      return try onLinked(stage, one).by(other.token)
    },
    "linkedIdentity.delete LAST_WAY_IN": Scene { stage in
      let end = try comeBack(stage, try stage.provider())
      let ada = try stage.account(
        new: try stage.ask("POST", "auth/oauth/finish", .object(end.input))["login"] ?? .null)
      let linked = try stage.ask("GET", "users/\(ada.id)/linked-identities", as: ada.token)
      let id = linked["items"]?.list?.first?["id"] ?? .null
      return Call(ada.token, ["userId": .string(ada.id), "linkedIdentityId": id])
    },

    "linkedIdentity.begin": Scene { stage in try link(stage, try stage.provider()) },
    "linkedIdentity.begin SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      return try link(stage, try stage.provider(), ada).by(try stage.apiKey(of: ada))
    },
    "linkedIdentity.begin ADDRESS_FORBIDDEN": Scene(noPrivate) { stage in
      try link(stage, try stage.provider(at: forbidden))
    },
    "linkedIdentity.begin PROVIDER_FAILED": Scene { stage in try link(stage, try stage.provider(at: another)) },
    "linkedIdentity.begin UPSTREAM_UNREACHABLE": Scene { stage in try link(stage, try stage.provider(at: silent)) },
  ]

  private static let noPrivate = ["CASCADE_AUTH_OAUTH_PRIVATE_ADDRESSES": "off"]
  /// An address of this machine, which a server does not go to unless its operator says so.
  private static let forbidden = "https://127.0.0.1:9"
  /// Nobody listens there.
  private static let silent = "http://127.0.0.1:1"
  /// Who answers there says that it is another.
  private static var another: String { (Stage.service?.url ?? "") + "/" }

  private static func begin(_ stage: Stage, at issuer: String) throws -> Call {
    Call(nil, ["providerId": try stage.provider(at: issuer)])
  }

  private static func end(_ stage: Stage, at issuer: String) throws -> Call {
    let begun = try stage.beginOAuth(try stage.provider(at: issuer, "github"))
    let page = URLComponents(string: begun["authorizationUrl"]?.string ?? "")
    let state = page?.queryItems?.first { $0.name == "state" }?.value ?? ""
    return Call(nil, ["state": .string(state), "code": "any", "binding": begun["binding"] ?? .null])
  }

  /// As ada, who signs in, or somebody who links ada's account there.
  private static func comeBack(
    _ stage: Stage, _ provider: JSON, _ claims: JSON = [:], linking account: Stage.Account? = nil
  ) throws -> Call {
    let begun = try stage.beginOAuth(provider, linking: account)
    return Call(nil, try stage.broughtBack(begun, as: stage.name("ada"), claims))
  }

  private static func link(_ stage: Stage, _ provider: JSON, _ account: Stage.Account? = nil) throws -> Call {
    let ada = try account ?? stage.account("ada")
    return Call(ada.token, ["userId": .string(ada.id), "providerId": provider])
  }

  private static func onLinked(_ stage: Stage, _ account: Stage.Account? = nil) throws -> Call {
    let ada = try account ?? stage.account("ada")
    let id = try stage.link(ada, try stage.provider(), as: ada.username)
    return Call(ada.token, ["userId": .string(ada.id), "linkedIdentityId": id])
  }
}
