// What every schema has without writing it: fields that follow from what a type is, with fixed numbers far above those
// that the lock gives. One place, because every emitter and the runtime must agree on them.

enum Implicit {
  /// The cleared fields of a patch, by number, in protobuf.
  static let cleared = 1_000
  /// On the inputs of patches, deletions and actions that are no GET: the version that the caller saw.
  static let expectedVersion = 1_001
  /// On the inputs of everything that changes something: repeats of one operation are done once.
  static let operationID = 1_002
  /// What fits into a header, for every door alike.
  static let operationIDPattern = "[!-~]+"
  static let longestOperationID = 128
  /// On the input of a patch, in protobuf alone.
  static let updateMask = 1_003
  /// The revision of a resource's last change: STATE, COLLECTION and RECORD have it.
  static let version = 1_004
  /// On the input of a patch.
  static let patch = 1_005
  /// On the input of a list.
  static let limit = 1_006
  static let cursor = 1_007
  static let order = 1_008
  /// The position of a LOG's entry, from 1 without a gap.
  static let sequence = 1_009
  /// The id of the scope that a resource lives in: `roomId`.
  static let scope = 1_010
  /// The item that an operation is about, on its input, where the resource has ids: `roomId`, `memberId`.
  static let key = 1_011
  /// On a page.
  static let items = 1
  static let nextCursor = 2
  /// The lowest of all that are fixed beside a resource's own.
  static let first = 1_000
}
