// What the authenticator signs (WebAuthn Level 3, section 6.1): for whom, what it saw, how often it was used, and when a
// credential is made the credential itself. Fixed fields first, then as much as the flags say, and nothing behind.

struct AuthenticatorData: Equatable {
  struct Credential: Equatable {
    /// The model of the authenticator, zeros where it does not say.
    let model: [UInt8]
    let id: [UInt8]
    /// As it came, to be stored.
    let encodedKey: [UInt8]
    let key: COSEKey
  }

  let partyHash: [UInt8]
  let flags: UInt8
  let signCount: UInt32
  let credential: Credential?
  let extensions: CBORMap?

  var isUserPresent: Bool { flags & 0x01 != 0 }
  var isUserVerified: Bool { flags & 0x04 != 0 }
  /// The key may exist on more devices than one.
  var isBackupEligible: Bool { flags & 0x08 != 0 }
  var isBackedUp: Bool { flags & 0x10 != 0 }

  private static let fixedBytes = 37
  private static let modelBytes = 16

  init(_ bytes: [UInt8]) throws(PasskeyError) {
    guard bytes.count <= PasskeyLimits.authenticatorDataBytes else {
      throw PasskeyError(
        .tooLarge, "the authenticator data has more than \(PasskeyLimits.authenticatorDataBytes) bytes")
    }
    guard bytes.count >= AuthenticatorData.fixedBytes else {
      throw PasskeyError(.malformed, "the authenticator data ends too early")
    }
    partyHash = Array(bytes[..<32])
    flags = bytes[32]
    signCount = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
    var position = AuthenticatorData.fixedBytes
    credential = flags & 0x40 == 0 ? nil : try AuthenticatorData.credential(bytes, &position)
    extensions = flags & 0x80 == 0 ? nil : try AuthenticatorData.extensions(bytes, &position)
    guard position == bytes.count else {
      throw PasskeyError(.malformed, "the authenticator data has bytes that no flag tells of")
    }
    guard flags & 0x18 != 0x10 else {
      throw PasskeyError(.malformed, "the authenticator data tells of a backup of what cannot be backed up")
    }
  }

  // MARK: Parts

  private static func credential(_ bytes: [UInt8], _ position: inout Int) throws(PasskeyError) -> Credential {
    let header = position + modelBytes + 2
    guard bytes.count >= header else { throw PasskeyError(.malformed, "the credential ends too early") }
    let length = Int(bytes[header - 2]) << 8 | Int(bytes[header - 1])
    guard (1...PasskeyLimits.credentialIDBytes).contains(length), bytes.count - header >= length else {
      throw PasskeyError(.malformed, "the credential's id has a length that it cannot have")
    }
    let model = Array(bytes[position..<position + modelBytes])
    let id = Array(bytes[header..<header + length])
    let (value, end) = try value(bytes, at: header + length, "the public key")
    position = end
    return Credential(
      model: model, id: id, encodedKey: Array(bytes[header + length..<end]), key: try COSEKey(value))
  }

  private static func extensions(_ bytes: [UInt8], _ position: inout Int) throws(PasskeyError) -> CBORMap {
    let (value, end) = try value(bytes, at: position, "the extensions")
    guard case .map(let map) = value else { throw PasskeyError(.malformed, "the extensions are no map") }
    position = end
    return map
  }

  private static func value(
    _ bytes: [UInt8], at start: Int, _ what: StaticString
  ) throws(PasskeyError) -> (CBORValue, end: Int) {
    var reader = CBORReader(bytes, at: start)
    do throws(CBORError) {
      let value = try reader.value()
      return (value, reader.position)
    } catch { throw error.of(what) }
  }

  /// Whether it is for us, and saw what it had to see.
  func check(_ party: RelyingParty, _ verification: UserVerification) throws(PasskeyError) {
    guard Sodium.areEqual(partyHash, party.idHash) else {
      throw PasskeyError(.wrongRelyingParty, "the authenticator answers another relying party")
    }
    guard isUserPresent else { throw PasskeyError(.userNotPresent, "nobody was at the authenticator") }
    guard isUserVerified || verification != .required else {
      throw PasskeyError(.userNotVerified, "the authenticator did not look who it was")
    }
  }
}
