// The protocol of Redis from its own side: commands are read, replies are written. The server's side of it is hiredis's, so
// nothing here is shared with what is under test.

enum RESP {
  /// Whole commands, each a list of words.
  static func commands(_ bytes: [UInt8]) -> [[[UInt8]]] {
    var rest = bytes[...]
    var commands: [[[UInt8]]] = []
    while !rest.isEmpty {
      let count = number(&rest, after: "*")
      commands.append(
        (0..<count).map { _ in
          let length = number(&rest, after: "$")
          defer { rest = rest.dropFirst(length + 2) }
          return Array(rest.prefix(length))
        })
    }
    return commands
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, after sign: Character) -> Int {
    let line = rest.prefix { $0 != UInt8(ascii: "\r") }
    rest = rest.dropFirst(line.count + 2)
    guard line.first == sign.asciiValue, let number = Int(String(decoding: line.dropFirst(), as: UTF8.self)) else {
      fatalError("this is no command: \(String(decoding: line, as: UTF8.self))")
    }
    return number
  }

  static func status(_ word: String) -> [UInt8] { Array("+\(word)\r\n".utf8) }
  static func error(_ words: String) -> [UInt8] { Array("-\(words)\r\n".utf8) }
  static func integer(_ number: Int) -> [UInt8] { Array(":\(number)\r\n".utf8) }
  static func bulk(_ text: String) -> [UInt8] { bulk(Array(text.utf8)) }
  static func bulk(_ bytes: [UInt8]) -> [UInt8] { Array("$\(bytes.count)\r\n".utf8) + bytes + Array("\r\n".utf8) }
  static func array(_ parts: [[UInt8]]) -> [UInt8] { Array("*\(parts.count)\r\n".utf8) + parts.flatMap { $0 } }
  static let null = Array("$-1\r\n".utf8)

  /// One of a stream's.
  static func entry(_ revision: Int, _ message: [UInt8], _ second: Int) -> [UInt8] {
    array([bulk("\(revision)-0"), array([bulk("m"), bulk(message), bulk("t"), bulk("\(second)")])])
  }
}
