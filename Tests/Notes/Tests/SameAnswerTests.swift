// One operation, three doors: the same value, the same error code, the same fields named as wrong.

import Core
import Foundation
import NotesGenerated
import Testing
import Wire

@Suite struct SameAnswerTests {
  @Test func aValueIsTheSame() throws {
    let server = try NotesProcess()
    let book = try server.notebook()
    let note = try server.note(book)
    let rest = server.rest("GET", "notebooks/\(book)/notes/\(note)").json
    let called = try server.socket().call("note.get", #"{"notebookId":"\#(book)","noteId":"\#(note)"}"#)
    #expect(called["type"] as? String == "result" && called["id"] as? String == "1")
    #expect(rest as NSDictionary == called["value"] as? NSDictionary)
    var input = Note.Get.Input()
    input.notebookId = try #require(ID(text: book))
    input.noteId = try #require(ID(text: note))
    let answer = server.grpc("NoteService/Get", input)
    #expect(answer.status == 0)
    var reader = ProtobufReader(Bytes(answer.message))
    var read = Note()
    try read.merge(from: &reader)
    var json = JSONWriter()
    read.write(into: &json)
    let same = try JSONSerialization.jsonObject(with: Data(json.finish().array)) as? NSDictionary
    #expect(same == rest as NSDictionary)
  }

  @Test func allViolationsComeAtOnceWithTheSamePaths() throws {
    let server = try NotesProcess()
    let book = try server.notebook()
    let fields = ["title", "weight", "labels[1]", "steps[0].text", "link"]
    let body =
      #""title":"","content":{"type":"blank"},"weight":1,"labels":["a",""],"steps":[{"text":""}],"link":"no""#
    let rest = server.rest("POST", "notebooks/\(book)/notes", "{\(body)}")
    #expect(rest.status == 400 && rest.json["code"] as? String == "invalid_input")
    #expect(Set(paths(rest.json)) == Set(fields), "\(rest.body)")
    let called = try server.socket().call("note.create", #"{"notebookId":"\#(book)",\#(body)}"#)
    let problem = try #require(called["problem"] as? [String: Any])
    #expect(problem["code"] as? String == "invalid_input" && paths(problem) == paths(rest.json))
    var input = Note.Create.Input()
    input.notebookId = try #require(ID(text: book))
    (input.content, input.weight, input.labels) = (.blank(NoteBlank()), 1, ["a", ""])
    (input.steps, input.link) = ([NoteStep()], "no")
    let answer = server.grpc("NoteService/Create", input)
    #expect(answer.status == 3 && answer.details.contains("invalid_input"))
    for field in fields { #expect(answer.details.contains(field), "\(field)") }
  }

  private func paths(_ problem: [String: Any]) -> [String] {
    (problem["violations"] as? [[String: Any]] ?? []).compactMap { $0["field"] as? String }
  }

  @Test(arguments: [
    ("eve", "permission_denied", 403, 7), ("mallory", "unauthenticated", 401, 16), ("ada", "not_found", 404, 5),
  ])
  func refusalsAreTheSame(_ who: String, _ code: String, _ http: Int, _ grpc: Int) throws {
    let server = try NotesProcess()
    let book = try server.notebook()
    let missing = ID<Note>.next()
    let rest = server.rest("DELETE", "notebooks/\(book)/notes/\(missing)", as: who)
    #expect(rest.status == http && rest.json["code"] as? String == code)
    #expect(rest.field("content-type") == "application/problem+json")
    #expect((rest.field("www-authenticate") != nil) == (http == 401))
    if http == 401 {
      #expect(CallClient(server.port, who, "notes.v1.json") == nil, "who is nobody does not come in")
    } else {
      let called = try server.socket(as: who).call(
        "note.delete", #"{"notebookId":"\#(book)","noteId":"\#(missing)"}"#)
      #expect((called["problem"] as? [String: Any])?["code"] as? String == code)
    }
    var input = Note.Delete.Input()
    input.notebookId = try #require(ID(text: book))
    input.noteId = missing
    let answer = server.grpc("NoteService/Delete", input, as: who)
    #expect(answer.status == grpc && answer.details.contains(code))
  }

  @Test func whatIsReadTakesItsParameters() throws {
    let server = try NotesProcess()
    let book = try server.notebook()
    _ = try server.note(book)
    let path = "notebooks/\(book)/summary"
    let look = #"{"isLoud":true,"length":2}"#
    let encoded = try #require(look.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
    let rest = server.rest("GET", "\(path)?priorities=normal&priorities=low&maxTitles=1&look=\(encoded)")
    let titles = try #require(rest.json["titles"] as? [String], "\(rest.body)")
    #expect(titles.count == 1 && titles[0].count == 2 && titles[0] == titles[0].uppercased())
    #expect((server.rest("GET", "\(path)?priorities=high").json["titles"] as? [String])?.isEmpty ?? false)
    let options = #""priorities":["normal","low"],"maxTitles":1,"look":\#(look)"#
    let called = try server.socket().call("summary.get", #"{"notebookId":"\#(book)",\#(options)}"#)
    #expect((called["value"] as? [String: Any])?["titles"] as? [String] == titles)
    var input = Summary.Get.Input()
    input.notebookId = try #require(ID(text: book))
    (input.priorities, input.maxTitles) = ([.normal, .low], 1)
    var loud = SummaryLook()
    (loud.isLoud, loud.length) = (true, 2)
    input.look = loud
    var reader = ProtobufReader(Bytes(server.grpc("SummaryService/Get", input).message))
    var read = Summary()
    try read.merge(from: &reader)
    #expect(read.titles == titles)
  }

  @Test func whatIsWrongWithParametersIsSaidOfTheirFields() throws {
    let server = try NotesProcess()
    let path = "notebooks/\(try server.notebook())/summary"
    func said(_ query: String) -> [String] {
      let list = server.rest("GET", "\(path)?\(query)").json["violations"] as? [[String: Any]] ?? []
      return list.map { "\($0["field"] ?? "") \($0["code"] ?? "")" }
    }
    #expect(said("maxTitles=101") == ["maxTitles out_of_range"])
    #expect(said("look=%7B%22length%22:0,%22size%22:1%7D") == ["look.size unknown_field", "look.length out_of_range"])
    #expect(said("look=%7B") == ["look wrong_type"])
    #expect(said("look=7") == ["look wrong_type"])
    #expect(said("priorities=low&priorities=dire") == ["priorities unknown_value"])
    let five = Array(repeating: "priorities=low", count: 5).joined(separator: "&")
    #expect(said(five) == ["priorities too_many"])
  }

  @Test func whatIsNotBuiltIsSaidEverywhere() throws {
    let server = try NotesProcess()
    #expect(server.rest("GET", "pens").status == 501)
    let problem = try server.socket().call("pen.list", "{}")["problem"] as? [String: Any]
    #expect(problem?["code"] as? String == "not_implemented")
    #expect(server.grpc("PenService/List", Pen.List.Input()).status == 12)
  }
}
