// How a value lies in the bytes: the low three bits of a field's tag, from which a reader that does not know the field
// knows how to pass over it.

/// The form of a field's value on the wire.
public enum ProtobufWireType: UInt8, Sendable {
  case varint = 0
  case fixed64 = 1
  case lengthDelimited = 2
  case startGroup = 3
  case endGroup = 4
  case fixed32 = 5
}

extension ProtobufWireType {
  /// Of a field's tag; spelled out, so that it is no call.
  @inline(__always)
  init?(tag: UInt64) {
    switch tag & 7 {
    case 0: self = .varint
    case 1: self = .fixed64
    case 2: self = .lengthDelimited
    case 3: self = .startGroup
    case 4: self = .endGroup
    case 5: self = .fixed32
    default: return nil
    }
  }
}
