// A page of a list of rooms as a server has it: names and descriptions of many lengths and alphabets, some labels, every
// field. The same at each run, ids too.

import Core
import Generated

enum SamplePage {
  private static let names = [
    "Friday film club", "Żółw i przyjaciele", "深夜アニメ", "Семейный вечер", "Lo-fi beats to \"study\" to", "🎬 Premiere",
    "Room 42", "La séance du dimanche",
  ]
  private static let words = [
    "We", "watch", "together", "every", "week;", "bring", "your", "own", "snacks", "and", "a", "good", "mood.", "Naïve",
    "questions", "are", "welcome", "– spoilers", "are", "not.",
  ]
  private static let labels = ["film", "anime", "family", "music", "late", "chill", "premiere", "subs"]

  static func make(rooms count: Int) -> Room.Page {
    var page = Room.Page()
    page.items = (0..<count).map(room)
    page.nextCursor = "eyJhZnRlciI6InJtXzAxazIifQ"
    return page
  }

  private static func room(_ number: Int) -> Room {
    var room = Room()
    room.id = id(number)
    room.name = "\(names[number % names.count]) \(number)"
    room.description = (0..<number * 7 % 30).map { words[($0 + number) % words.count] }.joined(separator: " ")
    room.visibility = RoomVisibility.allCases[number % RoomVisibility.allCases.count]
    room.category = number % 3 == 0 ? nil : "category-\(number % 5)"
    room.labels = (0..<number % 4).map { labels[($0 * 3 + number) % labels.count] }
    room.maxMembers = 10 + number * 37 % 990
    room.hasPassword = number % 5 == 0
    room.status = number % 17 == 0 ? .closed : .active
    room.creatorId = id(number * 31 + 7)
    room.memberCount = number * 13 % 500
    room.createdAt = Timestamp(microseconds: 1_769_860_800_000_000 + Int64(number) * 86_413_000_017) ?? .epoch
    room.deletedAt = number % 29 == 0 ? room.createdAt : nil
    room.version = 1 + number * 1_009
    return room
  }

  /// Spread over the bits that are not the version's.
  private static func id<Kind>(_ number: Int) -> ID<Kind> {
    let bits = UInt64(number + 1) &* 0x9e37_79b9_7f4a_7c15
    let high = bits & ~0xf000 | 0x7000
    let low = (bits &* 0xff51_afd7_ed55_8ccd) & ~(3 << 62) | 1 << 63
    guard let uuid = UUIDv7(high: high, low: low) else { return .unset }
    return ID(uuid)
  }
}
