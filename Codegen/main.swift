// The way in. `Command` reads what was asked for; all that is here is the exit code.

internal import Foundation

exit(Command.run(Array(CommandLine.arguments.dropFirst())))
