// A server of the test schema: `NotesServer --listen 127.0.0.1:0` prints where it is reached and serves until SIGTERM. It
// stands on the same parts as the product; only the rules are small.

internal import Core
internal import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, arguments.first == "--listen", let address = arguments.last else {
  print("usage: NotesServer --listen ADDRESS:PORT")
  exit(2)
}
exit(NotesServer(address).run())
