// The messages of grpc.reflection (Schema/grpc/reflection), the same in v1 and v1alpha: a question, and its answer with
// the question repeated.

internal import Core
internal import Wire

struct ReflectionRequest: ProtobufMessage, Equatable {
  enum Question: Equatable {
    case fileByName(String)
    case fileDeclaring(String)
    case fileExtending(String, Int32)
    case extensionNumbers(String)
    case listServices(String)
  }

  var host = ""
  var question: Question?

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: host = try reader.string()
      case 3: question = .fileByName(try reader.string())
      case 4: question = .fileDeclaring(try reader.string())
      case 5: question = try ReflectionRequest.fileExtending(&reader)
      case 6: question = .extensionNumbers(try reader.string())
      case 7: question = .listServices(try reader.string())
      default: try reader.skip()
      }
    }
  }

  private static func fileExtending(_ reader: inout ProtobufReader) throws(WireError) -> Question {
    var type = ""
    var number: Int32 = 0
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: type = try reader.string()
        case 2: number = try reader.int32()
        default: try reader.skip()
        }
      }
    }
    return .fileExtending(type, number)
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, host)
    switch question {
    case .fileByName(let name): writer.string(3, name, .explicit)
    case .fileDeclaring(let symbol): writer.string(4, symbol, .explicit)
    case .fileExtending(let type, let number):
      writer.nested(5) {
        $0.string(1, type)
        $0.int32(2, number)
      }
    case .extensionNumbers(let type): writer.string(6, type, .explicit)
    case .listServices(let text): writer.string(7, text, .explicit)
    case nil: break
    }
  }
}

struct ReflectionResponse: ProtobufMessage, Equatable {
  enum Answer: Equatable {
    case files([Bytes])
    case extensionNumbers(String, [Int32])
    case services([String])
    case error(GRPCCode, String)
  }

  var request = ReflectionRequest()
  var answer: Answer?

  init() {}

  init(_ answer: Answer, to request: ReflectionRequest) {
    self.answer = answer
    self.request = request
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 2: try reader.message(into: &request)
      case 4: answer = .files(try ReflectionResponse.list(&reader) { reader throws(WireError) in try reader.bytes() })
      case 5: answer = try ReflectionResponse.numbers(&reader)
      case 6: answer = .services(try ReflectionResponse.list(&reader, ReflectionResponse.name))
      case 7: answer = try ReflectionResponse.error(&reader)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, request.host)
    writer.message(2, request)
    switch answer {
    case .files(let files): writer.nested(4) { for file in files { $0.bytes(1, file, .explicit) } }
    case .extensionNumbers(let type, let numbers):
      writer.nested(5) {
        $0.string(1, type)
        $0.packed(2, numbers) { $0.rawVarint(Int64($1)) }
      }
    case .services(let names):
      writer.nested(6) { for name in names { $0.nested(1) { $0.string(1, name) } } }
    case .error(let code, let message):
      writer.nested(7) {
        $0.int32(1, Int32(code.rawValue))
        $0.string(2, message)
      }
    case nil: break
    }
  }
}

extension ReflectionResponse {
  /// A message whose field 1 is a list.
  private static func list<Element>(
    _ reader: inout ProtobufReader, _ one: (inout ProtobufReader) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    var elements: [Element] = []
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        if field == 1 { elements.append(try one(&reader)) } else { try reader.skip() }
      }
    }
    return elements
  }

  private static func name(_ reader: inout ProtobufReader) throws(WireError) -> String {
    try list(&reader) { reader throws(WireError) in try reader.string() }.last ?? ""
  }

  private static func numbers(_ reader: inout ProtobufReader) throws(WireError) -> Answer {
    var type = ""
    var numbers: [Int32] = []
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: type = try reader.string()
        case 2: try reader.packed(into: &numbers) { reader throws(WireError) in try reader.int32() }
        default: try reader.skip()
        }
      }
    }
    return .extensionNumbers(type, numbers)
  }

  private static func error(_ reader: inout ProtobufReader) throws(WireError) -> Answer {
    var code: Int32 = 0
    var message = ""
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: code = try reader.int32()
        case 2: message = try reader.string()
        default: try reader.skip()
        }
      }
    }
    return .error(UInt8(exactly: code).flatMap { GRPCCode(rawValue: $0) } ?? .unknown, message)
  }
}
