// Generated from Schema/report.graphql by codegen. Do not edit.

public import CascadeClient

extension Report {
  /// Create a report.
  public static let create = Operation<Report.Create.Input, Report>("report.create", .post, "/api/reports")
}

// What belongs to an operation stands under its name.
extension Report {
  /// Create a report.
  public enum Create {}
}
