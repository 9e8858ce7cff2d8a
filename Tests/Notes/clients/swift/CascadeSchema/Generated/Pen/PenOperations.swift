// Generated from Schema/pen.graphql by codegen. Do not edit.

public import CascadeClient

extension Pen {
  /// Create a pen.
  public static let create = Operation<Pen.Create.Input, Pen>("pen.create", .post, "/api/pens")

  /// Read one pen.
  public static let get = Operation<Pen.Get.Input, Pen>("pen.get", .get, "/api/pens/{penId}")

  /// List, page by page.
  public static let list = Operation<Pen.List.Input, Pen.Page>("pen.list", .get, "/api/pens")

  /// Change what is given; null clears.
  public static let patch = Operation<Pen.Patch.Input, Pen>("pen.patch", .patch, "/api/pens/{penId}")

  /// Delete it.
  public static let delete = Operation<Pen.Delete.Input, Nothing>("pen.delete", .delete, "/api/pens/{penId}")

  /// Take it.
  public static let borrow = Operation<Pen.Borrow.Input, Nothing>("pen.borrow", .post, "/api/pens/{penId}/borrow")
}

extension Pen: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Pen {
  /// Create a pen.
  public enum Create {}
  /// Read one pen.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Take it.
  public enum Borrow {}
}
