// The generator's command line. 0 when all is well, 1 when the schema or what was written from it is wrong, 2 when the
// command is.

internal import Foundation

enum Command {
  static func run(_ arguments: [String]) -> Int32 {
    FileHandle.standardError.write(Data("codegen: no commands yet\n".utf8))
    return 2
  }
}
