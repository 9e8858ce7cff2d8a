// HMAC with the hashes that TOTP may have, by OpenSSL, which has them all; libsodium leaves SHA-1 out.

internal import COpenSSL

enum MessageCode {
  static func of(_ message: [UInt8], key: [UInt8], _ hash: TOTP.Hash) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    let digest = unsafe digest(hash)
    let made = unsafe HMAC(digest, key, Int32(key.count), message, message.count, &code, &count)
    precondition(unsafe made != nil, "there is memory for a hash")
    return Array(code.prefix(Int(count)))
  }

  private static func digest(_ hash: TOTP.Hash) -> OpaquePointer? {
    switch hash {
    case .sha1: unsafe EVP_sha1()
    case .sha256: unsafe EVP_sha256()
    case .sha512: unsafe EVP_sha512()
    }
  }
}
