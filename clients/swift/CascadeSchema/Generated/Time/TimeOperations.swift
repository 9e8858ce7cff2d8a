// Generated from Schema/time.graphql by codegen. Do not edit.

public import CascadeClient

extension Time {
  /// Ask what time it is.
  public static let sample = Operation<Time.Sample.Input, Time>("time.sample", .get, "/api/time")
}

// What belongs to an operation stands under its name.
extension Time {
  /// Ask what time it is.
  public enum Sample {}
}
