// What must hold of the protobuf reader for any bytes: it ends, no deeper than its bound; reading a field and passing
// over it agree; and what was read is written, and read again, as the same.

import Core
import Wire

@testable import HTTP

public enum ProtobufProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    let bytes = Bytes(input)
    checkAgain(Node.self, bytes)
    checkAgain(RPCStatus.self, bytes)
    checkAgain(RPCRetryInfo.self, bytes)
    checkAgain(HealthListResponse.self, bytes)
    checkAgain(ReflectionRequest.self, bytes)
    checkAgain(ReflectionResponse.self, bytes)
    precondition(skips(bytes) == copy(bytes).map { _ in true } ?? false, "reading and skipping differ")
    if let canonical = copy(bytes) {
      precondition(canonical.count <= bytes.count && copy(canonical) == canonical, "what is canonical stays so")
    }
  }

  /// The first writing is canonical, so the second is the same.
  private static func checkAgain<Message: ProtobufMessage>(_ type: Message.Type, _ bytes: Bytes) {
    guard let first = try? Message(decoding: bytes) else { return }
    if let node = first as? Node { precondition(node.depth <= ProtobufReader.maxDepth, "deeper than the bound") }
    let canonical = first.encoded()
    guard let second = try? Message(decoding: canonical) else { preconditionFailure("what we wrote is refused") }
    precondition(second.encoded() == canonical, "what we wrote means something else")
  }

  private static func skips(_ bytes: Bytes) -> Bool {
    var reader = ProtobufReader(bytes)
    do throws(WireError) {
      while try reader.nextField() != nil { try reader.skip() }
      return true
    } catch { return false }
  }

  /// Every field written anew by its wire type; nil where the bytes are no message.
  private static func copy(_ bytes: Bytes) -> Bytes? {
    var reader = ProtobufReader(bytes)
    var writer = ProtobufWriter()
    do throws(WireError) {
      while let field = try reader.nextField() {
        switch reader.wireType {
        case .varint: writer.uint64(field, try reader.uint64(), .explicit)
        case .fixed64: writer.fixed64(field, try reader.fixed64(), .explicit)
        case .fixed32: writer.fixed32(field, try reader.fixed32(), .explicit)
        case .lengthDelimited: writer.bytes(field, try reader.bytes(), .explicit)
        case .startGroup, .endGroup, nil: preconditionFailure("a reader takes no groups")
        }
      }
      return writer.finish()
    } catch { return nil }
  }

  /// A field of every kind, and itself.
  private struct Node: ProtobufMessage {
    var small: Int32 = 0
    var zigzag: Int64 = 0
    var ratio: Double = 0
    var name = ""
    var data = Bytes()
    var packed: [UInt64] = []
    var fixed: [UInt32] = []
    var child: [Node] = []

    var depth: Int { child.map { $0.depth + 1 }.max() ?? 0 }

    mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
      while let field = try reader.nextField() {
        switch field {
        case 1: small = try reader.int32()
        case 2: zigzag = try reader.sint64()
        case 3: ratio = try reader.double()
        case 4: name = try reader.string()
        case 5: data = try reader.bytes()
        case 6: try reader.packed(into: &packed) { reader throws(WireError) in try reader.uint64() }
        case 7: try reader.packed(into: &fixed) { reader throws(WireError) in try reader.fixed32() }
        case 8: try reader.message(appendingTo: &child)
        default: try reader.skip()
        }
      }
    }

    func write(into writer: inout ProtobufWriter) {
      writer.int32(1, small)
      writer.sint64(2, zigzag)
      writer.double(3, ratio)
      writer.string(4, name)
      writer.bytes(5, data)
      writer.packed(6, packed) { $0.rawVarint($1) }
      writer.packed(7, fixed) { $0.rawFixed32($1) }
      writer.messages(8, child)
    }
  }
}
