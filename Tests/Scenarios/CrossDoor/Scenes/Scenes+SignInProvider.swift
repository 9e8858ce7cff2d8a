// Services to sign in by, as administrators have them.

import Foundation

extension Scenes {
  static let signInProvider: [String: Scene] = [
    "signInProvider.create": Scene { stage in create(stage) },
    "signInProvider.create TOO_MANY_PROVIDERS": Scene(alone: .usual) { stage in
      for _ in 0..<32 { _ = try stage.provider() }
      return create(stage)
    },
    "signInProvider.get": Scene { stage in try onProvider(stage) },
    "signInProvider.list": Scene { stage in
      for _ in 0..<2 { _ = try stage.provider() }
      return Call(stage.rootToken, ["order": "createdAtDesc", "limit": 1])
    },
    "signInProvider.patch": Scene { stage in
      try onProvider(stage).with([
        "patch": ["displayName": "Ours", "clientSecret": nil, "scopes": ["openid", "email"], "newcomers": "welcome"]
      ])
    },
    "signInProvider.delete": Scene { stage in try onProvider(stage) },
  ]

  private static func create(_ stage: Stage) -> Call {
    Call(
      stage.rootToken,
      [
        "kind": "openidConnect", "issuer": "https://login.example", "displayName": "Example", "clientId": "cascade",
        "clientSecret": "hush", "scopes": ["openid"], "isListed": false, "newcomers": "refused",
      ])
  }

  private static func onProvider(_ stage: Stage) throws -> Call {
    Call(stage.rootToken, ["signInProviderId": try stage.provider()])
  }
}
