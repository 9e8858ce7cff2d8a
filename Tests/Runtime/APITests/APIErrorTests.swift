// What a refusal says and to whom; and the table that all doors have it from.

import API
import Core
import NotesGenerated
import Testing
import Wire

@Suite struct APIErrorTests {
  @Test func theProblemHasAllButTheCause() {
    let error = APIError(
      ErrorKind("notebook_full", http: 409, grpc: 9), "No room.",
      violations: [Problem.Violation(field: "a", code: "b", message: "c")], retryAfter: .milliseconds(1_500),
      cause: "secret")
    let json = error.problem("r1").json.text
    #expect(
      json == #"{"title":"Notebook full","status":409,"detail":"No room.","code":"notebook_full","requestId":"r1","#
        + #""retryAfterMs":1500,"violations":[{"field":"a","code":"b","message":"c"}]}"#)
  }

  @Test func whatThereIsNowComesInTheEncodingOfTheDoor() throws {
    var note = Note()
    (note.id, note.title, note.content, note.version) = (.next(), "Milk", .blank(NoteBlank()), 7)
    let current = CurrentValue(note)
    #expect(current.messageName.description == "notes.v1.Note")
    let error = APIError(DoorError.versionMismatch, "Late.", current: current)
    #expect(error.problem(nil).json.text.hasSuffix(#","current":\#(note.encodedJSON().text)}"#))
    let binary = try #require(error.problem(nil, .protobuf).current)
    #expect(try Note(decoding: binary.bytes) == note)
    #expect(!APIError(DoorError.versionMismatch, "Late.").problem(nil).json.text.contains("current"))
  }

  @Test func countsAreInWords() {
    var violations = Violations()
    violations.note(.required, "must be given", "a")
    #expect(APIError.invalid(violations).detail == "One field is wrong.")
    violations.note(.required, "must be given", "b")
    #expect(APIError.invalid(violations).detail == "2 fields are wrong.")
    #expect(APIError.invalid("a", .badID, "x").violations.map { "\($0.field) \($0.code)" } == ["a bad_id"])
  }

  // MARK: The table

  @Test func codesAreUniqueAndTitlesAreTheirWords() {
    let codes = DoorError.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(DoorError.duplicateCall.title == "Duplicate call")
    #expect(DoorError.malformedJSON.title == "Malformed JSON")
  }

  /// A client of gRPC alone decides by the code whether to try again: it must mean what the status means.
  @Test(arguments: DoorError.all + ErrorKind.all) func statusAndCodeAgree(_ kind: ErrorKind) {
    let possible: [UInt8] =
      switch kind.http {
      case 401: [16]
      case 403: [7]
      case 404: [5, 12]
      case 408, 504: [4]
      case 409: [6, 9, 10]
      case 412, 428: [9]
      case 413, 429: [8]
      case 499: [1]
      case 500: [13]
      case 501: [12]
      case 503: [14]
      default: [3]
      }
    #expect(possible.contains(kind.grpc), "\(kind.code) \(kind.http) \(kind.grpc)")
  }
}
