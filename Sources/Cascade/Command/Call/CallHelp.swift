// The help of commands that call: all resources, one resource's operations, one operation's flags.

internal import API
internal import Generated

enum CallHelp {
  static var resources: [String] {
    var names: [String] = []
    for command in Surface.commands where !names.contains(command.spoken.resource) {
      names.append(command.spoken.resource)
    }
    return names
  }

  static var overview: String {
    let lines = resources.map { "  cascade \($0) …\n" }.joined()
    return """
      Calls to a running server (`cascade RESOURCE` lists its operations):


      """ + lines
  }

  static func resource(_ name: String) -> String {
    var text = "cascade \(name) OPERATION [FLAGS]\n\n"
    for command in Surface.commands where command.isCalled(name) {
      text += "  \(command.spoken.operation)\n      \(command.help)\(notServed(command))\n"
    }
    if name == "audit" { text += "  tail\n      Show what was done last, and what is done from there on.\n" }
    return text + "\n`cascade \(name) OPERATION --help` lists the flags.\n"
  }

  static func operation(_ command: CallCommand) -> String {
    let (resource, operation) = command.spoken
    var text = "cascade \(resource) \(operation) [FLAGS]\n\n\(command.help)\(notServed(command))\n\n"
    for flag in command.flags {
      let value = flag.form == .boolean ? "[true|false]" : flag.form.rawValue.uppercased()
      let marks = (flag.isRequired ? " Required." : "") + (flag.isList ? " May be given again." : "")
      text += "  \(flag.name) \(value)\n      \(flag.help)\(marks)\n"
    }
    text += """
        --clear FIELD
            Sets a field of a patch to null.
        --json
            The answer as it came, in one line.
        --table
            A list as a table, which a terminal gets anyway.
        --data-dir DIR
            Folder of a server of this machine, which is called by its management socket: as who runs it, without a token;
            also CASCADE_DATA_DIR [data, where there is a server in it and no token is given]
        --server ADDRESS
            ADDRESS:PORT, NAME:PORT, unix:PATH or https://NAME[:PORT]; also CASCADE_SERVER [127.0.0.1:8080]
        --ca FILE
            PEM file with who vouches for an https:// server, in place of those that the system trusts; also CASCADE_CA.
        --token-file FILE
            File with the token of who calls; the token itself may be in CASCADE_TOKEN.

      """
    return text
  }

  private static func notServed(_ command: CallCommand) -> String {
    command.operation.isServed ? "" : " (Not served yet.)"
  }
}
