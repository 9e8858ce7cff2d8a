// The rules of the notes, as the product has its own (Sources/Domain/Rules.swift): one value, extended for each resource.

internal import NotesGenerated

struct Rules: Handlers, Resolvers {
  let desk: Desk
}
