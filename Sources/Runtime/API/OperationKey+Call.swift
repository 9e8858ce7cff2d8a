// The name of a call that may be repeated: who called, what they named it, and a digest of what they asked for, so that a
// name that comes back with another input is told from a repeat.

public import Core
public import State

extension OperationKey {
  /// Nil where the caller named nothing, or is nobody: who is nobody repeats nothing.
  public init?(_ id: String?, of operation: Operation, by caller: Caller, input: Bytes) {
    guard let id, let name = caller.identity.id else { return nil }
    // Whoever gives two calls one name and one fingerprint deceives nobody but itself.
    let digest = Fingerprint.bytes(of: Array("\(operation.name)\n".utf8) + input.array)
    self.init(caller: name, id: id, digest: digest)
  }
}
