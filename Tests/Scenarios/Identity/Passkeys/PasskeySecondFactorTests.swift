// A passkey as the second of two factors, and as both at once.

import Foundation
import Testing

@Suite(.timeLimit(.minutes(3)), .enabled(if: PasskeyDevice.isHere, "the tests' Python is absent"))
struct PasskeySecondFactorTests {
  /// Somebody whose passkeys are asked for behind a password, and the recovery codes.
  private func guarded(_ device: PasskeyDevice, at server: TestServer) throws -> (Person, String, [String]) {
    let ada = Person("ada", at: server)
    let id = try ada.makePasskey(on: device).json["id"] as? String ?? ""
    let used = ada.call("PUT", "users/\(ada.id)/second-factors/passkeys")
    #expect(used.status == 200, "\(used.body)")
    return (ada, id, used.json["codes"] as? [String] ?? [])
  }

  private func half(at server: TestServer) throws -> (token: String, factors: [String]) {
    let answer = Person(at: server).call("POST", "auth/login", ["username": "ada", "password": Person.password])
    let mfa = try #require(answer.json["mfa"] as? [String: Any], "\(answer.body)")
    return (mfa["token"] as? String ?? "", mfa["factors"] as? [String] ?? [])
  }

  private func finish(_ shown: [String: Any], at server: TestServer) -> Answer {
    Person(at: server).call("POST", "auth/second-factor/passkey/finish", shown)
  }

  @Test(arguments: ["ES256+none", "soft"]) func itIsAskedForBehindAPassword(kind: String) throws {
    let server = try PasskeyTests.server()
    let device = try PasskeyDevice(kind)
    let (ada, _, codes) = try guarded(device, at: server)
    #expect(codes.count == 10)
    let (token, factors) = try half(at: server)
    #expect(factors == ["passkey", "recoveryCode"])
    func shownSecond() throws -> [String: Any] {
      try device.answer(ada.call("POST", "auth/second-factor/passkey", ["token": token]))
    }
    // A second factor's answer is none to a login, and the other way round.
    #expect(ada.signInByPasskey(try shownSecond()).json["code"] as? String == "passkey_refused")
    #expect(finish(try ada.shownPasskey(of: device), at: server).status == 401)
    let shown = try shownSecond()
    let entered = finish(shown, at: server)
    #expect(entered.status == 200 && entered.json["accessToken"] is String, "\(entered.body)")
    // Both tokens were used.
    #expect(finish(shown, at: server).json["code"] as? String == "sign_in_expired")
    let code = ["token": token, "factor": "recoveryCode", "code": codes[0]]
    #expect(ada.refusal("POST", "auth/second-factor", code) == "401 sign_in_expired")
  }

  @Test func somebodyElsesPasskeyIsNone() throws {
    let server = try PasskeyTests.server()
    _ = try guarded(try PasskeyDevice(), at: server)
    let eve = Person("eve", at: server)
    let hers = try PasskeyDevice()
    try eve.makePasskey(on: hers)
    let question = eve.call("POST", "auth/second-factor/passkey", ["token": try half(at: server).token])
    // Eve's device does not have what is asked for: she asks it for its own instead, with Ada's challenge.
    var options = try #require(
      JSONSerialization.jsonObject(with: Data((question.json["options"] as? String ?? "").utf8)) as? [String: Any])
    options["allowCredentials"] = [] as [Any]
    let changed = String(decoding: try JSONSerialization.data(withJSONObject: options), as: UTF8.self)
    var forged = question
    forged.data = try JSONSerialization.data(
      withJSONObject: ["token": question.json["token"] ?? "", "options": changed])
    let answer = finish(try hers.answer(forged), at: server)
    #expect(answer.status == 401 && answer.json["code"] as? String == "passkey_refused", "\(answer.body)")
  }

  /// A device that looked who it was is both factors; one that did not is one, and is asked for the other.
  @Test func whoWasVerifiedByTheDeviceIsIn() throws {
    let server = try PasskeyTests.server()
    let device = try PasskeyDevice()
    let (ada, _, _) = try guarded(device, at: server)
    let answer = ada.signInByPasskey(try ada.shownPasskey(of: device))
    #expect(answer.status == 200 && answer.json["accessToken"] is String, "\(answer.body)")
  }

  @Test func whoWasNotIsAskedForTheOther() throws {
    let server = try PasskeyTests.server()
    let device = try PasskeyDevice("soft")
    let (ada, _, codes) = try guarded(device, at: server)
    let first = ada.signInByPasskey(try ada.shownPasskey(of: device)).json
    let mfa = try #require(first["mfa"] as? [String: Any], "\(first)")
    #expect(mfa["factors"] as? [String] == ["recoveryCode"] && first["accessToken"] is NSNull)
    // It is no second factor to itself.
    let question = ada.refusal("POST", "auth/second-factor/passkey", ["token": mfa["token"] ?? ""])
    #expect(question == "409 no_passkey")
    let code = ["token": mfa["token"] ?? "", "factor": "recoveryCode", "code": codes[0]]
    #expect(ada.refusal("POST", "auth/second-factor", code) == "200")
    // Without another there is no way in by it.
    #expect(ada.refusal("POST", "users/\(ada.id)/second-factors/drop", ["factor": "recoveryCode"]) == "200")
    let alone = ada.signInByPasskey(try ada.shownPasskey(of: device))
    #expect(alone.json["code"] as? String == "sign_in_otherwise", "\(alone.body)")
  }

  @Test func withTheLastPasskeyNobodyIsAskedForOne() throws {
    let server = try PasskeyTests.server()
    let device = try PasskeyDevice()
    let (ada, id, _) = try guarded(device, at: server)
    #expect(ada.call("GET", "users/me").json["hasSecondFactor"] as? Bool == true)
    let begun = try half(at: server).token
    let shown = try device.answer(ada.call("POST", "auth/second-factor/passkey", ["token": begun]))
    #expect(ada.refusal("DELETE", "users/\(ada.id)/passkeys/\(id)") == "204")
    #expect(ada.call("GET", "users/me").json["hasSecondFactor"] as? Bool == false)
    #expect(ada.signedIn("ada").accessToken != nil)
    #expect(finish(shown, at: server).json["code"] as? String == "passkey_refused")
    #expect(ada.refusal("PUT", "users/\(ada.id)/second-factors/passkeys") == "409 no_passkey")
  }

  @Test func aNewPasswordEndsWhatWasBegun() throws {
    let server = try PasskeyTests.server()
    let device = try PasskeyDevice()
    let (ada, _, _) = try guarded(device, at: server)
    let shown = try device.answer(
      ada.call("POST", "auth/second-factor/passkey", ["token": try half(at: server).token]))
    let changed = ada.refusal(
      "POST", "users/\(ada.id)/password", ["currentPassword": Person.password, "newPassword": "another horse battery"])
    #expect(changed == "204")
    #expect(finish(shown, at: server).json["code"] as? String == "sign_in_expired")
  }
}
