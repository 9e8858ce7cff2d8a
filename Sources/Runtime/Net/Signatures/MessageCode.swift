// HMAC with the hashes of one-time codes. It stands here because OpenSSL does, which is wrapped once; libsodium leaves
// SHA-1 out.

internal import COpenSSL

package enum MessageCode {
  package enum Hash { case sha1, sha256, sha512 }

  package static func of(_ message: [UInt8], key: [UInt8], _ hash: Hash) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    let digest = unsafe digest(hash)
    let made = unsafe HMAC(digest, key, Int32(key.count), message, message.count, &code, &count)
    precondition(unsafe made != nil, "there is memory for a hash")
    return Array(code.prefix(Int(count)))
  }

  private static func digest(_ hash: Hash) -> OpaquePointer? {
    switch hash {
    case .sha1: unsafe EVP_sha1()
    case .sha256: unsafe EVP_sha256()
    case .sha512: unsafe EVP_sha512()
    }
  }
}
