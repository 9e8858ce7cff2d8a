// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import Wire

extension NoteEvent {
  /// What a list of note events is ordered by.
  public enum Order: Int, WireEnum, CaseIterable {
    /// By sequence, the least first.
    case sequence = 1
    /// By sequence, the greatest first.
    case sequenceDesc = 2

    public static let names = NameTable("sequence 1 sequenceDesc 2")
  }
}
