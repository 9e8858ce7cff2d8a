// Calls that were made before: they answer what they answered then, be the scope gone by now.

internal import Core
internal import Storage

extension Committer {
  /// A call on a scope that is not there, or not any more.
  func withoutScope<Result, Refusal: Error>(
    _ id: String, _ call: Remembered<Result>?, refusing: Refusal.Type
  ) async throws(CommitError<Refusal>) -> (result: Result, cursor: Cursor?) {
    guard let call else { throw .noScope }
    let answers: [SQLRows]
    do throws(StorageError) {
      answers = try await database.read([journal.earlier(call.key), journal.head(id)])
    } catch {
      throw .storage(error)
    }
    guard let earlier = journal.earlier(answers[0]) else { throw .noScope }
    return try call.answer(earlier, in: Epoch(answers[1].first?.text(1) ?? ""), refusing: refusing)
  }
}

extension Remembered {
  /// What was answered then.
  func answer<Refusal: Error>(
    _ earlier: EarlierResult, in epoch: Epoch, refusing: Refusal.Type
  ) throws(CommitError<Refusal>) -> (result: Result, cursor: Cursor?) {
    guard earlier.digest == key.digest else { throw .nameReused }
    guard let result = decode(earlier.result) else {
      throw .storage(StorageError(.broken, "operations holds what it cannot"))
    }
    return (result, earlier.revision.map { Cursor(epoch, $0) })
  }
}
