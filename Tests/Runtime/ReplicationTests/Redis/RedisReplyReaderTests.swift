import Core
import Testing

@testable import Replication

@Suite struct RedisReplyReaderTests {
  private static let text = "*4\r\n+OK\r\n:-7\r\n*2\r\n$3\r\na\r\n\r\n$-1\r\n*0\r\n-ERR no\r\n*-1\r\n$0\r\n\r\n"
  private static let replies: [RedisReply] = [
    .array([.status("OK"), .integer(-7), .array([.bytes(Bytes("a\r\n")), .null]), .array([])]), .error("ERR no"), .null,
    .bytes(Bytes()),
  ]

  private func read(_ pieces: [[UInt8]], _ limits: RedisLimits = RedisLimits()) throws -> [RedisReply] {
    let reader = RedisReplyReader(limits)
    var replies: [RedisReply] = []
    for piece in pieces {
      try reader.read(piece.span) {
        replies.append($0)
        return true
      }
    }
    return replies
  }

  @Test func everyKindWhereverTheStreamIsCut() throws {
    let text = Array(RedisReplyReaderTests.text.utf8)
    #expect(try read([text]) == RedisReplyReaderTests.replies)
    #expect(try read(text.map { [$0] }) == RedisReplyReaderTests.replies)
    for cut in text.indices {
      #expect(try read([Array(text[..<cut]), Array(text[cut...])]) == RedisReplyReaderTests.replies)
    }
  }

  @Test(arguments: [
    "HTTP/1.1 400 Bad Request\r\n", "$x\r\n", ":1a\r\n", "*2147483647\r\n", "*99999999999999\r\n", "$-5\r\n",
    "\0\0\0\0",
    "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n",
  ])
  func nonsenseIsRefused(_ text: String) {
    #expect { try read([Array(text.utf8)]) } throws: { ($0 as? RedisError)?.code == .broken }
  }

  @Test func aReplyHasBounds() throws {
    var limits = RedisLimits()
    limits.maxReplyBytes = 1_000
    limits.maxReplyElements = 10
    let large = Array("$2000000000\r\n".utf8) + [UInt8](repeating: 0x61, count: 1_001)
    #expect { try read([large], limits) } throws: { ($0 as? RedisError)?.code == .broken }
    #expect { try read([Array("*11\r\n".utf8)], limits) } throws: { ($0 as? RedisError)?.code == .broken }
    let nested = "*2\r\n*5\r\n:1\r\n:1\r\n:1\r\n:1\r\n:1\r\n*5\r\n"
    #expect { try read([Array(nested.utf8)], limits) } throws: { ($0 as? RedisError)?.code == .broken }
    // Many small ones are not one large one.
    let many = Array(String(repeating: "+OK\r\n", count: 1_000).utf8)
    #expect(try read([many], limits).count == 1_000)
  }
}
