// Generated from Schema/time.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Time {
  /// Ask what time it is.
  public enum Sample {
    public static let operation = Operation(
      "time.sample", rpc: "TimeService/Sample", "GET", "/api/time",
      allow: [.anyone], isIdempotent: true, parameters: NameTable("t1 1"))
  }
}

extension Time {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Sample.operation
  ]
}

/// The rules of `Time`: one function an operation.
public protocol TimeHandlers: Sendable {
  /// Ask what time it is.
  func sample(_ input: Time.Sample.Input, _ caller: Caller) async throws(APIError) -> Time
}

extension Time {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some TimeHandlers) -> [BoundOperation] {
    [
      BoundOperation(Time.Sample.operation) {
        (input: Time.Sample.Input, caller: Caller) async throws(APIError) -> Time in
        try await rules.sample(input, caller)
      }
    ]
  }
}
