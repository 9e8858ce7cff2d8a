// What is remembered between a question and its answer, sealed and carried by whoever was asked: the challenge and, where a
// passkey is the second factor, what the first one answered.

internal import API
internal import Core
internal import Generated
internal import Identity

struct PasskeyStep {
  let challenge: PasskeyChallenge
  /// Empty where a passkey is the first factor.
  let half: String

  static let purpose = "passkey"
  private static let version: UInt8 = 1

  init(_ challenge: PasskeyChallenge, half: String = "") { (self.challenge, self.half) = (challenge, half) }

  var bytes: [UInt8] {
    SealedFields.write(PasskeyStep.version, [challenge.encoded.array, Array(half.utf8)])
  }

  init?(_ bytes: [UInt8]) {
    guard let fields = SealedFields.read(PasskeyStep.version, bytes), fields.count == 2,
      let challenge = try? PasskeyChallenge(encoded: Bytes(fields[0]))
    else { return nil }
    (self.challenge, half) = (challenge, String(decoding: fields[1], as: UTF8.self))
  }
}

extension Accounts {
  func question(_ options: Bytes, _ step: PasskeyStep) throws(APIError) -> PasskeyQuestion {
    var question = PasskeyQuestion()
    question.options = String(decoding: options.array, as: UTF8.self)
    let time = step.challenge.expires - Timestamp.now
    (question.token, question.expiresAt) = try self.step(PasskeyStep.purpose, step.bytes, within: time)
    return question
  }

  func passkeyStep(_ token: String) throws(APIError) -> (StepToken, PasskeyStep) {
    let step = try step(token, of: PasskeyStep.purpose)
    guard let found = PasskeyStep(step.state) else {
      throw APIError(.signInExpired, "This was begun too long ago: begin again.")
    }
    return (step, found)
  }
}
