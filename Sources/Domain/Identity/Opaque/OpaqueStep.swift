// What is remembered between the two messages of a client, sealed and carried by it: who is said to sign in, and what proof
// is awaited; or the name under which a new password will be kept.

internal import API
internal import Core
internal import Generated
internal import Identity

/// Somebody who was answered, and is to prove that it knows the password.
struct OpaqueStep {
  /// Nil where nobody has the name.
  let user: ID<User>?
  let name: String
  /// The password was this old.
  let passwordChangedAt: Timestamp?
  let awaited: [UInt8]

  static let purpose = "sign-in by opaque"
  static let lifetime = Duration.seconds(120)
  private static let version: UInt8 = 1

  /// As long for nobody as for somebody: the token must not tell which it is.
  var bytes: [UInt8] {
    let changed = passwordChangedAt.map { "\($0.microseconds)" } ?? ""
    let texts = [
      OpaqueStep.padded(user?.description ?? "", to: 32), Array(name.utf8), OpaqueStep.padded(changed, to: 20),
    ]
    return SealedFields.write(OpaqueStep.version, texts + [awaited])
  }

  private static func padded(_ text: String, to length: Int) -> [UInt8] {
    text.utf8 + Array(repeating: UInt8(ascii: " "), count: max(0, length - text.utf8.count))
  }

  init(_ user: ID<User>?, _ name: String, _ login: Login?, _ awaited: [UInt8]) {
    (self.user, self.name, self.awaited) = (user, name, awaited)
    passwordChangedAt = login?.passwordChangedAt
  }

  init?(_ bytes: [UInt8]) {
    guard let fields = SealedFields.read(OpaqueStep.version, bytes), fields.count == 4 else { return nil }
    func text(_ place: Int) -> String {
      String(decoding: fields[place].reversed().drop { $0 == UInt8(ascii: " ") }.reversed(), as: UTF8.self)
    }
    (user, name, awaited) = (ID<User>(text: text(0)), String(decoding: fields[1], as: UTF8.self), fields[3])
    passwordChangedAt = Int64(text(2)).flatMap { Timestamp(microseconds: $0) }
  }
}

/// A password that somebody is about to set.
enum OpaquePasswordStep {
  static let purpose = "password by opaque"
  static let lifetime = Duration.seconds(300)
}
