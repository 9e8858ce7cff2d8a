// Messages of a `call` client in protobuf.

import Core
import Wire

enum ClientWords {
  static func call(
    _ id: String, _ operation: String, _ input: Bytes, base: Int? = nil, operationID: String? = nil
  ) -> Bytes {
    message(5) {
      $0.field(1, id)
      $0.field(2, operation)
      $0.field(3, Payload(input))
      $0.field(4, base)
      $0.field(5, operationID)
    }
  }

  static func ping(_ t1: Int) -> Bytes { message(7) { $0.field(1, t1) } }

  static func message(_ arm: Int, _ body: (inout ProtobufWriter) -> Void) -> Bytes {
    var writer = ProtobufWriter()
    writer.nested(arm, body)
    return writer.finish()
  }
}
