// The address of an account, and whether the server's mail works.

import Foundation

extension Scenes {
  static let emailAddress: [String: Scene] = [
    "user.changeEmail": Scene { stage in try change(stage) },
    "user.changeEmail SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      return change(ada, to: stage.address("ada")).by(try stage.apiKey(of: ada))
    },
    "user.changeEmail EMAIL_NOT_ALLOWED": Scene(["CASCADE_MAIL_DOMAINS": "example.org"]) { stage in try change(stage) },
    "user.changeEmail MAIL_OFF": Scene(noMail) { stage in try change(stage) },
    "user.changeEmail LOCKED_OUT": Scene { stage in
      let ada = try stage.account("ada")
      let input: JSON = ["email": .string(stage.address("ada"))]
      try stage.exhaust { try stage.ask("POST", "users/\(ada.id)/email", input, as: ada.token) }
      return change(ada, to: stage.address("ada"))
    },

    "user.confirmEmail": Scene { stage in try confirm(stage) },
    "user.confirmEmail WRONG_CODE": Scene { stage in try confirm(stage).with(["code": "no code"]) },
    "user.confirmEmail SIGN_IN_EXPIRED": Scene { stage in try confirm(stage).with(["token": "nothing"]) },
    "user.confirmEmail SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      return try confirm(stage, ada).by(try stage.apiKey(of: ada))
    },
    "user.confirmEmail EMAIL_TAKEN": Scene { stage in
      let call = try confirm(stage)
      try stage.confirm(stage.address("ada"), of: try stage.account("bob"))
      return call
    },

    "user.removeEmail": Scene { stage in try remove(stage, try stage.account("ada")) },
    "user.removeEmail SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      return try remove(stage, ada).by(try stage.apiKey(of: ada))
    },
    "user.removeEmail ROLE_OUT_OF_REACH": Scene { stage in
      try remove(stage, try stage.account("admin-one", role: "admin"))
        .by(try stage.account("admin-two", role: "admin").token)
    },
    "user.removeEmail LAST_WAY_IN": Scene { stage in
      let ada = try stage.accountByEmail("ada")
      return Call(ada.token, ["userId": .string(ada.id)])
    },

    "runtimeSettings.testMail": Scene { stage in testMail(stage) },
    "runtimeSettings.testMail MAIL_OFF": Scene(noMail) { stage in testMail(stage) },
    // Where nobody takes letters.
    "runtimeSettings.testMail MAIL_FAILED": Scene(["CASCADE_MAIL_PORT": "1"]) { stage in testMail(stage) },
  ]

  private static func change(_ account: Stage.Account, to address: String) -> Call {
    Call(account.token, ["userId": .string(account.id), "email": .string(address)])
  }

  private static func change(_ stage: Stage) throws -> Call {
    change(try stage.account("ada"), to: stage.address("ada"))
  }

  private static func confirm(_ stage: Stage, _ account: Stage.Account? = nil) throws -> Call {
    let ada = try account ?? stage.account("ada")
    let (token, code) = try stage.newAddressCode(ada, stage.address("ada"))
    return Call(ada.token, ["userId": .string(ada.id), "token": token, "code": code])
  }

  private static func remove(_ stage: Stage, _ account: Stage.Account) throws -> Call {
    try stage.confirm(stage.address("ada"), of: account)
    return Call(account.token, ["userId": .string(account.id)])
  }

  private static func testMail(_ stage: Stage) -> Call {
    Call(stage.rootToken, ["to": .string(stage.address("root"))])
  }
}
