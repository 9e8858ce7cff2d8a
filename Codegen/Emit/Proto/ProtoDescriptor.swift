// A file as a FileDescriptorProto, for reflection: what protoc makes of the text, without `google.api.http`. Those
// options would bring descriptor.proto with them, ten kilobytes in every server for a client that calls by gRPC and has
// no use for a path; REST is described by OpenAPI. Numbers are those of google/protobuf/descriptor.proto.

enum ProtoDescriptor {
  /// FNV-1a of all descriptors, in hexadecimal: another when a message, a field or a method is.
  static func digest(of model: Model) -> String {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in ProtoFiles(model).all {
      for byte in write(file) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let text = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  static func write(_ file: ProtoFile) -> [UInt8] {
    var out = ProtobufBytes()
    out.text(1, file.path)
    out.text(2, file.package)
    for path in file.imports where path != GoogleAPI.annotations { out.text(3, path) }
    for message in file.messages { out.message(4) { write(message, &$0) } }
    for type in file.enums { out.message(5) { write(type, &$0) } }
    for service in file.services { out.message(6) { write(service, &$0) } }
    if !file.options.isEmpty {
      out.message(8) { out in
        for option in file.options.sorted(by: { $0.number < $1.number }) {
          switch option.value {
          case .text(let text): out.text(option.number, text)
          case .flag(let flag): out.flag(option.number, flag)
          }
        }
      }
    }
    out.text(12, "proto3")
    return out.bytes
  }

  // MARK: Messages

  private static func write(_ message: ProtoMessage, _ out: inout ProtobufBytes) {
    out.text(1, message.name)
    let optional = message.fields.filter { $0.label == .optional }.map(\.name)
    for field in message.fields {
      var oneof: Int?
      if message.oneof != nil { oneof = 0 }
      if let index = optional.firstIndex(of: field.name) { oneof = index }
      out.message(2) { write(field, oneof, &$0) }
    }
    if message.isDeprecated { out.message(7) { $0.flag(3, true) } }
    // Explicit presence is a oneof of a single field to readers that know nothing of it.
    for name in (message.oneof.map { [$0] } ?? []) + optional.map({ "_" + $0 }) {
      out.message(8) { $0.text(1, name) }
    }
    for tombstone in message.reserved {
      out.message(9) { range in
        range.integer(1, tombstone.number)
        range.integer(2, tombstone.number + 1)
      }
    }
    for tombstone in message.reserved { out.text(10, tombstone.name) }
  }

  private static func write(_ field: ProtoField, _ oneof: Int?, _ out: inout ProtobufBytes) {
    out.text(1, field.name)
    out.integer(3, field.number)
    out.integer(4, field.label == .repeated ? 3 : 1)
    out.integer(5, code(field.type))
    if let name = field.type.name { out.text(6, name.full) }
    if field.isDeprecated { out.message(8) { $0.flag(3, true) } }
    if let oneof { out.integer(9, oneof) }
    out.text(10, field.jsonName)
    if field.label == .optional { out.flag(17, true) }
  }

  private static func code(_ type: ProtoType) -> Int {
    switch type {
    case .double: 1
    case .int64: 3
    case .int32: 5
    case .bool: 8
    case .string: 9
    case .message: 11
    case .bytes: 12
    case .uint32: 13
    case .enumeration: 14
    }
  }

  private static func write(_ type: ProtoEnum, _ out: inout ProtobufBytes) {
    out.text(1, type.name)
    for value in type.values {
      out.message(2) { out in
        out.text(1, value.name)
        out.integer(2, value.number)
        if value.isDeprecated { out.message(3) { $0.flag(1, true) } }
      }
    }
    for tombstone in type.reserved {
      // Here the end belongs to the range, unlike in messages.
      out.message(4) { range in
        range.integer(1, tombstone.number)
        range.integer(2, tombstone.number)
      }
    }
    for tombstone in type.reserved { out.text(5, tombstone.name) }
  }

  // MARK: Services

  private static func write(_ service: ProtoService, _ out: inout ProtobufBytes) {
    out.text(1, service.name)
    for method in service.methods {
      out.message(2) { out in
        out.text(1, method.name)
        out.text(2, method.input.full)
        out.text(3, method.output.full)
        if method.isDeprecated || method.idempotency != .unknown {
          out.message(4) { options in
            if method.isDeprecated { options.flag(33, true) }
            if method.idempotency != .unknown { options.integer(34, method.idempotency.rawValue) }
          }
        }
        guard method.isStream else { return }
        out.flag(5, true)
        out.flag(6, true)
      }
    }
  }
}
