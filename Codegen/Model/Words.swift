// The words of a name, and the name in every style. `PlaybackState`, `playbackState`, `PLAYBACK_STATE` and
// `playback-state` are one list of words; a run of capitals is one word ("HTTPLimits" is http, limits), and digits
// belong to what they stand behind ("USE_P2P_MEDIA" is use, p2p, media).

struct Words: Equatable, Sendable {
  let all: [String]

  init(_ name: String) {
    var words: [String] = []
    var current = ""
    let letters = Array(name)
    var before: Character = "_"
    for (index, letter) in letters.enumerated() {
      if letter == "_" || letter == "-" || letter == "." {
        if !current.isEmpty { words.append(current) }
        current = ""
        before = letter
        continue
      }
      let after = index + 1 < letters.count ? letters[index + 1] : "_"
      let startsWord = letter.isUppercase && (!before.isUppercase || after.isLowercase)
      if startsWord && !current.isEmpty {
        words.append(current)
        current = ""
      }
      current.append(contentsOf: letter.lowercased())
      if !letter.isNumber { before = letter }
    }
    if !current.isEmpty { words.append(current) }
    all = words
  }

  /// `playbackState`
  var lowerCamel: String { (all.first ?? "") + all.dropFirst().map(Words.capitalised).joined() }
  /// `PlaybackState`
  var upperCamel: String { all.map(Words.capitalised).joined() }
  /// `playback_state`
  var snake: String { all.joined(separator: "_") }
  /// `PLAYBACK_STATE`
  var upperSnake: String { snake.uppercased() }
  /// `playback-state`
  var kebab: String { all.joined(separator: "-") }
  /// `playback state`
  var spaced: String { all.joined(separator: " ") }

  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
