// What the server must know between its reply and the client's proof. It can travel, so that a login begins at one node and
// ends at another: whoever sends it seals it first, with whose login it is and until when, for it is as good as a session.

package import Core

/// A login that waits for its proof.
package struct OpaqueLoginState: Sendable {
  private static let format: UInt8 = 1

  private let expectedProof: Secret
  private let sessionKey: Secret

  init(expectedProof: [UInt8], sessionKey: [UInt8]) {
    self.expectedProof = Secret(expectedProof)
    self.sessionKey = Secret(sessionKey)
  }

  package func encoded() -> [UInt8] {
    [OpaqueLoginState.format] + expectedProof.revealBytes() + sessionKey.revealBytes()
  }

  package init(decoding bytes: [UInt8]) throws(OpaqueError) {
    var reader = try MessageReader(bytes, count: 1 + 2 * Hashing.count)
    guard reader.take(1) == [OpaqueLoginState.format] else { throw .unknownFormat }
    self.init(expectedProof: reader.take(Hashing.count), sessionKey: reader.take(Hashing.count))
  }

  /// The session's key, if the proof is right. Once: the caller forgets the state whatever comes out.
  package func finish(_ proof: [UInt8]) throws(OpaqueError) -> Secret {
    guard proof.count == Hashing.count else { throw .wrongLength(expected: Hashing.count, got: proof.count) }
    guard Sodium.areEqual(proof, expectedProof.revealBytes()) else { throw .notAuthentic }
    return sessionKey
  }
}
