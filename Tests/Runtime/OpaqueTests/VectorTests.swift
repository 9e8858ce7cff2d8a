// Both halves, step by step, against what the standard says must come out.

import Core
import Testing

@testable import Opaque

@Suite struct OpaqueVectorTests {
  @Test func someAreAlwaysHere() {
    #expect(OpaqueVector.committed.count { !$0.isFake } >= 4)
    #expect(OpaqueVector.committed.contains { $0.isFake })
    #expect(OpaqueVector.committed.contains { $0.stretching != .identity })
  }

  @Test(arguments: OpaqueVector.committed) func theCommittedOnesHold(vector: OpaqueVector) throws {
    try vector.isFake ? holdsFake(vector) : holds(vector)
  }

  @Test(.enabled(if: OpaqueVector.areHere, OpaqueVector.absent)) func allOfTheStandardHold() throws {
    #expect(OpaqueVector.shared.count == 3)
    for vector in OpaqueVector.shared { try vector.isFake ? holdsFake(vector) : holds(vector) }
  }

  private func holds(_ vector: OpaqueVector) throws {
    let (setup, agreement, stretching) = (try vector.setup(), vector.agreement, vector.stretching)
    let credential = vector["credential_identifier"]
    let server = OpaqueServer(try OpaqueSetups([setup]), stretchings: [stretching], agreement)
    #expect(setup.publicKey == vector["server_public_key"])
    #expect(setup.oprfKey(credential).secret.revealBytes() == vector["oprf_key"])

    // The password is set.
    let password = Secret(vector["password"])
    let registration = try OpaqueRegistration(password: password, blind: try Scalar(vector["blind_registration"]))
    #expect(registration.request == vector["registration_request"])
    let response = try server.register(Element(registration.request), credential, setup)
    #expect(response.encoded() == vector["registration_response"])
    let (upload, exportKey) = try registration.finish(
      try RegistrationResponse(decoding: response.encoded()), stretching, nonce: vector["envelope_nonce"], agreement)
    #expect(upload.encoded() == vector["registration_upload"])
    #expect(exportKey == vector["export_key"])
    #expect(upload.clientKey.bytes == vector["client_public_key"])
    #expect(upload.maskingKey == vector["masking_key"])
    #expect(upload.envelope.encoded() == vector["envelope"])

    // The user logs in.
    let login = try OpaqueLogin(
      password: password, blind: try Scalar(vector["blind_login"]), nonce: vector["client_nonce"],
      keySeed: vector["client_keyshare_seed"])
    #expect(login.request == vector["KE1"])
    let (ke2, state) = try server.answer(
      try KE1(decoding: login.request), setup, stretching, upload, credential, vector.chance)
    #expect(ke2.encoded() == vector["KE2"])
    let outcome = try login.finish(try KE2(decoding: ke2.encoded()), stretching, agreement)
    #expect(outcome.proof == vector["KE3"])
    #expect(outcome.sessionKey.revealBytes() == vector["session_key"])
    #expect(outcome.exportKey.revealBytes() == vector["export_key"])
    #expect(outcome.serverKey == vector["server_public_key"])
    #expect(try state.finish(outcome.proof).revealBytes() == vector["session_key"])
    if vector.bytes("told_reply") != nil { try holdsTold(vector, server, registration, login) }
  }

  /// Our own messages, which have version and stretching in front of the standard's.
  private func holdsTold(
    _ vector: OpaqueVector, _ server: OpaqueServer, _ registration: OpaqueRegistration, _ login: OpaqueLogin
  ) throws {
    let credential = vector["credential_identifier"]
    #expect(try server.register(registration.request, credential: credential) == vector["told_response"])
    let record = try server.record(of: vector["told_upload"], credential: credential)
    #expect(record.upload.revealBytes() == vector["registration_upload"])
    let bounds = KeyStretching.Bounds(memoryKiB: 8...8_192, passes: 1...2)
    let outcome = try login.finish(vector["told_reply"], vector.agreement, bounds: bounds)
    #expect(outcome.proof == vector["KE3"])
  }

  private func holdsFake(_ vector: OpaqueVector) throws {
    let setup = try vector.setup()
    let server = OpaqueServer(try OpaqueSetups([setup]), stretchings: [.identity], vector.agreement)
    let record = RegistrationUpload(
      clientKey: try Element(vector["client_public_key"]), maskingKey: vector["masking_key"], envelope: .empty)
    let (ke2, _) = try server.answer(
      try KE1(decoding: vector["KE1"]), setup, .identity, record, vector["credential_identifier"], vector.chance)
    #expect(ke2.encoded() == vector["KE2"])
  }
}
