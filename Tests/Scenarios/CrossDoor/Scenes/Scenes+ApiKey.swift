// Keys for programs.

import Foundation

extension Scenes {
  static let apiKey: [String: Scene] = [
    "apiKey.get": Scene { stage in try onKey(stage) },
    "apiKey.list": Scene { stage in
      let ada = try stage.account("ada")
      for name in ["one", "another"] { _ = try made(stage, ada, name) }
      return Call(ada.token, ["userId": .string(ada.id), "order": "createdAt", "limit": 1])
    },
    "apiKey.patch": Scene { stage in try onKey(stage).with(["patch": ["name": "The kitchen robot"]]) },
    "apiKey.patch SESSION_REQUIRED": Scene { stage in
      try onKey(stage, byKey: true).with(["patch": ["name": "The kitchen robot"]])
    },
    "apiKey.delete": Scene { stage in try onKey(stage) },
    "apiKey.delete SESSION_REQUIRED": Scene { stage in try onKey(stage, byKey: true) },

    "apiKey.make": Scene { stage in make(try stage.account("ada")) },
    "apiKey.make SESSION_REQUIRED": Scene { stage in
      let ada = try stage.account("ada")
      return make(ada).by(try stage.apiKey(of: ada))
    },
    "apiKey.make TOO_MANY_API_KEYS": Scene(["CASCADE_AUTH_MAX_API_KEYS": "1"]) { stage in
      let ada = try stage.account("ada")
      _ = try made(stage, ada, "the first")
      return make(ada)
    },
  ]

  private static func make(_ account: Stage.Account) -> Call {
    let until = JSON.string("2099-01-31T12:00:00.000001Z")
    return Call(
      account.token, ["userId": .string(account.id), "name": "A robot", "scope": "write", "expiresAt": until])
  }

  private static func made(_ stage: Stage, _ account: Stage.Account, _ name: String) throws -> JSON {
    let input: JSON = ["name": .string(name), "scope": "read"]
    return try stage.ask("POST", "users/\(account.id)/api-keys", input, as: account.token)["apiKey"]?["id"] ?? .null
  }

  /// By its owner, who has signed in, or shows another key.
  private static func onKey(_ stage: Stage, byKey: Bool = false) throws -> Call {
    let ada = try stage.account("ada")
    let token = byKey ? try stage.apiKey(of: ada) : ada.token
    return Call(token, ["userId": .string(ada.id), "apiKeyId": try made(stage, ada, "a robot")])
  }
}
