// What stands in the file: a resource that is whole and says in comments what to make of it. A RECORD of the server with
// all five operations is what needs the least of what is around it, and everything about it can be changed.

extension NewResource {
  var text: String {
    let spaced = Words(name).spaced
    let article = "aeiou".contains(spaced.first ?? "x") ? "an" : "a"
    let plural = segment.split(separator: "-").joined(separator: " ")
    return """
      # What \(plural) are for, in two or three lines, for who opens this file next.
      #
      # `codegen new resource` wrote this as a start; all kinds and directives are described in prelude.graphql.
      # - `kind` RECORD is a row that is called and not observed. Observers want COLLECTION (items), STATE (one value a
      #   scope) or LOG (entries), and an @observe.
      # - `scope` ROOM puts it into a room, where the room's permissions hold:
      #   /api/rooms/{roomId}/\(segment)
      # - @stored keeps it in SQL; then `codegen migrate --name NAME` writes the migration:
      #   @stored(table: "\(segment.replacing("-", with: "_"))")
      # - An operation of its own is a field with arguments and an @action(path, allow). Who may is said by the words of
      #   `Access`, what may go wrong by `errors: […]`, in words of `ErrorCode`.
      # - @unserved says that no rule stands behind it yet: every operation answers 501 until it goes.

      "\(article.uppercased().prefix(1))\(article.dropFirst()) \(spaced): say in a sentence what it is."
      type \(name)
        @resource(kind: RECORD, scope: SERVER, path: "\(segment)", prefix: "\(prefix)")
        @create(allow: [SIGNED_IN]) @get(allow: [ANYONE]) @list(filter: ["name"], order: ["name"])
        @patch(allow: [SIGNED_IN]) @delete(allow: [SIGNED_IN])
        @unserved {
        "Its identity; stable for ever."
        id: ID!
        "What people call it."
        name: String! @length(min: 1, max: 128)
      }

      """
  }

  /// For who asked for it.
  var nextSteps: String {
    """
    \(path)

    What comes next:
      1. In \(path), say what it is: fields, who may do what, operations of its own.
      2. swift run codegen generate    writes its doors: REST at /api/\(segment), gRPC, `call`, `cascade \(Words(name).kebab)`,
         the clients, the pages; swift run codegen explain \(name) shows all of it. Commit what it writes.
      3. Take @unserved away, generate again, and write the rules: an extension of `Rules`, a function an operation, in
         Sources/Domain/\(name)/Rules+\(name).swift. The compiler names those that are missing; there is no list of them.
    As long as @unserved stays, its operations answer 501, and Tests/Goldens/unserved.txt wants to list them.
    docs/guides/add-a-resource.md goes this way with an example.

    """
  }
}
