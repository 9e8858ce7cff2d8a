// The descriptors of a service's .proto files, as the generator or `scripts/generate-descriptors` writes them: text that
// costs nothing until reflection asks for it.

internal import Core
internal import Wire

/// Descriptors of .proto files.
public struct GRPCDescriptors: Sendable {
  private let sets: [StaticString]

  /// Each is the base64 of one FileDescriptorSet.
  public init(_ sets: StaticString...) { self.sets = sets }

  public init(_ sets: [StaticString]) { self.sets = sets }

  /// The FileDescriptorProto messages. They are compiled in: what cannot be read is a mistake of ours.
  func files() -> [Bytes] {
    sets.flatMap { text in
      do throws(WireError) {
        var files: [Bytes] = []
        var reader = ProtobufReader(try Base64.decode(Bytes(text).span))
        while let field = try reader.nextField() {
          if field == 1 { files.append(try reader.bytes()) } else { try reader.skip() }
        }
        return files
      } catch { preconditionFailure("a descriptor that was compiled in cannot be read: \(error)") }
    }
  }
}
