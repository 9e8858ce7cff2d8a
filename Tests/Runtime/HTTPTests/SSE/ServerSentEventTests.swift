import Core
import Testing

@testable import HTTP

@Suite struct ServerSentEventTests {
  private func text(_ data: String, name: String? = nil, id: String? = nil) -> String {
    var writer = ByteWriter()
    ServerSentEvent(Bytes(data), name: name, id: id).write(into: &writer)
    return writer.finish().text
  }

  @Test func plain() {
    #expect(text("hello") == "data: hello\n\n")
    #expect(text("hello", name: "tick", id: "7") == "event: tick\nid: 7\ndata: hello\n\n")
    #expect(text("") == "data: \n\n")
    #expect(text(" led by a space") == "data:  led by a space\n\n")
  }

  @Test func everyKindOfLineBreakMakesALineOfData() {
    #expect(text("a\nb\r\nc\rd") == "data: a\ndata: b\ndata: c\ndata: d\n\n")
    #expect(text("a\n") == "data: a\ndata: \n\n")
    #expect(text("\r\n\r\n") == "data: \ndata: \ndata: \n\n")
    #expect(text("x\n\nevent: evil\ndata: y") == "data: x\ndata: \ndata: event: evil\ndata: data: y\n\n")
  }

  @Test func namesAndIdsCannotAddALine() {
    #expect(text("x", name: "a\ndata: evil", id: "1\r\n\0 2") == "event: adata: evil\nid: 1 2\ndata: x\n\n")
  }

  @Test func retry() {
    var writer = ByteWriter()
    ServerSentEvent.retry(.milliseconds(1_500), into: &writer)
    ServerSentEvent.retry(.seconds(-1), into: &writer)
    #expect(writer.finish().text == "retry: 1500\n\nretry: 0\n\n")
  }
}
