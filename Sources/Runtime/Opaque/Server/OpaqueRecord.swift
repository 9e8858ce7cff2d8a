// What is stored for a user who has a password: no password, nothing by which to guess one without the server's secrets,
// and all by which it can be used for as long as those secrets are kept.

internal import Core

/// A user's record.
package struct OpaqueRecord: Sendable {
  private static let format: UInt8 = 1
  private static let headCount = 1 + 4 + KeyStretching.encodedCount

  /// Of the secrets that it was made with.
  package let version: UInt32
  package let stretching: KeyStretching
  /// The identifier under which it was made, whatever the user is called since.
  package let credential: [UInt8]
  /// The standard's record. It was checked when it came in.
  let upload: Secret

  init(version: UInt32, _ stretching: KeyStretching, credential: [UInt8], upload: [UInt8]) {
    self.version = version
    self.stretching = stretching
    self.credential = credential
    self.upload = Secret(upload)
  }

  package func encoded() -> [UInt8] {
    [OpaqueRecord.format] + version.bigEndianBytes + stretching.encoded() + upload.revealBytes() + credential
  }

  package init(decoding bytes: [UInt8]) throws(OpaqueError) {
    let count = OpaqueRecord.headCount + RegistrationUpload.count
    guard bytes.count >= count else { throw .wrongLength(expected: count, got: bytes.count) }
    guard bytes[0] == OpaqueRecord.format else { throw .unknownFormat }
    self.init(
      version: UInt32(bigEndian: bytes[1..<5]),
      try KeyStretching(decoding: Array(bytes[5..<OpaqueRecord.headCount])), credential: Array(bytes[count...]),
      upload: Array(bytes[OpaqueRecord.headCount..<count]))
  }
}
