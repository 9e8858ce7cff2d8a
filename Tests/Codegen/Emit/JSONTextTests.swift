// JSON as emitters write it: broken over lines as far as asked, and read back by others as what was meant.

import Foundation
import Testing

@testable import Codegen

@Suite struct JSONTextTests {
  @Test func `Containers are broken down to a depth and whole below it`() {
    let value: JSONValue = ["a": ["b": [1, 2], "c": [:]], "d": []]
    #expect(JSONText.write(value, brokenTo: 0) == #"{"a": {"b": [1, 2], "c": {}}, "d": []}"# + "\n")
    #expect(
      JSONText.write(value, brokenTo: 2) == """
        {
          "a": {
            "b": [1, 2],
            "c": {}
          },
          "d": []
        }

        """)
  }

  @Test func `Every character comes back as it was`() throws {
    let text = "\" \\ / \n \t \r \u{0} \u{1f} \u{7f} \u{2028} ä 漢 😀"
    let written = JSONText.write(["text": .string(text)], brokenTo: 1)
    let read = try JSONDecoder().decode([String: String].self, from: Data(written.utf8))
    #expect(read == ["text": text])
  }

  @Test func `A member that is set again stays where it was`() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = nil
    object["b"] = nil
    object["b"] = true
    #expect(JSONText.write(.object(object), brokenTo: 0) == #"{"a": 3, "b": true}"# + "\n")
  }

  @Test func `A whole number has no point`() {
    #expect(JSONText.write([JSONValue(1), JSONValue(0.25), JSONValue(-1e300)], brokenTo: 0) == "[1, 0.25, -1e+300]\n")
  }
}
