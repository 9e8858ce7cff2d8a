// The one hash that is used wherever no standard wants another: BLAKE2b, with a key where the result must be nobody
// else's to make.

internal import CSodium

extension Sodium {
  static func hash(_ bytes: [UInt8], key: [UInt8] = [], count: Int = 32) -> [UInt8] {
    precondition(isReady)
    var sum = [UInt8](repeating: 0, count: count)
    let status = unsafe crypto_generichash(&sum, count, bytes, UInt64(bytes.count), key, key.count)
    precondition(status == 0, "a hash has 16 to 64 bytes, and a key at most 64")
    return sum
  }
}
