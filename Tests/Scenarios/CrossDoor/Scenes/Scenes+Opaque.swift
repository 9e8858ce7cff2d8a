// Passwords that the server never sees. The client's half of each exchange is our library's.

import Core
import Foundation
import Opaque

extension Scenes {
  static let opaque: [String: Scene] = [
    "auth.beginOpaquePassword": Scene { _ in
      let registration = try OpaqueRegistration(password: Secret(Person.password))
      return Call(nil, ["request": .string(Base64URL.encode(registration.request))])
    },
    "auth.beginOpaquePassword MALFORMED_MESSAGE": Scene { _ in
      Call(nil, ["request": .string(String(repeating: "A", count: 43))])
    },

    "auth.registerByOpaque": Scene { stage in try register(stage, try offer(stage)) },
    "auth.registerByOpaque REGISTRATION_CLOSED": Scene(alone: .usual) { stage in
      try stage.ask("PATCH", "settings", ["isRegistrationOpen": false], as: stage.rootToken)
      return try register(stage, try offer(stage))
    },
    "auth.registerByOpaque USERNAME_TAKEN": Scene { stage in
      let ada = try stage.account("ada")
      return Call(nil, try offer(stage).merging(["username": .string(ada.username)]) { $1 })
    },
    "auth.registerByOpaque SIGN_IN_EXPIRED": Scene { stage in try register(stage, noOffer) },
    "auth.registerByOpaque MALFORMED_MESSAGE": Scene { stage in try register(stage, try noUpload(stage)) },

    "auth.setPasswordByOpaque": Scene { stage in try setPassword(stage, try offer(stage)) },
    "auth.setPasswordByOpaque WRONG_CODE": Scene { stage in
      try setPassword(stage, try offer(stage), code: "00000-00000")
    },
    "auth.setPasswordByOpaque SIGN_IN_EXPIRED": Scene { stage in try setPassword(stage, noOffer) },
    "auth.setPasswordByOpaque MALFORMED_MESSAGE": Scene { stage in try setPassword(stage, try noUpload(stage)) },

    "auth.beginOpaqueLogin": Scene { stage in Call(nil, try begin(try stage.account("ada"))) },
    "auth.beginOpaqueLogin LOCKED_OUT": Scene(alone: .usual) { stage in
      let begin = try begin(try stage.account("ada"))
      // Whoever reads an answer has tried a password by it.
      for _ in 0..<20 { _ = try? stage.ask("POST", "auth/opaque/login", .object(begin)) }
      return Call(nil, begin)
    },
    "auth.beginOpaqueLogin MALFORMED_MESSAGE": Scene { stage in
      let begin = try begin(try stage.account("ada"))
      return Call(nil, begin.merging(["request": .string(String(repeating: "A", count: 128))]) { $1 })
    },

    "auth.loginByOpaque": Scene { stage in Call(nil, try proof(stage, try stage.account("ada"))) },
    "auth.loginByOpaque WRONG_CREDENTIALS": Scene { stage in
      let proof = try proof(stage, try stage.account("ada"))
      return Call(nil, proof.merging(["proof": .string(String(repeating: "A", count: 86))]) { $1 })
    },
    "auth.loginByOpaque SIGN_IN_EXPIRED": Scene { stage in
      let proof = try proof(stage, try stage.account("ada"))
      try stage.ask("POST", "auth/opaque/login/finish", .object(proof))
      return Call(nil, proof)
    },
    "auth.loginByOpaque ACCOUNT_BANNED": Scene { stage in
      let ada = try stage.account("ada")
      let proof = try proof(stage, ada)
      try stage.ask("POST", "users/\(ada.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return Call(nil, proof)
    },
    "auth.loginByOpaque MALFORMED_MESSAGE": Scene { stage in
      let proof = try proof(stage, try stage.account("ada"))
      return Call(nil, proof.merging(["proof": .string(String(repeating: "+", count: 86))]) { $1 })
    },

    "auth.renewOpaqueSecrets": Scene { stage in Call(stage.rootToken) },

    "user.changePasswordByOpaque": Scene { stage in
      let ada = try stage.account("ada")
      return Call(ada.token, try offer(stage).merging(["userId": .string(ada.id)]) { $1 })
    },
    "user.changePasswordByOpaque SIGN_IN_EXPIRED": Scene { stage in
      let ada = try stage.account("ada")
      return Call(ada.token, noOffer.merging(["userId": .string(ada.id)]) { $1 })
    },
    "user.changePasswordByOpaque MALFORMED_MESSAGE": Scene { stage in
      let ada = try stage.account("ada")
      return Call(ada.token, try noUpload(stage).merging(["userId": .string(ada.id)]) { $1 })
    },
    // An API key has never signed in.
    "user.changePasswordByOpaque SIGN_IN_AGAIN": Scene { stage in
      let ada = try stage.account("ada")
      let input = try offer(stage).merging(["userId": .string(ada.id)]) { $1 }
      return Call(try stage.apiKey(of: ada), input)
    },
  ]

  // MARK: Setting a password

  /// What ends in a password, and has not been used.
  private static func offer(_ stage: Stage) throws -> [String: JSON] {
    let registration = try OpaqueRegistration(password: Secret(Person.password))
    let request: JSON = ["request": .string(Base64URL.encode(registration.request))]
    let answer = try stage.ask("POST", "auth/opaque/password", request)
    let upload = try registration.finish(Base64URL.decode(answer["message"]?.string ?? "") ?? []).upload
    return ["token": answer["token"] ?? .null, "upload": .string(Base64URL.encode(upload))]
  }

  /// With the terms of an offer, and nothing behind them.
  private static func noUpload(_ stage: Stage) throws -> [String: JSON] {
    let offer = try offer(stage)
    let terms = (offer["upload"]?.string ?? "").prefix(16)
    return offer.merging(["upload": .string(terms + String(repeating: "A", count: 256))]) { $1 }
  }

  private static let noOffer: [String: JSON] = [
    "token": "nothing", "upload": .string(String(repeating: "A", count: 272)),
  ]

  private static func register(_ stage: Stage, _ offer: [String: JSON]) throws -> Call {
    Call(nil, offer.merging(["username": .string(stage.name("new")), "sessionName": "Here"]) { $1 })
  }

  private static func setPassword(_ stage: Stage, _ offer: [String: JSON], code: String? = nil) throws -> Call {
    let ada = try stage.account("ada")
    let reset = try stage.ask("POST", "users/\(ada.id)/password-reset", [:], as: stage.rootToken)
    let code = code.map { JSON.string($0) } ?? reset["code"] ?? .null
    return Call(nil, offer.merging(["username": .string(ada.username), "code": code]) { $1 })
  }

  // MARK: Signing in

  private static func begin(_ account: Stage.Account) throws -> [String: JSON] {
    let login = try OpaqueLogin(password: Secret(Person.password))
    return ["username": .string(account.username), "request": .string(Base64URL.encode(login.request))]
  }

  private static func proof(_ stage: Stage, _ account: Stage.Account) throws -> [String: JSON] {
    let login = try OpaqueLogin(password: Secret(Person.password))
    let request: JSON = [
      "username": .string(account.username), "request": .string(Base64URL.encode(login.request)),
    ]
    let answer = try stage.ask("POST", "auth/opaque/login", request)
    let proof = try login.finish(Base64URL.decode(answer["message"]?.string ?? "") ?? []).proof
    return ["token": answer["token"] ?? .null, "proof": .string(Base64URL.encode(proof))]
  }
}
