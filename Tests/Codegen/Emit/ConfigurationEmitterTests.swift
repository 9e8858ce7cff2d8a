// The typed configuration: what each kind of setting becomes. That the result compiles and reads is shown by the
// configuration of the server and of the notes, which are generated and tested.

import Testing

@testable import Codegen

@Suite struct ConfigurationEmitterTests {
  private func field(
    _ name: String, _ base: BaseType, list: Bool = false, nullable: Bool = false, _ value: DefaultValue? = nil,
    _ bounds: ClosedRange<Double>? = nil, secret: Bool = false, help: String = "What it is."
  ) -> Field {
    Field(
      name: name, description: help, type: FieldType(base: base, isList: list), number: 0, isNullable: nullable,
      defaultValue: value, constraints: Constraints(minimum: bounds?.lowerBound, maximum: bounds?.upperBound),
      isSecret: secret)
  }

  private func section(_ fields: Field..., note: String? = nil, reloads: Bool = false) -> ConfigurationSection {
    ConfigurationSection(
      name: TypeName(flat: "WebAppSettings", nested: ["WebAppSettings"]), description: "A section.", key: "web",
      settings: fields.map {
        Setting(field: $0, key: "web." + Words($0.name).snake, note: note, isReloadable: reloads)
      })
  }

  /// The property and the row that one setting becomes.
  private func lines(_ section: ConfigurationSection) -> (property: String, row: String) {
    let text = SectionStruct(names: SwiftNames(Model()), section: section).text
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = lines.firstIndex { $0.hasPrefix("Setting(") } ?? lines.startIndex
    return (
      String(lines.first { $0.hasPrefix("public var") } ?? ""),
      lines[start...].dropLast(2).joined(separator: lines[start] == "Setting(" ? " " : "")
    )
  }

  @Test func `Numbers, sizes and lengths of time have their bounds`() {
    var said = lines(section(field("most", .int, .integer(1_000_000), 0...10_000_000)))
    #expect(said.property == "public var most = 1_000_000")
    #expect(said.row == #"Setting("web.most", \.webApp.most, .count(0...10_000_000), "What it is.")"#)
    said = lines(section(field("room", .bytes, .integer(1 << 20), 1...68_719_476_736)))
    #expect(said.property == "public var room = 1_048_576")
    #expect(said.row == #"Setting("web.room", \.webApp.room, .bytes(1...68_719_476_736), "What it is.")"#)
    said = lines(section(field("wait", .duration, .duration(1_500_000_000), 0...0.0005)))
    #expect(said.property == "public var wait = Duration.milliseconds(1500)")
    #expect(said.row.contains(".duration(.zero ... .microseconds(500)),"))
    said = lines(section(field("ratio", .float, .float(1), 0.25...1)))
    #expect(said.property == "public var ratio = 1.0")
    #expect(said.row.contains(".number(0.25...1.0),"))
  }

