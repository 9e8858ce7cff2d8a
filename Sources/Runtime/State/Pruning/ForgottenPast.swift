// What is kept of a scope's past beside its rows, when the scope is gone and nothing of it shall be left: the events that still
// hold what its rows held, and what its calls were answered.

public import Storage

extension Store {
  /// The scope has ended: its last event, which says so and holds nothing, is left for other nodes to learn of it. What they
  /// are still to be told goes with all other history.
  public func forgetPast(of scope: String) async throws(StorageError) {
    let id = SQLValue.text(scope)
    try await database.write([
      SQLStatement(
        """
        DELETE FROM events WHERE scope_id = $1 AND revision < (SELECT max(e.revision) FROM events e WHERE e.scope_id = $1) \
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.scope_id = $1 AND o.revision = events.revision)
        """, [id]),
      SQLStatement("DELETE FROM operations WHERE caller = $1", [id]),
    ])
  }
}
