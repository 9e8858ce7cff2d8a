// Names in every style: what the generator derives must read as people would have written it.

import Testing

@testable import Codegen

@Suite struct WordsTests {
  @Test(arguments: [
    ("PlaybackState", "playback_state"), ("playbackState", "playback_state"), ("PLAYBACK_STATE", "playback_state"),
    ("playback-state", "playback_state"), ("HTTPLimits", "http_limits"), ("roomID", "room_id"), ("h2cDoor", "h2c_door"),
    ("USE_P2P_MEDIA", "use_p2p_media"), ("p2pMedia", "p2p_media"), ("BASE64URL", "base64url"),
    ("rfc3339Text", "rfc3339_text"),
  ])
  func `A name is its words, however it is written`(_ name: String, _ snake: String) {
    #expect(Words(name).snake == snake)
  }

  @Test func `The words of a name make every style of it`() {
    let words = Words("PLAYBACK_STATE")
    #expect(words.lowerCamel == "playbackState")
    #expect(words.upperCamel == "PlaybackState")
    #expect(words.kebab == "playback-state")
    #expect(words.upperSnake == "PLAYBACK_STATE")
  }
}
