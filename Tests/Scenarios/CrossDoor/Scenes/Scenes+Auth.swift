// The ways in.

import Foundation

extension Scenes {
  private static let password = JSON.string(Person.password)

  static let auth: [String: Scene] = [
    "auth.get": Scene { _ in Call(nil) },

    "auth.register": Scene { stage in
      Call(nil, ["username": .string(stage.name("new")), "password": password, "displayName": "Somebody"])
    },
    "auth.register REGISTRATION_CLOSED": Scene(alone: .usual) { stage in
      try stage.ask("PATCH", "settings", ["isRegistrationOpen": false], as: stage.rootToken)
      return Call(nil, ["username": .string(stage.name("new")), "password": password])
    },
    "auth.register USERNAME_TAKEN": Scene { stage in
      Call(nil, ["username": .string(try stage.account("ada").username.uppercased()), "password": password])
    },
    "auth.register WEAK_PASSWORD": Scene { stage in
      Call(nil, ["username": .string(stage.name("bobby-tables")), "password": .string(stage.name("bobby-tables"))])
    },

    "auth.login": Scene { stage in
      Call(nil, ["username": .string(try stage.account("ada").username), "password": password, "sessionName": "Here"])
    },
    "auth.login WRONG_CREDENTIALS": Scene { stage in
      Call(nil, ["username": .string(try stage.account("ada").username), "password": "something else"])
    },
    "auth.login ACCOUNT_BANNED": Scene { stage in
      let ada = try stage.account("ada")
      try stage.ask("POST", "users/\(ada.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return Call(nil, ["username": .string(ada.username), "password": password])
    },

    "auth.refresh": Scene { stage in Call(nil, ["refreshToken": .string(try stage.account("ada").refreshToken)]) },
    "auth.refresh REFRESH_TOKEN_REUSED": Scene { stage in
      let token = JSON.string(try stage.account("ada").refreshToken)
      try stage.ask("POST", "auth/refresh", ["refreshToken": token])
      return Call(nil, ["refreshToken": token])
    },

    "auth.logout": Scene { stage in Call(try stage.account("ada").token) },
    "auth.logout SESSION_REQUIRED": Scene { stage in Call(try stage.apiKey(of: try stage.account("ada"))) },

    "auth.setPassword": Scene { stage in
      let (ada, code) = try codeForAda(stage)
      return Call(nil, ["username": .string(ada.username), "code": code, "newPassword": "another horse"])
    },
    "auth.setPassword WRONG_CODE": Scene { stage in
      let (ada, _) = try codeForAda(stage)
      return Call(nil, ["username": .string(ada.username), "code": "00000-00000", "newPassword": "another horse"])
    },
    "auth.setPassword WEAK_PASSWORD": Scene { stage in
      let (ada, code) = try codeForAda(stage)
      return Call(nil, ["username": .string(ada.username), "code": code, "newPassword": .string(ada.username)])
    },

    "auth.setUp": Scene(alone: .bare) { stage in setUp(stage.setUpToken, "boss") },
    "auth.setUp WRONG_CODE": Scene { stage in setUp("no such token", "boss") },
    "auth.setUp USERNAME_TAKEN": Scene(alone: .bare) { stage in
      let ada = try stage.account("ada")
      return setUp(stage.setUpToken, ada.username)
    },
    "auth.setUp WEAK_PASSWORD": Scene(alone: .bare) { stage in setUp(stage.setUpToken, "correct-horse", "correct-horse")
    },

    "auth.ticket": Scene { stage in Call(try stage.account("ada").token) },
  ]

  private static func setUp(_ token: String, _ name: String, _ password: String = Person.password) -> Call {
    Call(nil, ["token": .string(token), "username": .string(name), "password": .string(password)])
  }

  /// Somebody for whom a new password may be set, and the code with which it may.
  private static func codeForAda(_ stage: Stage) throws -> (Stage.Account, JSON) {
    let ada = try stage.account("ada-lovelace")
    let reset = try stage.ask("POST", "users/\(ada.id)/password-reset", [:], as: stage.rootToken)
    return (ada, reset["code"] ?? .null)
  }
}
