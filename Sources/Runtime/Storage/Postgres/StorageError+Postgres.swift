// PostgreSQL's error classes (SQLSTATE) in our words.

internal import CPQ

extension StorageError {
  /// What a refused statement was told.
  init(postgres result: OpaquePointer) {
    let state = unsafe StorageError.field(result, "C") ?? ""
    let message =
      unsafe StorageError.field(result, "M") ?? "PostgreSQL: \(String(cString: PQresultErrorMessage(result)))"
    self.init(
      StorageError.meaning(of: state), "\(message) (\(state))", constraint: unsafe StorageError.field(result, "n"))
  }

  /// The connection itself has failed. libpq's words name hosts and users, never passwords.
  init(lost handle: OpaquePointer?) {
    let words = unsafe handle.map { unsafe String(cString: PQerrorMessage($0)) } ?? "no memory"
    let line = words.split(separator: "\n").first.map(String.init) ?? "the connection was lost"
    self.init(.unavailable, line)
  }

  /// The same, where a commit was on its way: it may have been the last thing that PostgreSQL did.
  func after(_ isCommitting: Bool) -> StorageError {
    isCommitting && code == .unavailable ? StorageError(.outcomeUnknown, message) : self
  }

  static func meaning(of state: String) -> Code {
    switch state {
    case "40001", "40P01", "55P03": .conflict
    case "57014": .timeout
    case "53100": .full
    case _ where state.hasPrefix("23"): .constraint
    // Connection, resources, an administrator, a disk, a read-only standby.
    case "25006": .unavailable
    case _ where ["08", "53", "57", "58"].contains(state.prefix(2)): .unavailable
    default: .broken
    }
  }

  private static func field(_ result: OpaquePointer, _ letter: Character) -> String? {
    guard let text = unsafe PQresultErrorField(result, Int32(letter.asciiValue ?? 0)) else { return nil }
    return unsafe String(cString: text)
  }
}