  @Test func `What a text must hold to is in its row and in the reference`() {
    var stem = field("stem", .string, .string("a"))
    stem.constraints = Constraints(minLength: 1, maxLength: 16, pattern: #"[a-z"\d]+"#)
    #expect(
      lines(section(stem)).row.hasSuffix(
        #""What it is.", rules: SettingRules(length: 1...16, pattern: "[a-z\"\\d]+"))"#))
    var mails = field("mails", .string, list: true)
    mails.constraints = Constraints(format: "EMAIL", minCount: 1, maxCount: 2_000)
    #expect(
      lines(section(mails)).row.hasSuffix(
        #""What it is.", rules: SettingRules(format: "email", count: 1...2000))"#))
    let page = ConfigurationPage.file(Model(name: "it", sections: [section(stem, mails)])).text
    #expect(page.contains("What it is. 1 to 16 characters, like `[a-z\"\\d]+`. |"), "\(page)")
    #expect(page.contains("What it is. Format `email`, 1 to 2000 entries. |"), "\(page)")
  }

  @Test func `Null is a default, or what off says where there is another`() {
    var said = lines(section(field("file", .path, nullable: true)))
    #expect(said.property == "public var file: String?" && !said.row.contains("mayBeOff"))
    said = lines(section(field("door", .address, nullable: true, .text(":1"))))
    #expect(said.property == #"public var door: String? = ":1""#)
    #expect(said.row == #"Setting("web.door", \.webApp.door, .address, "What it is.", mayBeOff: true)"#)
    said = lines(section(field("most", .int, nullable: true, nil, 0...1)))
    #expect(said.property == "public var most: Int?")
  }

  @Test func `Lists are empty or what their text says`() {
    #expect(lines(section(field("nets", .network, list: true))).property == "public var nets: [String] = []")
    #expect(
      lines(section(field("doors", .address, list: true, .text(":1, unix:a b")))).property
        == #"public var doors: [String] = [":1", "unix:a b"]"#)
  }

  @Test func `A choice is one of its words`() {
    let kind = EnumType(
      name: TypeName(flat: "Kind", nested: ["Kind"]), description: "Kinds.",
      values: ["PLAIN", "X_FORWARDED_FOR"].enumerated().map {
        EnumValue(name: $0.element, description: "One.", number: $0.offset + 1)
      }, group: "config")
    let section = section(field("kind", .enumeration("Kind"), .enumeration("X_FORWARDED_FOR")))
    let model = Model(enums: [kind], sections: [section])
    let files = ConfigurationEmitter.files(model)
    let names = ["Settings", "WebAppSettings", "Settings+Choices"]
    #expect(files.map(\.path) == names.map { "Sources/Generated/Config/\($0).swift" })
    #expect(files[1].text.contains("public var kind = Kind.xForwardedFor\n"))
    #expect(files[1].text.contains(#"Setting("web.kind", \.webApp.kind, .choice(Kind.words), "What it is.")"#))
    #expect(files[2].text.contains(#"public static let words = ["plain", "x-forwarded-for"]"#))
    #expect(SettingTexts.defaultText(section.settings[0].field) == "x-forwarded-for")
  }

  @Test func `Quotes, long lines and marks`() {
    let said = lines(
      section(
        field("token", .string, nullable: true, secret: true, help: #"Says "open" \ shut."#), note: #"a "b""#,
        reloads: true))
    #expect(
      said.row == #"Setting( "web.token", \.webApp.token, .text, "Says \"open\" \\ shut.", "#
        + #"note: "a \"b\"", reloads: true, isSecret: true)"#)
    let words = Array(repeating: "word", count: 60).joined(separator: " ")
    let text = SectionStruct(names: SwiftNames(Model()), section: section(field("long", .path, help: words))).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(text.contains("word \"\n        + \"word"))
  }

  @Test func `Nothing comes of no sections, and every name in the table is right`() throws {
    #expect(ConfigurationEmitter.files(Model()).isEmpty)
    let names = try TestRepository.model("cascade").sections.map(\.property)
    #expect(names.contains("http") && names.contains("webSocket") && Set(names).count == names.count)
  }

  @Test func `The reference says what can be typed`() {
    #expect(SettingTexts.defaultText(field("a", .duration, .duration(500_000_000))) == "500ms")
    #expect(SettingTexts.defaultText(field("a", .duration, .duration(90_000_000_000))) == "90s")
    #expect(SettingTexts.defaultText(field("a", .bytes, .integer(5_000))) == "5000")
    #expect(SettingTexts.defaultText(field("a", .boolean, .boolean(true))) == "on")
    #expect(SettingTexts.range(field("a", .bytes, nil, 1024...16_777_216)) == "1KiB to 16MiB")
    #expect(SettingTexts.range(field("a", .duration, nil, 0.01...86_400)) == "10ms to 24h")
    #expect(SettingTexts.range(field("a", .int, nil, 0...9)) == "0 to 9")
    let page = ConfigurationPage.file(Model(name: "it", sections: [SampleModel.httpSettings])).text
    #expect(page.contains("| `http.max_body_bytes` * | `--http-max-body-bytes` |"))
    #expect(page.contains("`1MiB` | The largest body. 1KiB to 1GiB. |"))
    #expect(page.contains("Opens the management door. Never printed. |"))
  }
}
