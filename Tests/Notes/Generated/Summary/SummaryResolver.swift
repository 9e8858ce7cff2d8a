// Generated from Schema/summary.graphql by codegen. Do not edit.

public import API
public import Core

/// Computes `Summary` for whoever asks.
public protocol SummaryResolver: Sendable {
  /// What this caller is to see. It holds until its `expiresAt`; without one until the scope changes.
  func resolve(
    _ notebookId: ID<Notebook>, _ parameters: SummaryOptions, _ caller: Caller
  ) async throws(APIError) -> Summary
}

extension SummaryOptions {
  /// What the caller of `summary.get` says of itself.
  public init(_ input: Summary.Get.Input) {
    self.init()
    maxTitles = input.maxTitles
    priorities = input.priorities
    look = input.look
  }
}
