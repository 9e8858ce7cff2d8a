// Generated from Schema/common.graphql by codegen. Do not edit.

public import CascadeClient

/// One field of each kind.
public struct Everything: SchemaMessage {
  /// A text.
  public var text: String?
  /// A flag.
  public var flag: Bool?
  /// A count.
  public var count: Change<Int>
  /// A wide.
  public var wide: Int64
  /// A ratio.
  public var ratio: Double?
  /// A moment.
  public var moment: Timestamp?
  /// A span.
  public var span: Duration?
  /// A size.
  public var size: Int
  /// A anything.
  public var anything: String?
  /// A roomId.
  public var roomId: String
  /// A role.
  public var role: MemberRole
  /// A limits.
  public var limits: RoomLimits?
  /// A event.
  public var event: ChatEvent
  /// A value.
  public var value: JSON
  /// A email.
  public var email: String?
  /// A link.
  public var link: String
  /// Some text values.
  public var textList: [String]
  /// Some flag values.
  public var flagList: [Bool]
  /// Some count values.
  public var countList: [Int]
  /// Some wide values.
  public var wideList: [Int64]
  /// Some ratio values.
  public var ratioList: [Double]
  /// Some moment values.
  public var momentList: [Timestamp]
  /// Some span values.
  public var spanList: [Duration]
  /// Some size values.
  public var sizeList: [Int]
  /// Some anything values.
  public var anythingList: [String]
  /// Some roomId values.
  public var roomIdList: [String]
  /// Some role values.
  public var roleList: [MemberRole]
  /// Some limits values.
  public var limitsList: [RoomLimits]
  /// Some event values.
  public var eventList: [ChatEvent]
  /// Some value values.
  public var valueList: [JSON]
  /// Some email values.
  public var emailList: [String]
  /// Some link values.
  public var linkList: [String]

  public init(
    text: String? = nil,
    flag: Bool? = nil,
    count: Change<Int> = .keep,
    wide: Int64,
    ratio: Double? = nil,
    moment: Timestamp? = nil,
    span: Duration? = nil,
    size: Int,
    anything: String? = nil,
    roomId: String,
    role: MemberRole,
    limits: RoomLimits? = nil,
    event: ChatEvent,
    value: JSON,
    email: String? = nil,
    link: String,
    textList: [String] = [],
    flagList: [Bool] = [],
    countList: [Int] = [],
    wideList: [Int64] = [],
    ratioList: [Double] = [],
    momentList: [Timestamp] = [],
    spanList: [Duration] = [],
    sizeList: [Int] = [],
    anythingList: [String] = [],
    roomIdList: [String] = [],
    roleList: [MemberRole] = [],
    limitsList: [RoomLimits] = [],
    eventList: [ChatEvent] = [],
    valueList: [JSON] = [],
    emailList: [String] = [],
    linkList: [String] = []
  ) {
    self.text = text
    self.flag = flag
    self.count = count
    self.wide = wide
    self.ratio = ratio
    self.moment = moment
    self.span = span
    self.size = size
    self.anything = anything
    self.roomId = roomId
    self.role = role
    self.limits = limits
    self.event = event
    self.value = value
    self.email = email
    self.link = link
    self.textList = textList
    self.flagList = flagList
    self.countList = countList
    self.wideList = wideList
    self.ratioList = ratioList
    self.momentList = momentList
    self.spanList = spanList
    self.sizeList = sizeList
    self.anythingList = anythingList
    self.roomIdList = roomIdList
    self.roleList = roleList
    self.limitsList = limitsList
    self.eventList = eventList
    self.valueList = valueList
    self.emailList = emailList
    self.linkList = linkList
  }

  public init(members: Members) throws(DecodeError) {
    text = try members.readOptional("text")
    flag = try members.readOptional("flag")
    count = try members.readChange("count")
    wide = try members.read("wide")
    ratio = try members.readOptional("ratio")
    moment = try members.readOptional("moment")
    span = try members.readOptional("span")
    size = try members.read("size")
    anything = try members.readOptional("anything")
    roomId = try members.read("roomId")
    role = try members.read("role")
    limits = try members.readOptional("limits")
    event = try members.read("event")
    value = try members.read("value")
    email = try members.readOptional("email")
    link = try members.read("link")
    textList = try members.readList("textList")
    flagList = try members.readList("flagList")
    countList = try members.readList("countList")
    wideList = try members.readList("wideList")
    ratioList = try members.readList("ratioList")
    momentList = try members.readList("momentList")
    spanList = try members.readList("spanList")
    sizeList = try members.readList("sizeList")
    anythingList = try members.readList("anythingList")
    roomIdList = try members.readList("roomIdList")
    roleList = try members.readList("roleList")
    limitsList = try members.readList("limitsList")
    eventList = try members.readList("eventList")
    valueList = try members.readList("valueList")
    emailList = try members.readList("emailList")
    linkList = try members.readList("linkList")
  }

