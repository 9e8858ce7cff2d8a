// `google.rpc.BadRequest`: what is wrong with each field, as gRPC clients read it.

internal import Core
internal import Wire

struct RPCBadRequest: ProtobufMessage {
  private(set) var violations: [Problem.Violation] = []

  init() {}

  init(_ violations: [Problem.Violation]) { self.violations = violations }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      guard field == 1 else {
        try reader.skip()
        continue
      }
      var violation = Problem.Violation(field: "", code: "", message: "")
      try reader.nested { reader throws(WireError) in
        while let field = try reader.nextField() {
          switch field {
          case 1: violation.field = try reader.string()
          case 2: violation.message = try reader.string()
          case 3: violation.code = try reader.string()
          default: try reader.skip()
          }
        }
      }
      violations.append(violation)
    }
  }

  func write(into writer: inout ProtobufWriter) {
    for violation in violations {
      writer.nested(1) {
        $0.string(1, violation.field)
        $0.string(2, violation.message)
        $0.string(3, violation.code)
      }
    }
  }
}
