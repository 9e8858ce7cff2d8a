// Messages that no honest peer sends: each is refused with the reason, none does harm, none passes for another.

import Core
import Testing

@testable import Opaque

@Suite struct OpaqueMalformedTests {
  /// What encodes no element, and the identity, which is one that nobody may send (RFC 9496 §A.3).
  static let badElements: [[UInt8]] = [
    [UInt8](repeating: 0, count: 32),  // The identity.
    [UInt8](repeating: 0xff, count: 32),  // No field element as it must be written.
    [0xed] + [UInt8](repeating: 0xff, count: 30) + [0x7f],  // The field's prime: zero, in another form.
    [0x01] + [UInt8](repeating: 0, count: 31),  // Negative.
    [UInt8](repeating: 0, count: 31) + [0x80],  // The identity, with a bit that is none of its.
    OpaqueVector.unhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6"),  // The generator, with it.
    OpaqueVector.unhex("26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371"),  // Not on the curve.
  ]
  /// Zero, the order, what is above it.
  static let badScalars: [[UInt8]] = [
    [UInt8](repeating: 0, count: 32),
    OpaqueVector.unhex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"),
    OpaqueVector.unhex("eed3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"),
    [UInt8](repeating: 0xff, count: 32),
  ]

  @Test(arguments: badElements) func whatIsNoElementIsRefusedEverywhere(bytes: [UInt8]) throws {
    let user = try OneUser()
    #expect(throws: OpaqueError.invalidElement) { try user.server.register(bytes, credential: OneUser.name) }
    var ke1 = try OpaqueLogin(password: user.password).request
    for place in [0, 64] {
      let kept = ke1
      ke1.replaceSubrange(place..<place + 32, with: bytes)
      for record in [user.record, nil] {
        #expect(throws: OpaqueError.invalidElement) { try user.server.login(ke1, record, credential: OneUser.name) }
      }
      ke1 = kept
    }
    let registration = try OpaqueRegistration(password: user.password)
    var answer = try user.server.register(registration.request, credential: OneUser.name)
    var upload = try registration.finish(answer, bounds: OneUser.bounds).upload
    upload.replaceSubrange(12..<44, with: bytes)
    #expect(throws: OpaqueError.invalidElement) { try user.server.record(of: upload, credential: OneUser.name) }
    for place in [12, 44] {
      let kept = answer
      answer.replaceSubrange(place..<place + 32, with: bytes)
      #expect(throws: OpaqueError.invalidElement) { try registration.finish(answer, bounds: OneUser.bounds) }
      answer = kept
    }
    let login = try OpaqueLogin(password: user.password)
    let reply = try user.server.login(login.request, user.record, credential: OneUser.name).reply
    for place in [8, 8 + 224] {
      var changed = reply
      changed.replaceSubrange(place..<place + 32, with: bytes)
      #expect(throws: OpaqueError.invalidElement) { try login.finish(changed, bounds: OneUser.bounds) }
    }
  }

  @Test(arguments: badScalars) func whatIsNoScalarIsRefused(bytes: [UInt8]) throws {
    #expect(throws: OpaqueError.invalidScalar) { try Scalar(bytes) }
    var setup = OpaqueSetup(version: 1).encoded()
    setup.replaceSubrange(68..<100, with: bytes)
    #expect(throws: OpaqueError.invalidScalar) { try OpaqueSetup(decoding: setup) }
  }

  @Test func theLargestScalarIsOne() throws {
    let largest = OpaqueVector.unhex("ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
    #expect(try Scalar(largest).secret.revealBytes() == largest)
  }

  @Test func everyOtherLengthIsRefused() throws {
    let user = try OneUser()
    for count in [0, 1, 31, 33, 95, 97, 4_096] {
      let bytes = [UInt8](repeating: 2, count: count)
      #expect(throws: OpaqueError.wrongLength(expected: 32, got: count)) {
        try user.server.register(bytes, credential: [])
      }
      #expect(throws: OpaqueError.wrongLength(expected: 96, got: count)) {
        try user.server.login(bytes, nil, credential: [])
      }
      #expect(throws: OpaqueError.self) { try user.server.record(of: bytes, credential: []) }
      #expect(throws: OpaqueError.self) { try OpaqueLoginState(decoding: bytes) }
      #expect(throws: OpaqueError.self) { try OpaqueRecord(decoding: Array(bytes.prefix(204))) }
      #expect(throws: OpaqueError.self) { try OpaqueSetup(decoding: bytes) }
      #expect(throws: OpaqueError.self) { try OpaqueLogin(password: user.password).finish(bytes) }
      #expect(throws: OpaqueError.self) { try OpaqueRegistration(password: user.password).finish(bytes) }
    }
  }

  @Test func whatIsOfAnotherFormatIsRefused() throws {
    let user = try OneUser()
    var record = user.record.encoded()
    record[0] = 2
    #expect(throws: OpaqueError.unknownFormat) { try OpaqueRecord(decoding: record) }
    var state = try user.server.login(
      try OpaqueLogin(password: user.password).request, nil, credential: []
    ).state.encoded()
    state[0] = 0
    #expect(throws: OpaqueError.unknownFormat) { try OpaqueLoginState(decoding: state) }
  }

  /// Whoever stands between both cannot have a password stretched for nothing, nor a client's memory for themselves.
  @Test func aClientStretchesOnlyWithinItsBounds() throws {
    let user = try OneUser()
    let login = try OpaqueLogin(password: user.password)
    let reply = try user.server.login(login.request, user.record, credential: OneUser.name).reply
    for stretching in [
      .identity, .argon2id(memoryKiB: 8_191, passes: 3), .argon2id(memoryKiB: .max, passes: 1),
      .argon2id(memoryKiB: 65_536, passes: .max),
    ] as [KeyStretching] {
      #expect(throws: OpaqueError.refusedStretching) {
        try login.finish(stretching.encoded() + reply.dropFirst(8))
      }
    }
    // Within the bounds, but another than the record's.
    let other = KeyStretching.argon2id(memoryKiB: 32, passes: 1)
    #expect(throws: OpaqueError.notAuthentic) {
      try login.finish(other.encoded() + reply.dropFirst(8), bounds: OneUser.bounds)
    }
    #expect(throws: OpaqueError.refusedStretching) { try KeyStretching(decoding: [0, 0, 0, 7, 0, 0, 0, 1]) }
    #expect(throws: OpaqueError.refusedStretching) { try KeyStretching(decoding: [0, 0, 0, 8, 0, 0, 0, 0]) }
  }

  /// Every bit of a reply counts, and every bit of a proof.
  @Test func aChangedBitIsNeverBelieved() throws {
    let user = try OneUser()
    let login = try OpaqueLogin(password: user.password)
    let (reply, state) = try user.server.login(login.request, user.record, credential: OneUser.name)
    for place in reply.indices.dropFirst(8) {
      var changed = reply
      changed[place] ^= 1 << (place % 8)
      #expect(throws: OpaqueError.self) { try login.finish(changed, bounds: OneUser.bounds) }
    }
    let proof = try login.finish(reply, bounds: OneUser.bounds).proof
    for place in proof.indices {
      var changed = proof
      changed[place] ^= 1 << (place % 8)
      #expect(throws: OpaqueError.notAuthentic) { try state.finish(changed) }
    }
    var request = login.request
    for place in request.indices {
      request[place] ^= 1 << (place % 8)
      if let (_, other) = try? user.server.login(request, user.record, credential: OneUser.name) {
        #expect(throws: OpaqueError.notAuthentic) { try other.finish(proof) }
      }
      request[place] ^= 1 << (place % 8)
    }
  }
}
