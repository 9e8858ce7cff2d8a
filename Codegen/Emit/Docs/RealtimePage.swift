// The page of the realtime protocol's messages: the unions of the schema's `realtime` file, arm by arm.

enum RealtimePage {
  static func file(_ model: Model) -> GeneratedFile {
    let table = FieldTable(model: model)
    var text = DocsEmitter.head("realtime", "Realtime messages")
    text += """
      One JSON object a WebSocket text frame (`\(model.name).\(model.version).json`), or one protobuf message a binary frame
      (`\(model.name).\(model.version).proto`).


      """
    var arms: Set<String> = []
    for union in model.unions where union.group == "realtime" {
      text += "## \(union.name.flat)\n\n\(union.description)\n\n"
      for arm in union.arms where arms.insert(arm.object).inserted {
        let object = model.object(arm.object)
        text += "### `\(arm.tag)`\n\n\(object.description)\n\n" + table.markdown(object.fields, inputs: true)
      }
    }
    for object in model.objects where object.group == "realtime" && !arms.contains(object.name.flat) {
      text += "### \(object.name.flat)\n\n\(object.description)\n\n" + table.markdown(object.fields, inputs: true)
    }
    for enumeration in model.enums where enumeration.group == "realtime" {
      text += "### \(enumeration.name.flat)\n\n\(enumeration.description)\n\n"
      for value in enumeration.values { text += "- `\(value.camel)`: \(cell(value.description))\n" }
      text += "\n"
    }
    return GeneratedFile(path: DocsEmitter.folder + "realtime.md", text: ResourcePage.trimmed(text))
  }
}
