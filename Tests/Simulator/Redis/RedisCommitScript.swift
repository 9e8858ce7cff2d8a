// A call of the script that puts a commit into its stream and tells of it (`CommitStream`), read out of its words. What the
// script means is written down in `SimulatedRedis`, so another text stops the simulation: its meaning belongs there first.

struct RedisCommitScript {
  let stream: String
  let head: String
  let channel: String
  let revision: Int
  let epoch: String
  let message: [UInt8]
  let window: Int
  let length: Int

  /// A head's key ends with it.
  var scope: String {
    String(head.suffix(from: head.lastIndex(of: ":").map { head.index(after: $0) } ?? head.startIndex))
  }

  static let name = "the script"

  /// As they stand behind EVALSHA, its name and the number of keys.
  init(_ words: [[UInt8]]) {
    func text(_ place: Int) -> String { String(decoding: words[place], as: UTF8.self) }
    func number(_ place: Int) -> Int { Int(text(place)) ?? 0 }
    (stream, head, channel) = (text(3), text(4), text(5))
    (revision, epoch, message) = (number(6), text(7), words[8])
    (window, length) = (number(9), number(10))
  }

  private static let digest: UInt64 = 15_894_956_230_477_050_026

  static func expect(_ text: String) {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    if digest != RedisCommitScript.digest { fatalError("the simulator does not know this script: \(digest)") }
  }
}