  public func write(into members: inout Members) {
    members.writeSaid("text", text)
    members.writeSaid("flag", flag)
    members.writeChange("count", count)
    members.write("wide", wide)
    members.writeSaid("ratio", ratio)
    members.writeSaid("moment", moment)
    members.writeSaid("span", span)
    members.write("size", size)
    members.writeSaid("anything", anything)
    members.write("roomId", roomId)
    members.write("role", role)
    members.writeSaid("limits", limits)
    members.write("event", event)
    members.write("value", value)
    members.writeSaid("email", email)
    members.write("link", link)
    members.writeUnlessEmpty("textList", textList)
    members.writeUnlessEmpty("flagList", flagList)
    members.writeUnlessEmpty("countList", countList)
    members.writeUnlessEmpty("wideList", wideList)
    members.writeUnlessEmpty("ratioList", ratioList)
    members.writeUnlessEmpty("momentList", momentList)
    members.writeUnlessEmpty("spanList", spanList)
    members.writeUnlessEmpty("sizeList", sizeList)
    members.writeUnlessEmpty("anythingList", anythingList)
    members.writeUnlessEmpty("roomIdList", roomIdList)
    members.writeUnlessEmpty("roleList", roleList)
    members.writeUnlessEmpty("limitsList", limitsList)
    members.writeUnlessEmpty("eventList", eventList)
    members.writeUnlessEmpty("valueList", valueList)
    members.writeUnlessEmpty("emailList", emailList)
    members.writeUnlessEmpty("linkList", linkList)
  }

  public static let facts = MessageFacts("Everything", [
    FieldFacts(1, "text", .string),
    FieldFacts(3, "flag", .boolean),
    FieldFacts(5, "count", .int, isNullable: true),
    FieldFacts(7, "wide", .int64),
    FieldFacts(9, "ratio", .float),
    FieldFacts(11, "moment", .timestamp, isNullable: true),
    FieldFacts(13, "span", .duration),
    FieldFacts(15, "size", .int),
    FieldFacts(17, "anything", .string, isNullable: true),
    FieldFacts(19, "roomId", .string),
    FieldFacts(21, "role", .enumeration(MemberRole.self)),
    FieldFacts(23, "limits", .message(RoomLimits.self), isNullable: true),
    FieldFacts(25, "event", .union(ChatEvent.self)),
    FieldFacts(27, "value", .payload),
    FieldFacts(29, "email", .string, isNullable: true),
    FieldFacts(31, "link", .string),
    FieldFacts(2, "textList", .string, isList: true),
    FieldFacts(4, "flagList", .boolean, isList: true),
    FieldFacts(6, "countList", .int, isList: true),
    FieldFacts(8, "wideList", .int64, isList: true),
    FieldFacts(10, "ratioList", .float, isList: true),
    FieldFacts(12, "momentList", .timestamp, isList: true),
    FieldFacts(14, "spanList", .duration, isList: true),
    FieldFacts(16, "sizeList", .int, isList: true),
    FieldFacts(18, "anythingList", .string, isList: true),
    FieldFacts(20, "roomIdList", .string, isList: true),
    FieldFacts(22, "roleList", .enumeration(MemberRole.self), isList: true),
    FieldFacts(24, "limitsList", .message(RoomLimits.self), isList: true),
    FieldFacts(26, "eventList", .union(ChatEvent.self), isList: true),
    FieldFacts(28, "valueList", .payload, isList: true),
    FieldFacts(30, "emailList", .string, isList: true),
    FieldFacts(32, "linkList", .string, isList: true),
  ])
}

extension Everything {
  /// What its fields are held to.
  public enum Limits {
    public static let email = FieldLimits(format: "email")
    public static let link = FieldLimits(maxLength: 2048, format: "url")
    public static let textList = FieldLimits(maxCount: 4)
    public static let flagList = FieldLimits(maxCount: 4)
    public static let countList = FieldLimits(maxCount: 4)
    public static let wideList = FieldLimits(maxCount: 4)
    public static let ratioList = FieldLimits(maxCount: 4)
    public static let momentList = FieldLimits(maxCount: 4)
    public static let spanList = FieldLimits(maxCount: 4)
    public static let sizeList = FieldLimits(maxCount: 4)
    public static let anythingList = FieldLimits(maxCount: 4)
    public static let roomIdList = FieldLimits(maxCount: 4)
    public static let roleList = FieldLimits(maxCount: 4)
    public static let limitsList = FieldLimits(maxCount: 4)
    public static let eventList = FieldLimits(maxCount: 4)
    public static let valueList = FieldLimits(maxCount: 4)
    public static let emailList = FieldLimits(maxCount: 4)
    public static let linkList = FieldLimits(maxCount: 4)
  }
}
