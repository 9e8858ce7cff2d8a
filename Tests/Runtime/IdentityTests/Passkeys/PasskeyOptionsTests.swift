import Core
import Foundation
import Testing

@testable import Identity

/// Held against WebAuthn Level 3, sections 5.4 and 5.5, in the JSON of 5.1.8 and 5.1.9.
@Suite struct PasskeyOptionsTests {
  private func object(_ json: Bytes) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(json.array)) as? NSDictionary)
  }

  @Test func aRegistrationIsAskedForInTheStandardsWords() throws {
    let stage = try PasskeyStage(policy: PasskeyPolicy(residentKey: .required, lifetime: .milliseconds(1_500)))
    let have = [PasskeyDescriptor(id: [0xfb, 0xff], transports: ["usb"]), PasskeyDescriptor(id: [1])]
    let (options, challenge) = stage.passkeys.askForRegistration(
      of: stage.user, having: have, verification: .required, at: PasskeyStage.now)
    let expected: NSDictionary = [
      "rp": ["id": "example.org", "name": "Cascade"],
      "user": ["id": "dXNlci0x", "name": "ada", "displayName": "Ada \"L\""],
      "challenge": Base64URLBytes(challenge.bytes).text,
      "pubKeyCredParams": [-7, -8, -257].map { ["type": "public-key", "alg": $0] as NSDictionary },
      "timeout": 1_500,
      "excludeCredentials": [
        ["type": "public-key", "id": "-_8", "transports": ["usb"]], ["type": "public-key", "id": "AQ"],
      ],
      "authenticatorSelection": [
        "residentKey": "required", "requireResidentKey": true, "userVerification": "required",
      ],
      "attestation": "none", "extensions": ["credProps": true],
    ]
    #expect(try object(options.json) == expected)
  }

  @Test func aLoginIsAskedForInTheStandardsWords() throws {
    let stage = try PasskeyStage()
    let (options, challenge) = stage.passkeys.askForLogin(
      of: [1], with: [PasskeyDescriptor(id: [1], transports: ["hybrid"])], verification: .discouraged,
      at: PasskeyStage.now)
    let expected: NSDictionary = [
      "challenge": Base64URLBytes(challenge.bytes).text, "timeout": 300_000, "rpId": "example.org",
      "allowCredentials": [["type": "public-key", "id": "AQ", "transports": ["hybrid"]]],
      "userVerification": "discouraged",
    ]
    #expect(try object(options.json) == expected)
    let anybody = try object(stage.passkeys.askForLogin(at: PasskeyStage.now).options.json)
    #expect(anybody["allowCredentials"] as? NSArray == [] && anybody["userVerification"] as? String == "preferred")
  }

  @Test func noMoreCredentialsAreListedThanTheBound() throws {
    let stage = try PasskeyStage()
    let many = (0..<100).map { PasskeyDescriptor(id: [UInt8($0)]) }
    let login = stage.passkeys.askForLogin(of: [1], with: many, at: PasskeyStage.now)
    #expect((try object(login.options.json)["allowCredentials"] as? NSArray)?.count == PasskeyLimits.descriptors)
    #expect(try PasskeyChallenge(encoded: login.challenge.encoded) == login.challenge)
    #expect(login.challenge.admits([63]) && !login.challenge.admits([64]))
    let made = stage.passkeys.askForRegistration(of: stage.user, having: many, at: PasskeyStage.now)
    #expect((try object(made.options.json)["excludeCredentials"] as? NSArray)?.count == PasskeyLimits.descriptors)
  }
}
