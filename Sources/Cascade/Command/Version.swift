// Which version this is: the one place that says it. The version is that of the code; the API's goes into paths and
// package names and changes far less often.

internal import Core
internal import Wire

enum Version {
  static let name = "cascade"
  static let number = "0.1.0"
  static let api = "v1"

  static var json: String {
    var json = JSONWriter()
    json.beginObject()
    json.key("name")
    json.string(name)
    json.key("version")
    json.string(number)
    json.key("apiVersion")
    json.string(api)
    json.endObject()
    return json.finish().text
  }
}
