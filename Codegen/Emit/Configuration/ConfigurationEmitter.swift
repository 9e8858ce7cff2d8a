// The typed configuration, for the server: a struct a section with its defaults and its rows of the table of settings,
// one that holds them all, and the words of the enumerations that settings choose from. How a text is read, and what is
// said of one that is wrong, is written by people, once, for every kind.

enum ConfigurationEmitter {
  static func files(_ model: Model) -> [GeneratedFile] {
    guard let group = model.sections.first?.group else { return [] }
    let names = SwiftNames(model)
    var files = [file(group, "Settings", SettingsStruct.text(model.sections))]
    files += model.sections.map { section in
      file(section.group, section.name.flat, SectionStruct(names: names, section: section).text, access: "internal")
    }
    let choices = model.enums.filter { choice in
      model.sections.flatMap(\.settings).contains { $0.field.type.base == .enumeration(choice.name.flat) }
    }
    if !choices.isEmpty { files.append(file(group, "Settings+Choices", SettingChoices.text(choices))) }
    return files
  }

  private static func file(
    _ group: String, _ name: String, _ text: String, access: String = "public"
  ) -> GeneratedFile {
    SwiftEmitter.file(group, name, text, imports: ["\(access) import Core"])
  }
}

extension ConfigurationSection {
  /// The property of `Settings` that holds it: `webSocket`, of `WebSocketSettings`.
  var property: String {
    let words = Words(name.flat).all
    let own = words.count > 1 && words.last == "settings" ? Array(words.dropLast()) : words
    return Words(own.joined(separator: "_")).lowerCamel
  }
}
