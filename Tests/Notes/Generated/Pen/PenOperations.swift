// Generated from Schema/pen.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Pen {
  /// Create a pen.
  public enum Create {
    public static let operation = Operation(
      "pen.create", rpc: "PenService/Create", "POST", "/api/pens",
      allow: [.signedIn], status: 201, isServed: false,
      limit: CallLimit(30, per: .seconds(3600), burst: 5, by: .caller), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Pen {
  /// Read one pen.
  public enum Get {
    public static let operation = Operation(
      "pen.get", rpc: "PenService/Get", "GET", "/api/pens/{penId}",
      allow: [.anyone], isIdempotent: true, isServed: false, parameters: NameTable("penId 1011!"))
  }
}

extension Pen {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "pen.list", rpc: "PenService/List", "GET", "/api/pens",
      allow: [.anyone], isIdempotent: true, isServed: false, parameters: NameTable("limit 1006 cursor 1007 order 1008"))
  }
}

extension Pen.Patch {
  public static let operation = Operation(
    "pen.patch", rpc: "PenService/Patch", "PATCH", "/api/pens/{penId}",
    allow: [.signedIn], isIdempotent: true, isServed: false,
    limit: CallLimit(30, per: .seconds(3600), burst: 5, by: .caller), parameters: NameTable("penId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension Pen {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "pen.delete", rpc: "PenService/Delete", "DELETE", "/api/pens/{penId}",
      allow: [.signedIn], status: 204, isIdempotent: true, isServed: false, parameters: NameTable("penId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension Pen {
  /// Take it.
  public enum Borrow {
    public static let operation = Operation(
      "pen.borrow", rpc: "PenService/Borrow", "POST", "/api/pens/{penId}/borrow",
      allow: [.signedIn], status: 204, isServed: false, limit: CallLimit(5, per: .seconds(90), burst: 5, by: .address),
      parameters: NameTable("penId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Pen {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Borrow.operation,
  ]
}
