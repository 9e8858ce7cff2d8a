// What a field of a type, a field of an input and an argument have in common, so that one function reads all three.

struct FieldSource {
  var name: Name
  var description: Description?
  var type: TypeReference
  var directives: [DirectiveUse]
  /// Only inputs may hold input types.
  var isInput: Bool
  /// Only settings may hold paths, addresses and what else operators alone write.
  var isSetting = false

  init(_ field: FieldDefinition) {
    (name, description, type, directives) = (field.name, field.description, field.type, field.directives)
    isInput = false
  }

  init(_ input: InputValueDefinition) {
    (name, description, type, directives) = (input.name, input.description, input.type, input.directives)
    isInput = true
  }
}
