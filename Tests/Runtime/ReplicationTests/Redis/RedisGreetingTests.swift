import Core
import Testing

@testable import Replication

@Suite struct RedisGreetingTests {
  private func verdict(_ replies: RedisReply...) -> RedisError.Code? {
    do throws(RedisError) {
      try RedisGreeting.judge(replies)
      return nil
    } catch {
      return error.code
    }
  }

  private func hello(_ version: String, _ more: String...) -> RedisReply {
    .array((["server", "redis", "version", version] + more).map { .bytes(Bytes($0)) })
  }

  @Test func whoIsTaken() {
    #expect(verdict(hello("7.0.0")) == nil)
    #expect(verdict(hello("10.1"), .status("OK")) == nil)
    #expect(verdict(hello("6.2.14")) == .refused)
    #expect(verdict(hello("7.0.0", "mode", "cluster")) == .refused)
    #expect(verdict(hello("7.0.0", "role", "replica")) == .unavailable)
    #expect(verdict(hello("7.0.0", "role", "master")) == nil)
    #expect(verdict(hello("seven")) == .broken)
    #expect(verdict(.array([.bytes(Bytes("version"))])) == .broken)
    #expect(verdict(.status("PONG")) == .broken)
    #expect(verdict() == .broken)
    #expect(verdict(hello("7.0.0"), .error("ERR DB index is out of range")) == .refused)
    #expect(verdict(.error("WRONGPASS invalid")) == .refused)
    #expect(verdict(.error("LOADING Redis is loading the dataset in memory")) == .unavailable)
    #expect(verdict(.error("ERR max number of clients reached")) == .unavailable)
  }

  /// Redis 5 repeats what it does not know, the password too.
  @Test func aPasswordThatIsRepeatedGoesNoFurther() {
    let old = "ERR unknown command `HELLO`, with args beginning with: `2`, `AUTH`, `default`, `hunter2`, "
    #expect { try RedisGreeting.judge([.error(old)]) } throws: {
      "\($0)".contains("Redis 7 or later") && !"\($0)".contains("hunter2")
    }
    #expect { try RedisGreeting.judge([.error("ERR hunter2")]) } throws: { !"\($0)".contains("hunter2") }
  }

  @Test func whatIsSaid() throws {
    let url = try RedisURL(Secret("redis://mary:pw@host/4"))
    let said = RedisGreeting(url, clientName: "cascade").commands.map(\.encoded.text)
    #expect(
      said == [
        "*7\r\n$5\r\nHELLO\r\n$1\r\n2\r\n$4\r\nAUTH\r\n$4\r\nmary\r\n$2\r\npw\r\n$7\r\nSETNAME\r\n$7\r\ncascade\r\n",
        "*2\r\n$6\r\nSELECT\r\n$1\r\n4\r\n",
      ])
  }
}
