// `codegen new`: files to start from.

extension Command {
  static func new(_ arguments: [String], in root: String) throws {
    guard arguments.first == "resource" else {
      throw Failure(message: "new takes resource NAME" + Command.instead(of: arguments.first), code: 2)
    }
    guard arguments.count == 2, let name = arguments.last, !name.hasPrefix("-") else {
      throw Failure(message: "new resource takes one NAME, as WatchParty", code: 2)
    }
    let project = Project.cascade
    let (_, loaded) = try model(of: project, in: root)
    let resource: NewResource
    do throws(NewResourceError) {
      resource = try NewResource(name, in: loaded, folder: project.folder)
    } catch {
      if case .badName = error { throw Failure(message: error.message, code: 2) }
      throw Failure(message: error.message)
    }
    guard !Files.exists(resource.path, in: root) else {
      throw Failure(message: NewResourceError.fileExists(resource.path).message)
    }
    try Files.write(resource.text, to: resource.path, in: root)
    print(resource.nextSteps, terminator: "")
  }

  private static func instead(of word: String?) -> String { word.map { ", not \($0)" } ?? "" }
}
