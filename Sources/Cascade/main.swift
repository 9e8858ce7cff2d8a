// The way in. All that is here is the exit code; `Command` reads what was asked for.

internal import Glibc

exit(Command.run(Array(CommandLine.arguments.dropFirst())))
