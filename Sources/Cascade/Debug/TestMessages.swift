// The messages of gRPC's interoperability tests (Schema/grpc/testing), as far as the server reads and writes them. They
// are written as a generator would: a property for each field, a case to read it, a line to write it.

import Core
import Wire

struct TestEmpty: ProtobufMessage, Equatable {
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while try reader.nextField() != nil { try reader.skip() }
  }

  func write(into writer: inout ProtobufWriter) {}
}

/// A bool that can be absent.
struct TestBool: ProtobufMessage, Equatable {
  var value = false

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: value = try reader.bool()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.bool(1, value) }
}

struct TestPayload: ProtobufMessage, Equatable {
  var type: Int32 = 0
  var body = Bytes()

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: type = try reader.int32()
      case 2: body = try reader.bytes()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.int32(1, type)
    writer.bytes(2, body)
  }
}

struct TestStatus: ProtobufMessage, Equatable {
  var code: Int32 = 0
  var message = ""

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: code = try reader.int32()
      case 2: message = try reader.string()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.int32(1, code)
    writer.string(2, message)
  }
}

struct TestSimpleRequest: ProtobufMessage, Equatable {
  var responseSize: Int32 = 0
  var payload: TestPayload?
  var responseCompressed: TestBool?
  var responseStatus: TestStatus?
  var expectCompressed: TestBool?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 2: responseSize = try reader.int32()
      case 3: try reader.message(into: &payload)
      case 6: try reader.message(into: &responseCompressed)
      case 7: try reader.message(into: &responseStatus)
      case 8: try reader.message(into: &expectCompressed)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.int32(2, responseSize)
    writer.message(3, payload)
    writer.message(6, responseCompressed)
    writer.message(7, responseStatus)
    writer.message(8, expectCompressed)
  }
}

struct TestSimpleResponse: ProtobufMessage, Equatable {
  var payload: TestPayload?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: try reader.message(into: &payload)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.message(1, payload) }
}

struct TestInputRequest: ProtobufMessage, Equatable {
  var payload: TestPayload?
  var expectCompressed: TestBool?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: try reader.message(into: &payload)
      case 2: try reader.message(into: &expectCompressed)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.message(1, payload)
    writer.message(2, expectCompressed)
  }
}

struct TestInputResponse: ProtobufMessage, Equatable {
  var aggregatedPayloadSize: Int32 = 0

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: aggregatedPayloadSize = try reader.int32()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.int32(1, aggregatedPayloadSize) }
}

struct TestResponseParameters: ProtobufMessage, Equatable {
  var size: Int32 = 0
  var intervalMicroseconds: Int32 = 0
  var compressed: TestBool?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: size = try reader.int32()
      case 2: intervalMicroseconds = try reader.int32()
      case 3: try reader.message(into: &compressed)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.int32(1, size)
    writer.int32(2, intervalMicroseconds)
    writer.message(3, compressed)
  }
}

struct TestOutputRequest: ProtobufMessage, Equatable {
  var parameters: [TestResponseParameters] = []
  var payload: TestPayload?
  var responseStatus: TestStatus?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 2: try reader.message(appendingTo: &parameters)
      case 3: try reader.message(into: &payload)
      case 7: try reader.message(into: &responseStatus)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.messages(2, parameters)
    writer.message(3, payload)
    writer.message(7, responseStatus)
  }
}

struct TestOutputResponse: ProtobufMessage, Equatable {
  var payload: TestPayload?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: try reader.message(into: &payload)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.message(1, payload) }
}
