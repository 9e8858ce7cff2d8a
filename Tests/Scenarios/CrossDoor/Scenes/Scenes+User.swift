// Accounts, as their owners and administrators change them.

import Foundation

extension Scenes {
  static let user: [String: Scene] = [
    "user.create": Scene { stage in
      Call(stage.rootToken, ["username": .string(stage.name("new")), "displayName": "Somebody", "about": "of old"])
    },
    "user.create USERNAME_TAKEN": Scene { stage in
      Call(stage.rootToken, ["username": .string(try stage.account("ada").username)])
    },

    "user.get": Scene { stage in
      let (ada, bob) = (try stage.account("ada"), try stage.account("bob"))
      return Call(bob.token, ["userId": .string(ada.id)])
    },
    "user.list": Scene { stage in
      let bob = try stage.account("bob")
      return Call(stage.rootToken, ["username": .string(bob.username), "order": "createdAtDesc", "limit": 2])
    },
    "user.me": Scene { stage in Call(try stage.account("ada").token) },

    "user.patch": Scene { stage in
      let ada = try stage.account("ada")
      return Call(ada.token, ["userId": .string(ada.id), "patch": ["displayName": "Ada", "about": "hello"]])
    },
    "user.patch USERNAME_TAKEN": Scene { stage in
      let (ada, bob) = (try stage.account("ada"), try stage.account("bob"))
      return Call(ada.token, ["userId": .string(ada.id), "patch": ["username": .string(bob.username)]])
    },
    "user.patch ROLE_OUT_OF_REACH": Scene { stage in
      try byAdministrator(stage).with(["patch": ["about": "mine"]])
    },

    "user.delete": Scene { stage in
      let ada = try stage.account("ada")
      return Call(ada.token, ["userId": .string(ada.id)])
    },
    "user.delete SESSION_REQUIRED": Scene { stage in
      let ada = try stage.account("ada")
      return Call(try stage.apiKey(of: ada), ["userId": .string(ada.id)])
    },
    "user.delete ROLE_OUT_OF_REACH": Scene { stage in try byAdministrator(stage) },
    "user.delete LAST_ROOT": Scene { stage in onRoot(stage) },

    "user.changePassword": Scene { stage in
      let ada = try stage.account("ada")
      _ = try stage.signIn(ada)
      return change(ada, Person.password, "another horse")
    },
    "user.changePassword WRONG_CREDENTIALS": Scene { stage in
      change(try stage.account("ada"), "something else", "another horse")
    },
    "user.changePassword SESSION_REQUIRED": Scene { stage in
      let ada = try stage.account("ada")
      return change(ada, Person.password, "another horse").by(try stage.apiKey(of: ada))
    },
    "user.changePassword WEAK_PASSWORD": Scene { stage in
      let ada = try stage.account("ada-lovelace")
      return change(ada, Person.password, ada.username)
    },

    "user.resetPassword": Scene { stage in Call(stage.rootToken, ["userId": .string(try stage.account("ada").id)]) },
    "user.resetPassword ROLE_OUT_OF_REACH": Scene { stage in try byAdministrator(stage) },
    "user.resetPassword SESSION_REQUIRED": Scene { stage in
      let grace = try stage.account("grace", role: "admin")
      return Call(try stage.apiKey(of: grace, "admin"), ["userId": .string(grace.id)])
    },

    "user.setRole": Scene { stage in
      Call(stage.rootToken, ["userId": .string(try stage.account("ada").id), "role": "creator"])
    },
    "user.setRole ROLE_OUT_OF_REACH": Scene { stage in try byAdministrator(stage).with(["role": "user"]) },
    "user.setRole LAST_ROOT": Scene { stage in onRoot(stage).with(["role": "user"]) },

    "user.ban": Scene { stage in
      let ada = try stage.account("ada")
      let until = JSON.string("2099-01-31T12:00:00.000001Z")
      return Call(stage.rootToken, ["userId": .string(ada.id), "reason": "noise", "until": until])
    },
    "user.ban ROLE_OUT_OF_REACH": Scene { stage in try byAdministrator(stage) },
    "user.ban LAST_ROOT": Scene { stage in onRoot(stage) },

    "user.unban": Scene { stage in
      let ada = try stage.account("ada")
      try stage.ask("POST", "users/\(ada.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return Call(stage.rootToken, ["userId": .string(ada.id)])
    },
    "user.unban ROLE_OUT_OF_REACH": Scene { stage in try byAdministrator(stage) },

    "user.restore": Scene { stage in
      let ada = try stage.account("ada")
      try stage.ask("DELETE", "users/\(ada.id)", as: ada.token)
      return Call(try stage.signIn(ada).token, ["userId": .string(ada.id)])
    },

    "user.exportData": Scene { stage in
      let ada = try stage.account("ada")
      // What is written of a call comes behind its answer.
      let isWritten = eventually {
        (try? stage.ask("GET", "users/\(ada.id)/export", as: stage.rootToken))?["calls"]?.list?.count == 1
      }
      guard isWritten else { throw Stage.Unready(reason: "that she came is not in her data") }
      return Call(ada.token, ["userId": .string(ada.id), "limit": 2])
    },

    "preferences.get": Scene { stage in
      let ada = try stage.account("ada")
      try stage.ask("PATCH", "users/\(ada.id)/preferences", ["theme": "dark"], as: ada.token)
      return Call(ada.token, ["userId": .string(ada.id)])
    },
    "preferences.patch": Scene { stage in
      let ada = try stage.account("ada")
      return Call(
        ada.token, ["userId": .string(ada.id), "patch": ["theme": "dark", "language": "de", "showsDanmaku": false]])
    },
  ]

  private static func change(_ account: Stage.Account, _ old: String, _ new: String) -> Call {
    let input: [String: JSON] = [
      "userId": .string(account.id), "currentPassword": .string(old), "newPassword": .string(new),
    ]
    return Call(account.token, input)
  }

  /// An administrator that would do it to another.
  private static func byAdministrator(_ stage: Stage) throws -> Call {
    let (one, other) = (try stage.account("admin-one", role: "admin"), try stage.account("admin-two", role: "admin"))
    return Call(one.token, ["userId": .string(other.id)])
  }

  /// The only root, by itself.
  private static func onRoot(_ stage: Stage) -> Call {
    Call(stage.rootToken, ["userId": .string(stage.root?.id ?? "")])
  }
}
