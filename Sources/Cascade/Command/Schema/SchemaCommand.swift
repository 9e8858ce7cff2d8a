// `cascade schema export`: what this very program speaks, as files for teams that make clients: the schema, OpenAPI and the
// .proto files. They come out of the program, so they are of its version whatever lies around it.

internal import Core
internal import Wire

enum SchemaCommand {
  static let defaultFolder = "cascade-schema"

  static func run(_ arguments: [String]) -> Int32 {
    guard let word = arguments.first, word == "export" else {
      let say = arguments.first.map { Suggestion.say($0, among: ["export"]) } ?? ""
      return refuse("cascade schema takes export" + (arguments.first.map { ", not \($0)" } ?? "") + say)
    }
    do throws(Complaint) {
      let (folder, isForced) = try options(Array(arguments.dropFirst()))
      return export(to: folder, isForced: isForced)
    } catch {
      return Command.refuse([error])
    }
  }

  private static func refuse(_ text: String) -> Int32 { Command.refuse([Complaint(text)]) }

  private static func options(_ arguments: [String]) throws(Complaint) -> (folder: String, isForced: Bool) {
    var (folder, isForced) = (defaultFolder, false)
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--force" {
        isForced = true
      } else if word == "--out" {
        guard let value = rest.popFirst() else { throw Complaint("--out needs a folder") }
        folder = value
      } else if word.hasPrefix("--out=") {
        folder = String(word.dropFirst("--out=".count))
      } else {
        let say = Suggestion.say(word, among: ["--out", "--force"])
        throw Complaint("cascade schema export does not take \(word)\(say)")
      }
    }
    guard !folder.isEmpty else { throw Complaint("--out needs a folder") }
    return (folder, isForced)
  }

  private static func export(to path: String, isForced: Bool) -> Int32 {
    do throws(FileError) {
      let folder = ExportFolder(path)
      let isEmpty = try folder.isEmpty()
      guard isForced || isEmpty else {
        return Command.refuse(
          [Complaint("\(path) is not empty; --force writes over what an earlier export wrote there")], code: 1)
      }
      let count = try folder.write(SchemaExport.files)
      print("\(path): \(count) files of \(SchemaExport.version)")
      return 0
    } catch {
      return Command.refuse([Complaint(error.reason)], code: 1)
    }
  }
}

/// What is exported, and where it lies in the folder.
enum SchemaExport {
  static let version = "\(Version.name) \(Version.number) (\(Version.api))"

  private static let places = [
    ("Schema/", "schema/"), ("clients/openapi/", ""), ("clients/proto/", "proto/"),
  ]

  /// `schema/room.graphql`, and where the program has it.
  static var files: [(path: String, asset: String)] {
    Assets.paths.compactMap { asset in
      guard let place = places.first(where: { asset.hasPrefix($0.0) }) else { return nil }
      return (place.1 + asset.dropFirst(place.0.count), asset)
    }
  }
}
