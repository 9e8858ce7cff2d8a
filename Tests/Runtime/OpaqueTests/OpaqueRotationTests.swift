// Secrets and stretching change, and old records keep working; what is gone is as if it had never been.

import Core
import Testing

@testable import Opaque

@Suite struct OpaqueRotationTests {
  private let old = OpaqueSetup(version: 1)
  private let new = OpaqueSetup(version: 2)

  @Test func oldRecordsWorkBesideNewOnes() throws {
    var user = try OneUser(old)
    #expect(user.server.isCurrent(user.record))
    let dearer = KeyStretching.argon2id(memoryKiB: 128, passes: 2)
    user.server = OpaqueServer(try OpaqueSetups([new, old]), stretchings: [OneUser.weak, dearer])
    #expect(!user.server.isCurrent(user.record))
    try user.login(user.password, user.record)

    let registration = try OpaqueRegistration(password: user.password)
    let outcome = try registration.finish(
      try user.server.register(registration.request, credential: OneUser.name), bounds: OneUser.bounds)
    let renewed = try user.server.record(of: outcome.upload, credential: OneUser.name)
    #expect(renewed.version == 2 && renewed.stretching == dearer && user.server.isCurrent(renewed))
    #expect(try user.login(user.password, renewed).serverKey == new.publicKey)
  }

  @Test func whoBeganBeforeARotationEndsBehindIt() throws {
    var user = try OneUser(old)
    let registration = try OpaqueRegistration(password: user.password)
    let answer = try user.server.register(registration.request, credential: OneUser.name)
    user.server = OpaqueServer(try OpaqueSetups([old, new]), stretchings: [OneUser.weak])
    let upload = try registration.finish(answer, bounds: OneUser.bounds).upload
    let record = try user.server.record(of: upload, credential: OneUser.name)
    #expect(record.version == 1)
    try user.login(user.password, record)
  }

  @Test func aRecordOfDroppedSecretsIsAsNone() throws {
    var user = try OneUser(old)
    user.server = OpaqueServer(try OpaqueSetups([new]), stretchings: [OneUser.weak])
    #expect(throws: OpaqueError.notAuthentic) { try user.login(user.password, user.record) }
    #expect(!user.server.isCurrent(user.record))
  }

  @Test func anUploadNamesWhatTheServerHas() throws {
    let user = try OneUser(old)
    let registration = try OpaqueRegistration(password: user.password)
    let answer = try user.server.register(registration.request, credential: OneUser.name)
    let upload = try registration.finish(answer, bounds: OneUser.bounds).upload
    var other = upload
    other[3] = 9
    #expect(throws: OpaqueError.unknownSetup(version: 9)) { try user.server.record(of: other, credential: []) }
    other = upload
    other[11] = 3
    #expect(throws: OpaqueError.refusedStretching) { try user.server.record(of: other, credential: []) }
  }

  @Test func secretsAndRecordsAreReadAsTheyWereWritten() throws {
    let user = try OneUser(old)
    let again = try OpaqueSetup(decoding: old.encoded())
    #expect(again.version == 1 && again.publicKey == old.publicKey && again.encoded() == old.encoded())
    let server = OpaqueServer(try OpaqueSetups([again]), stretchings: [OneUser.weak])
    let record = try OpaqueRecord(decoding: user.record.encoded())
    #expect(record.credential == OneUser.name && record.encoded() == user.record.encoded())
    var same = user
    same.server = server
    try same.login(user.password, record)
  }

  @Test func aRingHasOneSetupAtLeastAndNoneTwice() throws {
    #expect(throws: OpaqueError.invalidSetups) { try OpaqueSetups([]) }
    #expect(throws: OpaqueError.invalidSetups) { try OpaqueSetups([old, OpaqueSetup(version: 1)]) }
    let ring = try OpaqueSetups([new, old])
    #expect(ring.newest.version == 2 && ring.oldest.version == 1)
    #expect(ring[version: 1]?.publicKey == old.publicKey && ring[version: 3] == nil)
  }
}
