// Keys in devices. The device is other people's, and looks who holds it where nothing else is said.

import Foundation
import Testing

extension Scenes {
  static let passkey: [String: Scene] = [
    "passkey.list": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskey()
      return ada.call()
    },
    "passkey.get": Scene { stage in try Holder(stage).onPasskey() },
    "passkey.patch": Scene { stage in try Holder(stage).onPasskey(["patch": ["name": "My telephone"]]) },
    "passkey.patch SESSION_REQUIRED": Scene { stage in
      let ada = try Holder(stage)
      return try ada.onPasskey(["patch": ["name": "My telephone"]]).by(try ada.apiKey())
    },
    "passkey.delete": Scene { stage in try Holder(stage).onPasskey() },
    "passkey.delete SIGN_IN_AGAIN": Scene { stage in
      let ada = try Holder(stage)
      return try ada.onPasskey().by(try ada.apiKey())
    },
    "passkey.delete SESSION_REQUIRED": Scene { stage in
      try Holder(stage).onPasskey().by(try Holder(stage, role: "admin").apiKey("admin"))
    },
    "passkey.delete ROLE_OUT_OF_REACH": Scene { stage in
      try Holder(stage, role: "admin").onPasskey().by(try stage.account("other", role: "admin").token)
    },
    "passkey.delete LAST_WAY_IN": Scene { stage in
      // Without a password: by a code that came by email, and the address is taken away.
      let ada = try Holder(stage, try stage.accountByEmail("ada"))
      let call = try ada.onPasskey()
      try stage.ask("DELETE", "users/\(ada.account.id)/email", as: ada.account.token)
      return call
    },

