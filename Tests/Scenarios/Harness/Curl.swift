// curl as the client: it shares no code with the server.

import Foundation

struct Answer {
  var status = 0
  /// "1.1" or "2".
  var version = ""
  var head = ""
  var data = Data()
  var body: String { String(decoding: data, as: UTF8.self) }
  /// What curl itself answers; 0 when all went well.
  var code: Int32 = 0
  var errors = ""

  /// The first field of that name, over all heads (trailers too).
  func field(_ name: String) -> String? {
    for line in head.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name else { continue }
      return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return nil
  }

  var json: [String: Any] { (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:] }
}

func curl(_ arguments: String..., body: Data? = nil) -> Answer { curl(arguments, body: body) }

func curl(_ arguments: [String], body: Data?) -> Answer {
  let scratch = Folder()
  var all = ["-s", "-S", "--max-time", "20", "-D", scratch["head"], "-o", scratch["body"]]
  all += ["-w", "%{http_code} %{http_version}"]
  if body != nil { all += ["--data-binary", "@-"] }
  let ran = Tool.run("curl", all + arguments, input: body)
  let words = ran.output.split(separator: " ")
  return Answer(
    status: words.first.flatMap { Int($0) } ?? 0, version: words.last.map(String.init) ?? "",
    head: scratch.read("head"),
    data: FileManager.default.contents(atPath: scratch["body"]) ?? Data(), code: ran.code, errors: ran.errors)
}
