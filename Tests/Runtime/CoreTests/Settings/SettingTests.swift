// Rows of a table of settings: each type of property takes the values of its kind and no others.

import Core
import Testing

@Suite struct SettingTests {
  enum Colour: SettingChoice {
    case red, darkBlue
    static let words = ["red", "dark-blue"]
  }

  struct Root: Sendable, Equatable {
    var flag = false
    var count = 1
    var ratio = 0.5
    var wait = Duration.seconds(1)
    var colour = Colour.red
    var path: String?
    var limit: Int? = 3
    var names: [String] = []
  }

  private static let count = Setting<Root>("count", \.count, .count(0...9), "")

  private static let all: [(Setting<Root>, SettingValue)] = [
    (Setting("flag", \.flag, .flag, ""), .flag(true)), (count, .integer(7)),
    (Setting("ratio", \.ratio, .number(0...1), ""), .number(0.25)),
    (Setting("wait", \.wait, .duration(.zero ... .seconds(9)), ""), .duration(.seconds(2))),
    (Setting("colour", \.colour, .choice(Colour.words), ""), .text("dark-blue")),
    (Setting("path", \.path, .path, ""), .text("/a")), (Setting("limit", \.limit, .count(0...9), ""), .null),
    (Setting("names", \.names, .text, ""), .list([.text("a"), .text("b")])),
  ]

  @Test(arguments: all.indices)
  func whatIsSetIsThere(index: Int) {
    let (setting, value) = Self.all[index]
    var root = Root()
    #expect(setting.get(root) != value)
    #expect(setting.set(value, &root))
    #expect(setting.get(root) == value)
    #expect(root != Root())
  }

  @Test(arguments: all.indices, [SettingValue.text("no such word"), .list([.flag(true)]), .number(.infinity)])
  func aValueOfAnotherKindChangesNothing(index: Int, value: SettingValue) {
    let setting = Self.all[index].0
    var root = Root()
    let isTaken = setting.set(value, &root)
    #expect(isTaken == (setting.get(root) == value))
    if !isTaken { #expect(root == Root()) }
  }

  @Test func aListIsOne() {
    #expect(Self.all.filter(\.0.isList).map(\.0.key) == ["names"])
    #expect(!Self.count.isList)
  }

  @Test func aChoiceKnowsItsWord() {
    #expect(Colour.allCases.map(\.word) == ["red", "dark-blue"])
  }
}
