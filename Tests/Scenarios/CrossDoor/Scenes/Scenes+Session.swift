// Where a user is signed in.

import Foundation

extension Scenes {
  static let session: [String: Scene] = [
    "session.get": Scene { stage in
      let ada = try stage.account("ada")
      return onOther(ada, try stage.signIn(ada))
    },
    "session.list": Scene { stage in
      let ada = try stage.account("ada")
      _ = try stage.signIn(ada)
      return Call(ada.token, ["userId": .string(ada.id), "order": "createdAt", "limit": 1])
    },
    "session.patch": Scene { stage in
      let ada = try stage.account("ada")
      return onOther(ada, try stage.signIn(ada)).with(["patch": ["name": "The kitchen tablet"]])
    },
    "session.delete": Scene { stage in
      let ada = try stage.account("ada")
      return onOther(ada, try stage.signIn(ada))
    },
    "session.revokeAll": Scene { stage in
      let ada = try stage.account("ada")
      _ = try stage.signIn(ada)
      return Call(ada.token, ["userId": .string(ada.id), "keepsOwn": true])
    },
    "session.revokeAll SESSION_REQUIRED": Scene { stage in
      let ada = try stage.account("ada")
      return Call(try stage.apiKey(of: ada), ["userId": .string(ada.id)])
    },
  ]

  private static func onOther(_ account: Stage.Account, _ other: Stage.Account) -> Call {
    Call(account.token, ["userId": .string(account.id), "sessionId": .string(other.sessionID)])
  }
}
