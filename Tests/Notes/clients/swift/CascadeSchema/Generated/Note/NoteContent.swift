// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// What a note says.
public enum NoteContent: SchemaUnion {
  case text(NoteText)
  case drawing(NoteDrawing)
  case blank(NoteBlank)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "text": self = .text(try NoteText(members: members))
    case "drawing": self = .drawing(try NoteDrawing(members: members))
    case "blank": self = .blank(try NoteBlank(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .text(let arm): members.arm(arm, "text")
    case .drawing(let arm): members.arm(arm, "drawing")
    case .blank(let arm): members.arm(arm, "blank")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("NoteContent", [
    ArmFacts(1, "text", NoteText.self),
    ArmFacts(2, "drawing", NoteDrawing.self),
    ArmFacts(3, "blank", NoteBlank.self),
  ])
}
