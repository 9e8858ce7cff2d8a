// What is asked for beside the first factor. The program that shows codes of the time is other people's arithmetic.

import Foundation

extension Scenes {
  static let secondFactors: [String: Scene] = [
    "secondFactors.get": Scene { stage in try Guarded(stage).call() },

    "secondFactors.beginTotp": Scene { stage in on(try stage.account("ada")) },
    "secondFactors.beginTotp SIGN_IN_AGAIN": Scene { stage in try byKey(stage) },

    "secondFactors.confirmTotp": Scene { stage in try confirm(stage, try stage.account("ada")) },
    "secondFactors.confirmTotp WRONG_CODE": Scene { stage in
      try confirm(stage, try stage.account("ada")).with(["code": "no code"])
    },
    "secondFactors.confirmTotp SIGN_IN_EXPIRED": Scene { stage in
      on(try stage.account("ada")).with(["token": "nothing", "code": "123456"])
    },
    "secondFactors.confirmTotp SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      return try confirm(stage, ada).by(try stage.apiKey(of: ada))
    },

    "secondFactors.useEmail": Scene { stage in
      let ada = try stage.account("ada")
      try stage.confirm(stage.address("ada"), of: ada)
      return on(ada)
    },
    "secondFactors.useEmail SIGN_IN_AGAIN": Scene { stage in try byKey(stage) },
    "secondFactors.useEmail NO_EMAIL": Scene { stage in on(try stage.account("ada")) },
    "secondFactors.useEmail MAIL_OFF": Scene(noMail) { stage in on(try stage.account("ada")) },

    "secondFactors.renewRecoveryCodes": Scene { stage in try Guarded(stage).call() },
    "secondFactors.renewRecoveryCodes SIGN_IN_AGAIN": Scene { stage in try byKey(stage) },
    "secondFactors.renewRecoveryCodes NO_SECOND_FACTOR": Scene { stage in on(try stage.account("ada")) },

    "secondFactors.drop": Scene { stage in try Guarded(stage).call().with(["factor": "totp"]) },
    "secondFactors.drop SIGN_IN_AGAIN": Scene { stage in try byKey(stage) },
    "secondFactors.drop SESSION_REQUIRED": Scene { stage in
      let grace = try stage.account("grace", role: "admin")
      return on(try stage.account("ada")).by(try stage.apiKey(of: grace, "admin"))
    },
    "secondFactors.drop ROLE_OUT_OF_REACH": Scene { stage in
      let (one, other) = (try stage.account("admin-one", role: "admin"), try stage.account("admin-two", role: "admin"))
      return on(other).by(one.token)
    },

    "auth.secondFactor": Scene { stage in
      let ada = try Guarded(stage)
      // The step of now was used.
      return try ada.show(ada.program.code(after: 30))
    },
    "auth.secondFactor WRONG_CODE": Scene { stage in try Guarded(stage).show("no code") },
    "auth.secondFactor SIGN_IN_EXPIRED": Scene { stage in
      Call(nil, ["token": "nothing", "factor": "totp", "code": "123456"])
    },
    "auth.secondFactor ACCOUNT_BANNED": Scene { stage in
      let ada = try Guarded(stage)
      let call = try ada.show(ada.program.code(after: 30))
      try stage.ask("POST", "users/\(ada.account.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return call
    },

    "auth.sendSecondFactor": Scene { stage in Call(nil, ["token": try halfWithEmail(stage)]) },
    "auth.sendSecondFactor SIGN_IN_EXPIRED": Scene { _ in Call(nil, ["token": "nothing"]) },
    "auth.sendSecondFactor NO_EMAIL": Scene { stage in Call(nil, ["token": try Guarded(stage).half()]) },
    "auth.sendSecondFactor MAIL_OFF": Scene(noMail) { stage in Call(nil, ["token": try Guarded(stage).half()]) },
    "auth.sendSecondFactor LOCKED_OUT": Scene { stage in
      let token = try halfWithEmail(stage)
      try stage.exhaust { try stage.ask("POST", "auth/second-factor/email", ["token": token]) }
      return Call(nil, ["token": token])
    },
  ]

  private static func on(_ account: Stage.Account) -> Call { Call(account.token, ["userId": .string(account.id)]) }

  /// An API key has never signed in.
  private static func byKey(_ stage: Stage) throws -> Call {
    let ada = try stage.account("ada")
    return on(ada).by(try stage.apiKey(of: ada))
  }

  private static func confirm(_ stage: Stage, _ account: Stage.Account) throws -> Call {
    let (token, program) = try offer(stage, account)
    return on(account).with(["token": token, "code": .string(program.code())])
  }

  private static func offer(_ stage: Stage, _ account: Stage.Account) throws -> (token: JSON, program: Authenticator) {
    let offer = try stage.ask("POST", "users/\(account.id)/second-factors/totp", [:], as: account.token)
    return (offer["token"] ?? .null, Authenticator(secret: offer["secret"]?.string ?? ""))
  }

  /// What a password answers where codes by email are asked for.
  private static func halfWithEmail(_ stage: Stage) throws -> JSON {
    let ada = try stage.account("ada")
    try stage.confirm(stage.address("ada"), of: ada)
    try stage.ask("PUT", "users/\(ada.id)/second-factors/email", [:], as: ada.token)
    return try stage.half(ada)
  }

  /// Somebody whose signing in takes a code of the time.
  private struct Guarded {
    let stage: Stage
    let account: Stage.Account
    let program: Authenticator

    init(_ stage: Stage) throws {
      self.stage = stage
      account = try stage.account("ada")
      let (token, program) = try offer(stage, account)
      self.program = program
      let shown: JSON = ["token": token, "code": .string(program.code())]
      try stage.ask("POST", "users/\(account.id)/second-factors/totp/confirm", shown, as: account.token)
    }

    func call() -> Call { on(account) }
    func half() throws -> JSON { try stage.half(account) }
    func show(_ code: String) throws -> Call {
      Call(nil, ["token": try half(), "factor": "totp", "code": .string(code)])
    }
  }
}
