// Generated from Schema by codegen. Do not edit.

/// The descriptors of all .proto files, for reflection: base64 of one FileDescriptorSet each.
public enum Descriptors {
  public static let all: [StaticString] = [
    wellKnown,
    loan,
    note,
    noteEvent,
    notebook,
    pen,
    reader,
    summary,
    tables,
  ]
}
