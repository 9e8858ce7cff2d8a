// A word of the command line means one thing: a command of the server's own, or a resource. The generator refuses
// resources that are called like a command (`Reserved.commands`), and this is what would see that its list is short.

import Generated
import Testing

@testable import Cascade

@Suite struct CommandNamesTests {
  @Test func `No resource is called like a command`() {
    let commands = Set(Command.allCases.map(\.rawValue))
    #expect(commands.isDisjoint(with: CallHelp.resources))
    let reserved: Set = ["config", "db", "help", "nodes", "schema", "serve", "version"]
    #expect(commands.isSubset(of: reserved), "tell Reserved.commands of the generator")
  }
}
