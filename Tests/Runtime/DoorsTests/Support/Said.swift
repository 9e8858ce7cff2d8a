// What a server said over a `call` connection, read as a client would: leniently, in either encoding.

import Core
import Wire

struct Said: Sendable {
  var type = ""
  var id: String?
  var value: Payload?
  var problem: ReadProblem?
  var numbers: [Int] = []
  var words: [String] = []

  init(json: Bytes) throws {
    var message = Message()
    var reader = JSONReader(json, unknownFields: .skipped)
    try message.read(from: &reader)
    var violations = Violations()
    try reader.finish(into: &violations)
    type = message.type
    id = message.id
    value = message.value
    problem = message.problem
    numbers = [message.retryAfterMs, message.t1, message.t2, message.t3].compactMap { $0 }
    words = [message.reason, message.verdict].compactMap { $0 }
  }

  private struct Message {
    var type = ""
    var id: String?
    var value: Payload?
    var problem: ReadProblem?
    var reason: String?
    var verdict: String?
    var retryAfterMs: Int?
    var t1: Int?
    var t2: Int?
    var t3: Int?

    static let fields = NameTable(
      "type 1 id 2 value 3 problem 4 reason 5 verdict 6 retryAfterMs 7 t1 8 t2 9 t3 10")

    mutating func read(from json: inout JSONReader) throws(JSONError) {
      guard var object = try json.beginObject(Message.fields) else { return }
      while let field = try json.next(&object) {
        switch field {
        case 1: try json.read(&type)
        case 2: try json.read(&id)
        case 3: try json.read(&value)
        case 4:
          let raw = try json.raw()
          problem = ReadProblem(raw)
        case 5: try json.read(&reason)
        case 6: try json.read(&verdict)
        case 7: try json.read(&retryAfterMs)
        case 8: try json.read(&t1)
        case 9: try json.read(&t2)
        case 10: try json.read(&t3)
        default: try json.skip()
        }
      }
    }
  }

  init(protobuf: Bytes) throws {
    var reader = ProtobufReader(protobuf)
    while let arm = try reader.nextField() {
      type = [1: "welcome", 7: "result", 8: "error", 10: "goaway", 11: "pong"][arm] ?? "\(arm)"
      var said = self
      try reader.nested { reader throws(WireError) in
        while let field = try reader.nextField() {
          switch (arm, field) {
          case (7, 1), (8, 1): said.id = try reader.string()
          case (7, 3): said.value = Payload(try reader.bytes())
          case (8, 2): said.problem = ReadProblem(protobuf: try reader.bytes())
          case (1, _): try reader.skip()
          default: said.numbers.append(Int(try reader.int64()))
          }
        }
      }
      self = said
    }
  }
}

/// Problem details as a client reads them.
struct ReadProblem: Sendable, Equatable {
  var title = ""
  var status = 0
  var detail = ""
  var code = ""
  var requestID: String?
  var retryAfterMs: Int?
  var violations: [Violation] = []
  var current: Payload?

  struct Violation: JSONMessage, ProtobufMessage, Equatable {
    var field = ""
    var code = ""
    var message = ""

    static let fields = NameTable("field 1 code 2 message 3")

    mutating func read(from json: inout JSONReader) throws(JSONError) {
      guard var object = try json.beginObject(Violation.fields) else { return }
      while let field = try json.next(&object) {
        switch field {
        case 1: try json.read(&self.field)
        case 2: try json.read(&code)
        default: try json.read(&message)
        }
      }
    }

    mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
      while let field = try reader.nextField() {
        switch field {
        case 1: self.field = try reader.string()
        case 2: code = try reader.string()
        default: message = try reader.string()
        }
      }
    }

    func write(into json: inout JSONWriter) {}
    func write(into writer: inout ProtobufWriter) {}
  }

  var complaints: [String] { violations.map { "\($0.field) \($0.code)" } }

  private static let fields = NameTable(
    "title 2 status 3 detail 4 code 5 requestId 6 retryAfterMs 7 violations 8 current 9")

  init?(_ json: Bytes) {
    var reader = JSONReader(json, unknownFields: .skipped)
    do throws(JSONError) { try read(&reader) } catch { return nil }
    if code.isEmpty { return nil }
  }

  private mutating func read(_ json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(ReadProblem.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&title)
      case 3: try json.read(&status)
      case 4: try json.read(&detail)
      case 5: try json.read(&code)
      case 6: try json.read(&requestID)
      case 7: try json.read(&retryAfterMs)
      case 8: try json.read(&violations)
      case 9: try json.read(&current)
      default: try json.skip()
      }
    }
  }

  init?(protobuf: Bytes) {
    var reader = ProtobufReader(protobuf)
    do throws(WireError) {
      while let field = try reader.nextField() {
        switch field {
        case 2: title = try reader.string()
        case 3: status = Int(try reader.int64())
        case 4: detail = try reader.string()
        case 5: code = try reader.string()
        case 6: requestID = try reader.string()
        case 7: retryAfterMs = Int(try reader.int64())
        case 8: try reader.message(appendingTo: &violations)
        case 9: current = Payload(try reader.bytes())
        default: try reader.skip()
        }
      }
    } catch { return nil }
  }
}
