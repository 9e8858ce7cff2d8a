// From flags to JSON. Numbers, booleans and nested values are passed on as they were typed: whether they are what they
// should be is found out where all input is, with the same words. Text is quoted.

internal import API
internal import Core
internal import Wire

enum CallJSON {
  private typealias Given = (flag: CallCommand.Flag, text: String)

  static func object(_ given: [(flag: CallCommand.Flag, text: String)], _ cleared: [CallCommand.Flag]) -> Bytes {
    var json = JSONWriter()
    json.beginObject()
    fields(given.filter { $0.flag.path.count == 1 }, cleared.filter { $0.path.count == 1 }, &json)
    let outer = given.map(\.flag.path) + cleared.map(\.path)
    if let name = outer.first(where: { $0.count > 1 })?.first {
      json.key(name)
      json.beginObject()
      fields(given.filter { $0.flag.path.count > 1 }, cleared.filter { $0.path.count > 1 }, &json)
      json.endObject()
    }
    json.endObject()
    return json.finish()
  }

  private static func fields(_ given: [Given], _ cleared: [CallCommand.Flag], _ json: inout JSONWriter) {
    var written: Set<[String]> = []
    for (flag, _) in given where written.insert(flag.path).inserted {
      let texts = given.filter { $0.flag == flag }.map(\.text)
      json.key(flag.path.last ?? "")
      if flag.isList {
        json.beginArray()
        for text in texts { value(text, flag.form, &json) }
        json.endArray()
      } else {
        // As with every other tool, the last one holds.
        value(texts.last ?? "", flag.form, &json)
      }
    }
    for flag in cleared where written.insert(flag.path).inserted {
      json.key(flag.path.last ?? "")
      json.null()
    }
  }

  private static func value(_ text: String, _ form: CallCommand.Flag.Form, _ json: inout JSONWriter) {
    switch form {
    case .text: json.string(text)
    case .number, .boolean, .json: isJSON(text) ? json.raw(Bytes(text)) : json.string(text)
    }
  }

  /// What is no JSON is sent as text, and refused as text.
  private static func isJSON(_ text: String) -> Bool {
    var reader = JSONReader(Bytes(text))
    do throws(JSONError) {
      _ = try reader.raw()
      var violations = Violations()
      try reader.finish(into: &violations)
      return true
    } catch {
      return false
    }
  }
}
