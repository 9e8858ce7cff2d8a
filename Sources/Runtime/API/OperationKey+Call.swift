// The name of a call that may be repeated: who called, what they named it, and a digest of what they asked for, so that a
// name that comes back with another input is told from a repeat.

internal import COpenSSL
public import Core
public import State

extension OperationKey {
  /// Nil where the caller named nothing, or is nobody: who is nobody repeats nothing.
  public init?(_ id: String?, of operation: Operation, by caller: Caller, input: Bytes) {
    guard let id, let name = caller.identity.id else { return nil }
    let asked = Array("\(operation.name)\n".utf8) + input.array
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe asked.withUnsafeBufferPointer { asked in
      unsafe digest.withUnsafeMutableBufferPointer { digest in
        _ = unsafe SHA256(asked.baseAddress, asked.count, digest.baseAddress)
      }
    }
    self.init(caller: name, id: id, digest: digest)
  }
}
