// The way in, on the main thread. All that is here is the exit code; `Command` reads what was asked for, and a server
// lives on threads of its own until it ends.

internal import Glibc

exit(Command.run(Array(CommandLine.arguments.dropFirst())))
