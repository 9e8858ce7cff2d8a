// Where the compiler's data-race checks are switched off by hand. Each type that does so is named here with the reason
// why it is right; a name that is no longer needed must go.

enum UncheckedSendable {
  static let allowed: [String: String] = [
    "Sources/Runtime/Core/Loop/Loop.swift Loop":
      "what other threads touch is a Monitor or an Atomic; the rest asserts its thread",
    "Sources/Runtime/Core/Loop/Loop.swift Post": "holds work that was *sent* to the loop, which alone opens it",
    "Sources/Runtime/Core/Loop/Loop+Tasks.swift Sleeper": "made, woken and cancelled on one loop",
    "Sources/Runtime/Core/Loop/Confined.swift Confined": "opening it on another thread stops the process",
    "Sources/Runtime/Core/Loop/Thread.swift Thread": "an immutable pthread_t",
    "Sources/Runtime/Core/Workers/Monitor.swift Monitor": "its state is reached only with its lock held",
    "Sources/Runtime/Core/Metrics/MetricCells.swift MetricSlab": "its pointers lead to atomics, and it frees them last",
    "Sources/Runtime/Core/Metrics/MetricCells.swift MetricCells":
      "its pointers lead to atomics, in a slab that it holds",
    "Sources/Runtime/State/Values/AnyValue.swift AnyValue": "never changed once made; its heirs hold Sendable values",
    "Sources/Runtime/State/Values/AnyValue.swift Held": "never changed once made",
    "Sources/Runtime/State/Observing/Presence/AnyPresence.swift AnyPresence":
      "never changed once made; its heirs hold Sendable values",
    "Sources/Runtime/State/Observing/Presence/AnyPresence.swift HeldPresence": "never changed once made",
    "Sources/Runtime/State/Observing/Resolving/Resolver.swift AnyParameters":
      "never changed once made; its heirs hold Sendable values",
    "Sources/Runtime/State/Observing/Resolving/Resolver.swift HeldParameters": "never changed once made",
    "Sources/Runtime/State/Observing/Resolving/Resolver.swift AnyResolved":
      "never changed once made; its heirs hold Sendable values",
    "Sources/Runtime/State/Observing/Resolving/Resolver.swift HeldResolved": "never changed once made",
    "Sources/Runtime/State/Observing/Views/ViewFacts.swift AnyFilter":
      "never changed once made; its heirs hold Sendable values",
    "Sources/Runtime/State/Observing/Views/ViewFacts.swift HeldFilter": "never changed once made",
    "Sources/Runtime/Storage/SQLite/SQLiteConnection.swift SQLiteConnection":
      "lent to one thread at a time: the writer's, or the reader that took it from the idle ones",
    "Sources/Runtime/Storage/Postgres/PostgresHandle.swift PostgresHandle":
      "used by the worker that opened it, then by one loop",
    "Sources/Runtime/Net/TLS/TLSKeys.swift TLSKeys":
      "never changed after it was built; OpenSSL counts references itself",
    "Sources/Runtime/Net/TLS/TLSSession.swift transport": "a table of functions, made once and never changed",
    "Sources/Runtime/HTTP/Server/Exchange.swift Exchange": "lives on its connection's loop alone",
    "Sources/Runtime/HTTP/HTTP1/HTTP1Exchange.swift HTTP1Exchange": "lives on its connection's loop alone",
    "Sources/Runtime/HTTP/HTTP2/HTTP2Exchange.swift HTTP2Exchange": "lives on its connection's loop alone",
    "Sources/Runtime/HTTP/HTTP2/HTTP2Callbacks.swift HTTP2Callbacks":
      "a table of functions, made once and never changed",
    "Sources/Runtime/HTTP/Message/FieldName.swift Index": "tables that are filled once, then never changed or freed",
    "Sources/Runtime/HTTP/Message/RequestBody.swift RequestBody": "fed and read on its connection's loop alone",
    "Sources/Runtime/HTTP/Message/ResponseWriter.swift ResponseWriter": "written on its connection's loop alone",
    "Sources/Runtime/HTTP/GRPC/GRPCContext.swift GRPCContext": "lives on its call's loop alone",
    "Sources/Runtime/HTTP/GRPC/GRPCRequestStream.swift GRPCMessages": "read on its call's loop alone",
    "Sources/Runtime/HTTP/GRPC/GRPCResponseStream.swift GRPCReplies": "written on its call's loop alone",
    "Sources/Runtime/HTTP/GRPC/GRPCTask.swift GRPCTask": "settled and waited for on its call's loop alone",
    "Sources/Runtime/HTTP/GRPCClient/GRPCClientCall.swift GRPCClientCall": "used on its connection's loop alone",
    "Sources/Runtime/HTTP/HTTP2Client/HTTP2ClientStream.swift HTTP2ClientStream":
      "lives on its connection's loop alone",
    "Sources/Runtime/HTTP/HTTP2Client/HTTP2ClientCallbacks.swift HTTP2ClientCallbacks":
      "a table of functions, made once and never changed",
    "Sources/Runtime/HTTP/SSE/EventStream.swift EventStream": "written on its connection's loop alone",
    "Sources/Runtime/HTTP/Compression/GzipShelf.swift GzipShelf": "touched on its loop alone",
    "Sources/Runtime/HTTP/Compression/GzipShelf.swift GzipLoan": "used by the one response that borrowed it",
    "Sources/Runtime/HTTP/GRPC/Health/HealthService.swift HealthBell": "rung by a post to its loop, which alone looks",
  ]

  static func check(_ files: [SourceFile], allowed: [String: String] = allowed) -> [Finding] {
    var findings: [Finding] = []
    var used: Set<String> = []
    for file in files {
      let types = file.code.matches(
        of: #"\b(?:class|struct|enum|extension)\s+([\w.]+)[^{]*@unchecked\s+Sendable"#)
      let variables = file.code.matches(of: #"nonisolated\(unsafe\)\s+(?:\w+\s+)*(?:var|let)\s+(\w+)"#)
      for match in types + variables {
        let key = "\(file.path) \(match.groups[1] ?? "")"
        used.insert(key)
        guard allowed[key] == nil else { continue }
        findings.append(
          Finding(
            path: file.path, line: match.line,
            message: "\(match.groups[1] ?? "") switches the race checks off: say why in UncheckedSendable.swift"))
      }
    }
    return findings
      + allowed.keys.filter { !used.contains($0) }.sorted().map {
        Finding(path: $0, line: 1, message: "switches nothing off any more: remove it from UncheckedSendable.swift")
      }
  }
}