    "passkey.begin": Scene { stage in try Holder(stage).call() },
    "passkey.begin PASSKEYS_OFF": Scene(noName) { stage in try Holder(stage).call() },
    "passkey.begin SIGN_IN_AGAIN": Scene { stage in
      let ada = try Holder(stage)
      return ada.call().by(try ada.apiKey())
    },
    "passkey.begin TOO_MANY_PASSKEYS": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskeys(20)
      return ada.call()
    },

    "passkey.finish": Scene { stage in
      let ada = try Holder(stage)
      return ada.call(try ada.made())
    },
    "passkey.finish PASSKEYS_OFF": Scene(noName) { stage in try Holder(stage).call(noAnswer) },
    "passkey.finish SIGN_IN_AGAIN": Scene { stage in
      let ada = try Holder(stage)
      return ada.call(try ada.made()).by(try ada.apiKey())
    },
    "passkey.finish SIGN_IN_EXPIRED": Scene { stage in try Holder(stage).call(noAnswer) },
    "passkey.finish PASSKEY_REFUSED": Scene { stage in
      let ada = try Holder(stage, on: "https://example.com")
      return ada.call(try ada.made())
    },
    "passkey.finish MALFORMED_MESSAGE": Scene { stage in
      let ada = try Holder(stage)
      return ada.call(try ada.made().merging(["credential": "{}"]) { $1 })
    },
    "passkey.finish TOO_MANY_PASSKEYS": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskeys(19)
      // Begun while there was room.
      let last = try ada.made()
      try ada.device.change()
      try ada.makePasskey()
      return ada.call(last)
    },

    "auth.beginPasskey": Scene { _ in Call(nil) },
    "auth.beginPasskey PASSKEYS_OFF": Scene(noName) { _ in Call(nil) },
    "auth.loginByPasskey": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskey()
      return Call(nil, try ada.shown().merging(["sessionName": "Here"]) { $1 })
    },
    "auth.loginByPasskey PASSKEYS_OFF": Scene(noName) { _ in Call(nil, noShown) },
    "auth.loginByPasskey SIGN_IN_EXPIRED": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskey()
      let shown = try ada.shown()
      try stage.ask("POST", "auth/passkey/finish", .object(shown))
      return Call(nil, shown)
    },
    "auth.loginByPasskey PASSKEY_REFUSED": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskey()
      // The answer to another question.
      return Call(nil, try ada.shown().merging(["credential": try ada.shown()["credential"] ?? .null]) { $1 })
    },
    "auth.loginByPasskey MALFORMED_MESSAGE": Scene { stage in
      let question = try stage.ask("POST", "auth/passkey")
      return Call(nil, ["token": question["token"] ?? .null, "credential": "{}"])
    },
    "auth.loginByPasskey ACCOUNT_BANNED": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskey()
      let shown = try ada.shown()
      try stage.ask("POST", "users/\(ada.account.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return Call(nil, shown)
    },
    "auth.loginByPasskey SIGN_IN_OTHERWISE": Scene { stage in
      // It never looks who holds it, so it is one factor, and the account takes no other second one.
      let ada = try Holder(stage, nil, "soft")
      try ada.guardByPasskey()
      let path = "users/\(ada.account.id)/second-factors/drop"
      try stage.ask("POST", path, ["factor": "recoveryCode"], as: ada.account.token)
      return Call(nil, try ada.shown())
    },

    "secondFactors.usePasskeys": Scene { stage in
      let ada = try Holder(stage)
      try ada.makePasskey()
      return ada.call()
    },
    "secondFactors.usePasskeys NO_PASSKEY": Scene { stage in try Holder(stage).call() },
    "secondFactors.usePasskeys PASSKEYS_OFF": Scene(noName) { stage in try Holder(stage).call() },
    "secondFactors.usePasskeys SIGN_IN_AGAIN": Scene { stage in
      let ada = try Holder(stage)
      return ada.call().by(try ada.apiKey())
    },

    "auth.beginSecondFactorPasskey": Scene { stage in
      let ada = try Holder(stage)
      try ada.guardByPasskey()
      return Call(nil, ["token": try ada.half()])
    },
    "auth.beginSecondFactorPasskey PASSKEYS_OFF": Scene(noName) { _ in Call(nil, ["token": "nothing"]) },
    "auth.beginSecondFactorPasskey SIGN_IN_EXPIRED": Scene { _ in Call(nil, ["token": "nothing"]) },
    "auth.beginSecondFactorPasskey NO_PASSKEY": Scene { stage in
      let ada = try Holder(stage)
      let id = try ada.guardByPasskey()
      let half = try ada.half()
      try stage.ask("DELETE", "users/\(ada.account.id)/passkeys/\(id)", as: ada.account.token)
      return Call(nil, ["token": half])
    },
    "auth.secondFactorByPasskey": Scene { stage in
      let ada = try Holder(stage)
      try ada.guardByPasskey()
      return Call(nil, try ada.shownSecond())
    },
    "auth.secondFactorByPasskey PASSKEYS_OFF": Scene(noName) { _ in Call(nil, noShown) },
    "auth.secondFactorByPasskey SIGN_IN_EXPIRED": Scene { _ in Call(nil, noShown) },
    "auth.secondFactorByPasskey PASSKEY_REFUSED": Scene { stage in
      let ada = try Holder(stage)
      try ada.guardByPasskey()
      return Call(nil, try ada.shownSecond().merging(["credential": try ada.shown()["credential"] ?? .null]) { $1 })
    },
    "auth.secondFactorByPasskey MALFORMED_MESSAGE": Scene { stage in
      let ada = try Holder(stage)
      try ada.guardByPasskey()
      return Call(nil, try ada.shownSecond().merging(["credential": "{}"]) { $1 })
    },
    "auth.secondFactorByPasskey ACCOUNT_BANNED": Scene { stage in
      let ada = try Holder(stage)
      try ada.guardByPasskey()
      let shown = try ada.shownSecond()
      try stage.ask("POST", "users/\(ada.account.id)/ban", ["reason": "noise"], as: stage.rootToken)
      return Call(nil, shown)
    },
  ]

  /// Browsers have no passkeys for addresses.
  private static let noName = ["CASCADE_AUTH_PUBLIC_URL": "https://192.0.2.7"]
  private static let noShown: [String: JSON] = ["token": "nothing", "credential": "{}"]
  private static let noAnswer: [String: JSON] = ["token": "nothing", "credential": "{}", "name": "A key"]

  /// Somebody with a device, who does over REST what comes before the call that is tested.
  private struct Holder {
    let stage: Stage
    let account: Stage.Account
    private let borrowed: BorrowedDevice
    var device: PasskeyDevice { borrowed.device }

    init(
      _ stage: Stage, _ account: Stage.Account? = nil, _ kind: String = "ES256+none",
      on page: String = PasskeyDevice.origin, role: String? = nil
    ) throws {
      self.stage = stage
      self.account = try account ?? stage.account(role == nil ? "ada" : "grace", role: role)
      borrowed = try BorrowedDevice(kind, on: page)
    }

    func call(_ input: [String: JSON] = [:]) -> Call {
      Call(account.token, input.merging(["userId": .string(account.id)]) { $1 })
    }

    func onPasskey(_ input: [String: JSON] = [:]) throws -> Call {
      let id = try makePasskey()
      return call(input.merging(["passkeyId": .string(id)]) { $1 })
    }

    func apiKey(_ scope: String = "write") throws -> String { try stage.apiKey(of: account, scope) }

    // MARK: Making

    func made() throws -> [String: JSON] {
      let question = try stage.ask("POST", "users/\(account.id)/passkeys/begin", [:], as: account.token)
      return try answer(question).merging(["name": "A key"]) { $1 }
    }

    @discardableResult
    func makePasskey() throws -> String {
      let made = try made()
      let passkey = try stage.ask("POST", "users/\(account.id)/passkeys/finish", .object(made), as: account.token)
      return passkey["id"]?.string ?? ""
    }

    func makePasskeys(_ count: Int) throws {
      for _ in 0..<count {
        try makePasskey()
        try device.change()
      }
    }

    // MARK: Showing

    func shown() throws -> [String: JSON] { try answer(try stage.ask("POST", "auth/passkey")) }

    /// Its passkey is asked for behind its password.
    @discardableResult
    func guardByPasskey() throws -> String {
      let id = try makePasskey()
      try stage.ask("PUT", "users/\(account.id)/second-factors/passkeys", [:], as: account.token)
      return id
    }

    func half() throws -> JSON { try stage.half(account) }

    func shownSecond() throws -> [String: JSON] {
      try answer(try stage.ask("POST", "auth/second-factor/passkey", ["token": try half()]))
    }

    private func answer(_ question: JSON) throws -> [String: JSON] {
      let credential = try device.credential(question["options"]?.string ?? "")
      return ["token": question["token"] ?? .null, "credential": .string(credential)]
    }
  }
}
