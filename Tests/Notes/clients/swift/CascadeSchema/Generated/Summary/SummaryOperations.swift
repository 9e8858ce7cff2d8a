// Generated from Schema/summary.graphql by codegen. Do not edit.

public import CascadeClient

extension Summary {
  /// Read the summary.
  public static let get = Operation<Summary.Get.Input, Summary>(
    "summary.get", .get, "/api/notebooks/{notebookId}/summary"
  )

  /// Observed: What is in a notebook at a glance, for who asks.
  public static let observed = Resource<Summary>("summary", .resolved, parameters: SummaryOptions.facts)
}

// What belongs to an operation stands under its name.
extension Summary {
  /// Read the summary.
  public enum Get {}
}
