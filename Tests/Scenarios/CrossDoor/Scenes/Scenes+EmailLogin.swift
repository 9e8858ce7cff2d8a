// Codes by email, to sign in and to make an account.

import Foundation

extension Scenes {
  static let emailLogin: [String: Scene] = [
    "auth.sendEmailCode": Scene { stage in
      let ada = try stage.account("ada")
      return Call(nil, ["email": .string(try stage.confirm(stage.address("ada"), of: ada))])
    },
    "auth.sendEmailCode MAIL_OFF": Scene(noMail) { stage in Call(nil, ["email": .string(stage.address("ada"))]) },
    "auth.sendEmailCode LOCKED_OUT": Scene { stage in
      let input: JSON = ["email": .string(stage.address("ada"))]
      try stage.exhaust { try stage.ask("POST", "auth/email-code", input) }
      return Call(nil, input.fields)
    },

    "auth.loginByEmail": Scene { stage in
      let (_, code) = try codeOfAda(stage)
      return code.with(["sessionName": "Here"])
    },
    "auth.loginByEmail WRONG_CODE": Scene { stage in try codeOfAda(stage).call.with(["code": "no code"]) },
    "auth.loginByEmail SIGN_IN_EXPIRED": Scene { stage in try codeOfAda(stage).call.with(["token": "nothing"]) },
    "auth.loginByEmail NO_ACCOUNT": Scene { stage in try codeOfNobody(stage) },
    "auth.loginByEmail ACCOUNT_BANNED": Scene { stage in
      let (ada, call) = try codeOfAda(stage)
      try stage.ask("POST", "users/\(ada.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return call
    },
    "auth.loginByEmail SIGN_IN_OTHERWISE": Scene { stage in
      // A second code by email would be the same factor again, and the account takes no other.
      let ada = try stage.account("ada")
      let address = try stage.confirm(stage.address("ada"), of: ada)
      let factors = "users/\(ada.id)/second-factors"
      try stage.ask("PUT", "\(factors)/email", [:], as: ada.token)
      try stage.ask("POST", "\(factors)/drop", ["factor": "recoveryCode"], as: ada.token)
      return call(try stage.emailCode(to: address))
    },

    "auth.registerByEmail": Scene { stage in
      try codeOfNobody(stage).with(["username": .string(stage.name("new")), "displayName": "Somebody"])
    },
    "auth.registerByEmail WRONG_CODE": Scene { stage in
      try codeOfNobody(stage).with(["username": .string(stage.name("new")), "code": "no code"])
    },
    "auth.registerByEmail SIGN_IN_EXPIRED": Scene { stage in
      try codeOfNobody(stage).with(["username": .string(stage.name("new")), "token": "nothing"])
    },
    "auth.registerByEmail REGISTRATION_CLOSED": Scene(alone: .usual) { stage in
      let call = try codeOfNobody(stage).with(["username": .string(stage.name("new"))])
      try stage.ask("PATCH", "settings", ["isRegistrationOpen": false], as: stage.rootToken)
      return call
    },
    "auth.registerByEmail USERNAME_TAKEN": Scene { stage in
      try codeOfNobody(stage).with(["username": .string(try stage.account("bob").username)])
    },
    "auth.registerByEmail EMAIL_TAKEN": Scene { stage in
      let call = try codeOfNobody(stage).with(["username": .string(stage.name("new"))])
      _ = try stage.accountByEmail("ada")
      return call
    },

    "auth.forgotPassword": Scene { stage in
      // What becomes of a name that somebody has comes behind the answer.
      Call(nil, ["username": .string(stage.name("nobody"))])
    },
    "auth.forgotPassword MAIL_OFF": Scene(noMail) { stage in Call(nil, ["username": .string(stage.name("nobody"))]) },
    "auth.forgotPassword LOCKED_OUT": Scene { stage in
      let input: JSON = ["username": .string(stage.name("nobody"))]
      try stage.exhaust { try stage.ask("POST", "auth/forgot-password", input) }
      return Call(nil, input.fields)
    },
  ]

  static let noMail = ["CASCADE_MAIL_HOST": ""]

  private static func call(_ sent: (token: JSON, code: JSON)) -> Call {
    Call(nil, ["token": sent.token, "code": sent.code])
  }

  private static func codeOfAda(_ stage: Stage) throws -> (ada: Stage.Account, call: Call) {
    let ada = try stage.account("ada")
    return (ada, call(try stage.emailCode(to: stage.confirm(stage.address("ada"), of: ada))))
  }

  private static func codeOfNobody(_ stage: Stage) throws -> Call {
    call(try stage.emailCode(to: stage.address("ada")))
  }
}
