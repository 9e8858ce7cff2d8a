// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `AuditEntry` from a command line.
  static let auditEntryCommands: [CallCommand] = [
    CallCommand(
      AuditEntry.List.operation, input: AuditEntry.List.Input.self, output: AuditEntry.Page.self,
      help: "List, page by page.",
      flags: """
        actor text Only those with this actor.
        operation text Only those with this operation.
        outcome text Only those with this outcome.
        requestId text Only those with this request id.
        scopeId text Only those with this scope id.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of at, atDesc.
        """)
  ]
}
