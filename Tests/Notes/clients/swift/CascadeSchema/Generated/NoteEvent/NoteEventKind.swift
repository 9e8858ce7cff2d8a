// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

public import CascadeClient

/// What can happen in a notebook.
public enum NoteEventKind: SchemaUnion {
  case written(NoteWritten)
  case deleted(NoteDeleted)
  case remarked(NoteRemarked)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "written": self = .written(try NoteWritten(members: members))
    case "deleted": self = .deleted(try NoteDeleted(members: members))
    case "remarked": self = .remarked(try NoteRemarked(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .written(let arm): members.arm(arm, "written")
    case .deleted(let arm): members.arm(arm, "deleted")
    case .remarked(let arm): members.arm(arm, "remarked")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("NoteEventKind", [
    ArmFacts(1, "written", NoteWritten.self),
    ArmFacts(2, "deleted", NoteDeleted.self),
    ArmFacts(3, "remarked", NoteRemarked.self),
  ])
}
