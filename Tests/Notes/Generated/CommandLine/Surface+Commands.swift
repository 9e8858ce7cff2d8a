// Generated from Schema by codegen. Do not edit.

public import API

extension Surface {
  /// Every command, by its resource.
  public static var commands: [CallCommand] {
    var all: [CallCommand] = []
    all += loanCommands
    all += noteCommands
    all += noteEventCommands
    all += notebookCommands
    all += penCommands
    all += readerCommands
    all += summaryCommands
    return all
  }
}
