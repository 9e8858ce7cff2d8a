// Authenticators that others wrote, in Python: soft-webauthn's, and what fido2 has of each algorithm. fido2 also reads our
// questions, so their JSON is what others take for WebAuthn's.

import Core
import Foundation
import TestProcesses
import Testing

@testable import Identity

@Suite(.enabled(if: PythonAuthenticator.isHere, "scripts/bootstrap test makes build/python"))
struct SoftwareAuthenticatorTests {
  @Test(arguments: ["soft", "ES256+none", "EdDSA+none", "RS256+none", "ES256+packed", "EdDSA+packed", "RS256+packed"])
  func registersAndLogsIn(kind: String) throws {
    let stage = try PasskeyStage()
    let device = try PythonAuthenticator(kind, origin: "https://example.org")
    // soft-webauthn has no eyes.
    let verification = kind == "soft" ? UserVerification.discouraged : .required
    let (options, challenge) = stage.passkeys.askForRegistration(
      of: stage.user, verification: verification, at: PasskeyStage.now)
    let made = try PasskeyRegistration(json: device.answer(options.json))
    var passkey = try stage.passkeys.register(made, for: challenge, at: PasskeyStage.now)
    #expect(passkey.attestation == (kind.hasSuffix("packed") ? .itself : .none))

    var first: (PasskeyAssertion, PasskeyChallenge)?
    for count in 1...3 as ClosedRange<UInt32> {
      let (question, challenge) = stage.passkeys.askForLogin(
        of: stage.user.handle, with: [PasskeyDescriptor(passkey)], verification: verification, at: PasskeyStage.now)
      let answer = try PasskeyAssertion(json: device.answer(question.json))
      let use = try stage.passkeys.login(answer, for: challenge, with: passkey, at: PasskeyStage.now)
      #expect(use.signCount == count && use.isUserVerified == (kind != "soft"))
      passkey.signCount = use.signCount
      first = first ?? (answer, challenge)
    }
    // That a challenge is used once is the caller's; a counter tells even where it is not.
    let (answer, old) = try #require(first)
    expectRefusal(.possibleClone) { () throws(PasskeyError) in
      try stage.passkeys.login(answer, for: old, with: passkey, at: PasskeyStage.now)
    }
  }

  @Test(arguments: ["soft", "EdDSA+packed"]) func onAnotherPageItIsRefused(kind: String) throws {
    let stage = try PasskeyStage()
    let device = try PythonAuthenticator(kind, origin: "https://example.com")
    let (options, challenge) = stage.passkeys.askForRegistration(of: stage.user, at: PasskeyStage.now)
    let made = try PasskeyRegistration(json: device.answer(options.json))
    expectRefusal(.wrongOrigin) { () throws(PasskeyError) in
      try stage.passkeys.register(made, for: challenge, at: PasskeyStage.now)
    }
  }
}

/// One authenticator, a process of its own that answers line by line and ends with its input.
final class PythonAuthenticator {
  private static let root = URL(filePath: #filePath).pathComponents.dropLast(5).joined(separator: "/").dropFirst()
  private static let python = "\(root)/build/python/bin/python"
  static let isHere = FileManager.default.isExecutableFile(atPath: python)

  private let process = TestProcess()
  private let questions = Pipe()
  private let answers = Pipe()

  init(_ kind: String, origin: String) throws {
    process.executableURL = URL(filePath: PythonAuthenticator.python)
    let script = "\(PythonAuthenticator.root)/Tests/Runtime/IdentityTests/Passkeys/authenticators.py"
    process.arguments = ["-B", script, kind, origin]
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
  }

  deinit {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func answer(_ question: Bytes) throws -> Bytes {
    try questions.fileHandleForWriting.write(contentsOf: question.array + [UInt8(ascii: "\n")])
    var line: [UInt8] = []
    while line.last != UInt8(ascii: "\n") {
      let more = answers.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the authenticator says nothing")
      line.append(contentsOf: more)
    }
    return Bytes(line)
  }
}
