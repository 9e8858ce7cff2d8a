// `codegen explain`: everything that one resource becomes.

extension Command {
  static func explain(_ arguments: [String], in root: String) throws {
    guard arguments.count == 1, let name = arguments.first else {
      throw Failure(message: "explain takes one RESOURCE, as Room", code: 2)
    }
    let project = Project.cascade
    let (model, loaded) = try model(of: project, in: root)
    let output = try Output(loaded, model, project, in: root)
    do throws(ExplanationError) {
      print(try Explanation.text(name, model, output.files), terminator: "")
    } catch {
      throw Failure(message: error.message)
    }
  }
}
