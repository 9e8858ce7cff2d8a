// COPY, both ways, on a connection that blocks: how rows leave a PostgreSQL and come into one by the thousand.

internal import CPQ

extension PostgresHandle {
  /// Hands the rows of a `COPY … TO STDOUT` to `take`, one by one.
  func copyOut(_ text: String, _ take: ([UInt8]) throws(StorageError) -> Void) throws(StorageError) {
    try begin(text, PGRES_COPY_OUT)
    while true {
      var row: UnsafeMutablePointer<CChar>?
      let count = unsafe PQgetCopyData(pointer, &row, 0)
      guard count > 0, let bytes = unsafe row else {
        guard count == -1 else { throw unsafe StorageError(lost: pointer) }
        break
      }
      defer { unsafe PQfreemem(bytes) }
      try take(unsafe Array(UnsafeRawBufferPointer(start: bytes, count: Int(count))))
    }
    try end()
  }

  /// Gives `COPY … FROM STDIN` what `next` has, until that is nothing.
  func copyIn(_ text: String, _ next: () throws(StorageError) -> [UInt8]?) throws(StorageError) {
    try begin(text, PGRES_COPY_IN)
    while let row = try next() {
      let sent = unsafe row.withUnsafeBytes {
        unsafe PQputCopyData(pointer, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: $0.count))
      }
      guard sent == 1 else { throw unsafe StorageError(lost: pointer) }
    }
    guard unsafe PQputCopyEnd(pointer, nil) == 1 else {
      throw unsafe StorageError(lost: pointer)
    }
    try end()
  }

  private func begin(_ text: String, _ status: ExecStatusType) throws(StorageError) {
    let result = unsafe PQexec(pointer, text)
    defer { unsafe PQclear(result) }
    guard unsafe PQresultStatus(result) == status else { throw unsafe failure(result) }
  }

  private func end() throws(StorageError) {
    var failed: StorageError?
    while let result = unsafe PQgetResult(pointer) {
      if unsafe PQresultStatus(result) != PGRES_COMMAND_OK, failed == nil { failed = unsafe failure(result) }
      unsafe PQclear(result)
    }
    if let failed { throw failed }
  }

  private func failure(_ result: OpaquePointer?) -> StorageError {
    unsafe result.map { unsafe StorageError(postgres: $0) } ?? StorageError(lost: pointer)
  }
}
