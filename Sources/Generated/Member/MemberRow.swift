// Generated from Schema/member.graphql by codegen. Do not edit.

public import Storage

/// A row of `members`.
public struct MemberRow: StoredRow {
  public var value = Member()

  public static let table = StoredTable(
    "members",
    """
    room_id id version user_id name avatar_url role additions removals remark_name display_tag joined_at
    """, key: 2)

  public init() {}

  public init(_ value: Member) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.userId)
    try row.read(&value.name)
    try row.read(&value.avatarUrl)
    try row.read(&value.role)
    try row.read(json: &value.additions)
    try row.read(json: &value.removals)
    try row.read(&value.remarkName)
    try row.read(&value.displayTag)
    try row.read(&value.joinedAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.userId)
    row.write(value.name)
    row.write(value.avatarUrl)
    row.write(value.role)
    row.write(json: value.additions)
    row.write(json: value.removals)
    row.write(value.remarkName)
    row.write(value.displayTag)
    row.write(value.joinedAt)
  }
}
