// Where a command calls when nobody says: the management socket of the server whose data folder this is, which asks for no
// token, where there is one; else the server's ordinary address. A token is for the ordinary doors.

internal import Core
internal import Glibc

enum CallPlace {
  static let ordinary = "127.0.0.1:8080"
  static let ordinaryFolder = "data"

  static func find(_ call: CallArguments) -> String {
    if let server = call.server { return server }
    let holdsToken = call.token != nil || call.tokenFile != nil
    let socket = "\(call.dataFolder ?? ordinaryFolder)/\(Configuration.managementSocket)"
    // Who names a folder means the server in it, be it there or not.
    if call.isFolderGiven { return "unix:\(socket)" }
    let isThere = unsafe access(socket, F_OK) == 0
    return isThere && !holdsToken ? "unix:\(socket)" : ordinary
  }
}
