// A program on somebody's telephone that shows codes of the time: Python's arithmetic, not ours.

import Foundation
import Testing

struct Authenticator {
  let secret: String

  static let isHere = PythonProgram.isHere

  private static let program = """
    import base64, hashlib, hmac, struct, sys
    key = base64.b32decode(sys.argv[1] + "=" * (-len(sys.argv[1]) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(sys.argv[2]) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    print("%06d" % ((struct.unpack(">I", digest[start:start + 4])[0] & 0x7fffffff) % 1000000))
    """

  /// The code of now, or of a moment that many seconds away.
  func code(after seconds: Int = 0) -> String {
    let moment = Int(Date().timeIntervalSince1970) + seconds
    return Tool.run(PythonProgram.python, ["-c", Authenticator.program, secret, "\(moment)"]).output
      .trimmingCharacters(in: .newlines)
  }
}
