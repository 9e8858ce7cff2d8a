// The arguments of a command that calls an operation: flags of the input become one JSON object, flags of the call say
// where and as whom. Pure: it opens nothing.

internal import API
internal import Core
internal import Wire

/// What was asked for.
struct CallArguments {
  /// How an answer is shown.
  enum Form: Equatable {
    /// For people: what fits the terminal or the pipe.
    case readable
    case table, json
  }

  /// As it was said; `CallPlace` knows where to call else.
  var server: String?
  /// The folder of a server of this machine.
  var dataFolder: String?
  private(set) var isFolderGiven = false
  var token: Secret?
  var tokenFile: String?
  /// Who vouches for an encrypted server, in place of those that the system trusts.
  var authorityFile: String?
  var form = Form.readable
  var input = Bytes()

  /// Flags of every command.
  static let common = ["--data-dir", "--server", "--ca", "--token-file", "--json", "--table", "--clear", "--help"]

  init(_ arguments: [String], of command: CallCommand, _ environment: [String]) throws(Complaints) {
    server = CallArguments.value("CASCADE_SERVER", environment)
    dataFolder = CallArguments.value("CASCADE_DATA_DIR", environment)
    authorityFile = CallArguments.value("CASCADE_CA", environment)
    token = CallArguments.value("CASCADE_TOKEN", environment).map { Secret($0) }
    let flags = command.flags
    var given: [(flag: CallCommand.Flag, text: String)] = []
    var cleared: [CallCommand.Flag] = []
    var complaints: [Complaint] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      var value: String?
      var name = word
      if let equals = word.firstIndex(of: "="), word.hasPrefix("--") {
        (name, value) = (String(word[..<equals]), String(word[word.index(after: equals)...]))
      }
      if name == "--json" || name == "--table" {
        form = name == "--json" ? .json : .table
        continue
      }
      let flag = flags.first { $0.name == name }
      if value == nil, flag?.form == .boolean, rest.first.map({ $0 != "true" && $0 != "false" }) ?? true {
        value = "true"
      }
      guard flag != nil || CallArguments.common.contains(name) else {
        let known = flags.map(\.name) + CallArguments.common
        complaints.append(Complaint("unknown flag \(name)" + Suggestion.say(name, among: known)))
        if rest.first.map({ !$0.hasPrefix("--") }) ?? false { rest.removeFirst() }
        continue
      }
      guard let text = value ?? rest.popFirst() else {
        complaints.append(Complaint("\(name) needs a value"))
        continue
      }
      if let flag { given.append((flag, text)) } else { set(name, text, flags, &cleared, &complaints) }
    }
    for flag in flags where flag.isRequired && !given.contains(where: { $0.flag == flag }) {
      complaints.append(Complaint("\(flag.name) is missing: \(flag.help)"))
    }
    guard complaints.isEmpty else { throw Complaints(all: complaints) }
    input = CallJSON.object(given, cleared)
  }

  /// Of lines `NAME=value`, as the system has them.
  private static func value(_ name: String, _ environment: [String]) -> String? {
    environment.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  private mutating func set(
    _ name: String, _ text: String, _ flags: [CallCommand.Flag], _ cleared: inout [CallCommand.Flag],
    _ complaints: inout [Complaint]
  ) {
    switch name {
    case "--server": (server, isFolderGiven) = (text, false)
    case "--data-dir": (dataFolder, server, isFolderGiven) = (text, nil, true)
    case "--ca": authorityFile = text
    case "--token-file": tokenFile = text
    case "--clear":
      let patched = flags.filter { $0.path.count > 1 }
      if let flag = patched.first(where: { $0.name == "--" + text || $0.path.last == text }) {
        cleared.append(flag)
      } else {
        let names = patched.map { String($0.name.dropFirst(2)) }
        complaints.append(Complaint("there is no \(text) to clear" + Suggestion.say(text, among: names)))
      }
    default: break
    }
  }
}
