// A file that the generator writes: where, relative to the root of the repository, and what. Emitters are functions from
// the model to these; only `Command` touches the disk.

struct GeneratedFile: Equatable, Sendable {
  var path: String
  var text: String
}
