// The client's half of setting a password. The server learns neither the password nor anything by which it could be guessed
// without the server's own secrets.

public import Core

/// A registration between its request and its upload.
public struct OpaqueRegistration: Sendable {
  /// What is sent first.
  public let request: [UInt8]
  private let password: Secret
  private let blind: Scalar

  /// The password's bytes are its text in UTF-8, as it was typed.
  public init(password: Secret) throws(OpaqueError) { try self.init(password: password, blind: .random()) }

  init(password: Secret, blind: Scalar) throws(OpaqueError) {
    self.password = password
    self.blind = blind
    request = try OPRF.blind(password.revealBytes(), with: blind).bytes
  }

  /// What is sent second, and what it leaves in the client's hands.
  public struct Outcome: Sendable {
    public let upload: [UInt8]
    /// For the client's own use: the server never has it, each login gives the same.
    public let exportKey: Secret
    /// Whom a login must find again.
    public let serverKey: [UInt8]
  }

  /// Stretches the password, which takes its time and memory: not on a loop.
  public func finish(
    _ response: [UInt8], _ agreement: OpaqueAgreement = OpaqueAgreement(), bounds: KeyStretching.Bounds = .init()
  ) throws(OpaqueError) -> Outcome {
    let terms = try Terms(leading: response)
    guard bounds.allow(terms.stretching) else { throw .refusedStretching }
    let answer = try RegistrationResponse(decoding: terms.rest)
    let (upload, exportKey) = try finish(
      answer, terms.stretching, nonce: Randomness.bytes(Envelope.nonceCount), agreement)
    return Outcome(
      upload: terms.encoded() + upload.encoded(), exportKey: Secret(exportKey), serverKey: answer.serverKey.bytes)
  }

  func finish(
    _ response: RegistrationResponse, _ stretching: KeyStretching, nonce: [UInt8], _ agreement: OpaqueAgreement
  ) throws(OpaqueError) -> (upload: RegistrationUpload, exportKey: [UInt8]) {
    let randomized = try RandomizedPassword(
      password.revealBytes(), blind: blind, evaluated: response.evaluated, stretching)
    let (envelope, content) = try Envelope.seal(randomized, nonce: nonce, server: response.serverKey, agreement)
    let upload = RegistrationUpload(
      clientKey: content.keys.element, maskingKey: randomized.maskingKey, envelope: envelope)
    return (upload, content.exportKey)
  }
}
