// How often an operation may be called. Said in words here, once, for all that people read.

struct CallLimit: Equatable, Sendable {
  enum Key: String, Equatable, Sendable { case caller = "CALLER", address = "ADDRESS" }

  static let rates = 1...1_000_000
  /// Of its time: a server that was started anew has forgotten all longer ones.
  static let seconds = 1...86_400

  var rate: Int
  var seconds: Int
  var burst: Int
  var key: Key

  /// `10 calls in 1h of one address, 5 at once`
  var words: String {
    let whose = key == .caller ? "caller" : "address"
    return "\(rate) \(rate == 1 ? "call" : "calls") in \(time) of one \(whose), \(burst) at once"
  }

  private var time: String {
    if seconds.isMultiple(of: 3_600) { return "\(seconds / 3_600)h" }
    return seconds.isMultiple(of: 60) ? "\(seconds / 60)m" : "\(seconds)s"
  }
}
