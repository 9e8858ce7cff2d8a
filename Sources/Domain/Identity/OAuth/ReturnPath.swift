// Where a browser goes when it has signed in: to a path of this server and to no other place, however it is written. What
// browsers take for another server (two slashes, a backslash, a tab between) is refused rather than mended.

internal import API
internal import Wire

enum ReturnPath {
  static func isSound(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    // One slash, and what follows it is no second one, by what name ever.
    guard bytes.first == UInt8(ascii: "/"), bytes.count < 2 || bytes[1] != UInt8(ascii: "/") else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      // What has no place in a URL: controls, spaces, what is not ASCII; and what browsers read as a slash; and fragments,
      // which are ours to add.
      case ...0x20, 0x7f...: false
      case UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
      default: true
      }
    }
  }

  static func check(_ text: String) throws(APIError) {
    guard isSound(text) else {
      throw APIError.invalid("returnTo", .badFormat, "must be a path of this server, as /rooms?a=b, percent-encoded")
    }
  }
}
