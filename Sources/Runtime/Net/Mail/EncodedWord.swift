// Text beyond ASCII in headers (RFC 2047): words of base64 that a reader puts together again.

internal import COpenSSL

enum EncodedWord {
  /// Base64 of 30 bytes has 40 letters, with its frame 52: within the 75 of a word, and within the 76 of a line behind
  /// any usual header's name.
  private static let bytesOfWord = 30

  /// Each has whole characters; white space between them is no part of the text.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var piece: [UInt8] = []
    for scalar in text.unicodeScalars {
      let bytes = Array(UTF8.encode(scalar)!)
      if piece.count + bytes.count > bytesOfWord {
        words.append(word(piece))
        piece = []
      }
      piece += bytes
    }
    return words + [word(piece)]
  }

  private static func word(_ bytes: [UInt8]) -> String {
    var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    let count = unsafe EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
    return "=?UTF-8?B?" + String(decoding: text[..<Int(count)], as: UTF8.self) + "?="
  }
}
