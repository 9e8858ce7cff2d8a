// What has to be kept between the question and its answer. It is a value with a text, so that whoever keeps it may seal
// it and give it to the browser, or put it where the other nodes look: a flow begins on one node and ends on another.
// That it is used once is its keeper's matter.

public import Core
public import Wire

/// A question that was asked.
public struct PasskeyChallenge: Sendable, Equatable {
  /// Which flow asked. One flow's answer is none to another.
  public enum Purpose: Int, WireEnum {
    case registration = 1
    case login = 2
    case secondFactor = 3
    /// Of who is logged in already, before something that matters.
    case confirmation = 4

    public static let names = NameTable("registration 1 login 2 secondFactor 3 confirmation 4")
  }

  /// Thirty-two random bytes.
  public let bytes: [UInt8]
  public let purpose: Purpose
  /// The user handle of whoever was asked; nil where anybody may answer.
  public let user: [UInt8]?
  public let verification: UserVerification
  public let expires: Timestamp
  /// SHA-256 of each credential that may answer; none where any of the user's may.
  let allowed: [[UInt8]]

  init(
    _ purpose: Purpose, user: [UInt8]?, verification: UserVerification, expires: Timestamp,
    allowed: [PasskeyDescriptor] = []
  ) {
    bytes = Sodium.random(PasskeyLimits.challengeBytes)
    self.purpose = purpose
    self.user = user
    self.verification = verification
    self.expires = expires
    self.allowed = allowed.map { SHA256Digest.of($0.id) }
  }

  func admits(_ credentialID: [UInt8]) -> Bool {
    allowed.isEmpty || allowed.contains(SHA256Digest.of(credentialID))
  }

  // MARK: To be kept

  /// The text to keep.
  public var encoded: Bytes {
    PasskeyChallengeText(
      challenge: Base64URLBytes(bytes), purpose: purpose, user: user.map { Base64URLBytes($0) },
      verification: verification, expires: expires, allowed: allowed.map { Base64URLBytes($0) }
    ).encodedJSON()
  }

  /// Out of the text that was kept.
  public init(encoded text: Bytes) throws(PasskeyError) {
    let kept = try PasskeyChallengeText.read(text, as: "the challenge that was kept")
    let allowed = kept.allowed.map(\.bytes)
    guard kept.challenge.bytes.count == PasskeyLimits.challengeBytes, allowed.count <= PasskeyLimits.descriptors,
      allowed.allSatisfy({ $0.count == SHA256Digest.length })
    else { throw PasskeyError(.malformed, "the challenge that was kept is none of ours") }
    bytes = kept.challenge.bytes
    purpose = kept.purpose
    user = kept.user?.bytes
    verification = kept.verification
    expires = kept.expires
    self.allowed = allowed
  }
}

/// Its JSON.
private struct PasskeyChallengeText: JSONMessage {
  var challenge = Base64URLBytes()
  var purpose = PasskeyChallenge.Purpose.registration
  var user: Base64URLBytes?
  var verification = UserVerification.required
  var expires = Timestamp.earliest
  var allowed: [Base64URLBytes] = []

  private static let fields = NameTable("challenge 1! purpose 2! user 3 verification 4! expires 5! allowed 6!")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&challenge)
      case 2: try json.read(&purpose)
      case 3: try json.read(&user)
      case 4: try json.read(&verification)
      case 5: try json.read(&expires)
      case 6: try json.read(&allowed, max: PasskeyLimits.descriptors)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("challenge", challenge)
    json.field("purpose", purpose)
    json.field("user", user)
    json.field("verification", verification)
    json.field("expires", expires)
    json.field("allowed", allowed)
    json.endObject()
  }
}
