// A password is set and used, with all that is random being random, through the bytes that travel.

import Core
import Testing

@testable import Opaque

/// A server with one user, whose password is "correct horse".
struct OneUser {
  static let weak = KeyStretching.argon2id(memoryKiB: 64, passes: 1)
  static let bounds = KeyStretching.Bounds(memoryKiB: 8...1_024, passes: 1...4)
  static let name = Array("ann".utf8)

  var server: OpaqueServer
  let record: OpaqueRecord
  let exportKey: Secret
  let password = Secret("correct horse")

  init(_ setup: OpaqueSetup = OpaqueSetup(version: 1), stretching: KeyStretching = weak) throws {
    server = OpaqueServer(try OpaqueSetups([setup]), stretchings: [stretching])
    let registration = try OpaqueRegistration(password: password)
    let outcome = try registration.finish(
      try server.register(registration.request, credential: OneUser.name), bounds: OneUser.bounds)
    #expect(outcome.serverKey == setup.publicKey)
    record = try server.record(of: outcome.upload, credential: OneUser.name)
    exportKey = outcome.exportKey
  }

  /// A whole login, in which the state travels.
  @discardableResult
  func login(_ password: Secret, _ record: OpaqueRecord?) throws -> OpaqueLogin.Outcome {
    let login = try OpaqueLogin(password: password)
    let (reply, state) = try server.login(login.request, record, credential: OneUser.name)
    let outcome = try login.finish(reply, bounds: OneUser.bounds)
    let there = try OpaqueLoginState(decoding: state.encoded())
    #expect(try there.finish(outcome.proof).matches(outcome.sessionKey))
    return outcome
  }
}

@Suite struct OpaqueFlowTests {
  @Test func whoKnowsThePasswordGetsIn() throws {
    let user = try OneUser()
    let first = try user.login(user.password, user.record)
    let second = try user.login(user.password, user.record)
    #expect(first.exportKey.matches(user.exportKey) && second.exportKey.matches(user.exportKey))
    #expect(!first.sessionKey.matches(second.sessionKey))
    #expect(first.proof != second.proof)
  }

  @Test func aWrongPasswordIsNoticedByTheClientFirst() throws {
    let user = try OneUser()
    #expect(throws: OpaqueError.notAuthentic) { try user.login(Secret("correct horsf"), user.record) }
    #expect(throws: OpaqueError.notAuthentic) { try user.login(Secret(""), user.record) }
  }

  @Test func anEmptyPasswordIsAPassword() throws {
    let user = try OneUser()
    let registration = try OpaqueRegistration(password: Secret(""))
    let outcome = try registration.finish(
      try user.server.register(registration.request, credential: OneUser.name), bounds: OneUser.bounds)
    let record = try user.server.record(of: outcome.upload, credential: OneUser.name)
    try user.login(Secret(""), record)
  }

  @Test func aRecordOfAnotherUserIsOfNoUse() throws {
    let user = try OneUser()
    let other = OpaqueRecord(
      version: 1, user.record.stretching, credential: Array("bob".utf8), upload: user.record.upload.revealBytes())
    #expect(throws: OpaqueError.notAuthentic) { try user.login(user.password, other) }
  }

  /// All else fits then: the tag alone says that the record is not what was uploaded.
  @Test func aRecordWithAnotherTagIsNotBelieved() throws {
    let user = try OneUser()
    var upload = user.record.upload.revealBytes()
    upload[upload.count - 1] ^= 1
    let changed = OpaqueRecord(version: 1, user.record.stretching, credential: OneUser.name, upload: upload)
    #expect(throws: OpaqueError.notAuthentic) { try user.login(user.password, changed) }
  }

  @Test func aUserWhoIsCalledOtherwiseSinceGetsIn() throws {
    let user = try OneUser()
    let login = try OpaqueLogin(password: user.password)
    let (reply, state) = try user.server.login(login.request, user.record, credential: Array("anna".utf8))
    let proof = try login.finish(reply, bounds: OneUser.bounds).proof
    #expect(throws: Never.self) { try state.finish(proof) }
  }

  @Test func namesAndContextMustBeTheSameAtBothEnds() throws {
    var user = try OneUser()
    let named = OpaqueAgreement(context: [1], client: OneUser.name, server: Array("watch.example".utf8))
    user.server = OpaqueServer(user.server.setups, stretchings: [OneUser.weak], named)
    let registration = try OpaqueRegistration(password: user.password)
    let answer = try user.server.register(registration.request, credential: OneUser.name)
    let upload = try registration.finish(answer, named, bounds: OneUser.bounds).upload
    let record = try user.server.record(of: upload, credential: OneUser.name)
    func login(_ agreement: OpaqueAgreement) throws {
      let login = try OpaqueLogin(password: user.password)
      let (reply, state) = try user.server.login(login.request, record, credential: OneUser.name)
      _ = try state.finish(try login.finish(reply, agreement, bounds: OneUser.bounds).proof)
    }
    try login(named)
    for change in [
      { (it: inout OpaqueAgreement) in it.context = [2] }, { $0.client = nil }, { $0.server = nil },
      { $0.server = Array("evil.example".utf8) },
    ] {
      var other = named
      change(&other)
      #expect(throws: OpaqueError.notAuthentic) { try login(other) }
    }
  }

  @Test func aServerWithoutItsSecretsIsNotBelieved() throws {
    let user = try OneUser()
    let thief = OpaqueServer(try OpaqueSetups([OpaqueSetup(version: 1)]), stretchings: [OneUser.weak])
    let login = try OpaqueLogin(password: user.password)
    let (reply, _) = try thief.login(login.request, user.record, credential: OneUser.name)
    #expect(throws: OpaqueError.notAuthentic) { try login.finish(reply, bounds: OneUser.bounds) }
  }

  @Test func aProofIsOfOneLoginAlone() throws {
    let user = try OneUser()
    let proof = try user.login(user.password, user.record).proof
    let (_, state) = try user.server.login(
      try OpaqueLogin(password: user.password).request, user.record, credential: OneUser.name)
    #expect(throws: OpaqueError.notAuthentic) { try state.finish(proof) }
    #expect(throws: OpaqueError.notAuthentic) { try state.finish([UInt8](repeating: 0, count: 64)) }
    #expect(throws: OpaqueError.wrongLength(expected: 64, got: 63)) { try state.finish(Array(proof.dropLast())) }
  }

  @Test func nothingSecretPrints() throws {
    let user = try OneUser()
    let setup = OpaqueSetup(version: 3)
    let (_, state) = try user.server.login(
      try OpaqueLogin(password: user.password).request, user.record, credential: OneUser.name)
    for value in [setup, state, user.record, try OpaqueLogin(password: user.password)] as [any Sendable] {
      var text = ""
      dump(value, to: &text)
      #expect(text.contains(Secret.mark))
      #expect(!text.contains("correct horse") && !text.contains("UInt8: "))
    }
  }
}
