// The help texts: `codegen help`, and `codegen COMMAND --help`, each what a person needs who has never used it.

enum Help {
  static let overview = """
    codegen, Cascade's generator: one schema, every door

      swift run codegen generate                  write everything that the schema becomes
      swift run codegen check                     show what generate would change, and change nothing
      swift run codegen format                    rewrite the schema's files as they are written here
      swift run codegen new resource NAME         write a schema file to start from
      swift run codegen explain RESOURCE          everything that one resource becomes
      swift run codegen migrate --name NAME [--accept | --by-hand]
                                                  write the next migration
      swift run codegen breaking --against REVISION
                                                  what breaks since a revision of git, as a changelog
      swift run codegen client --language LANGUAGE --out DIR [--schema DIR] [--only RESOURCE…]
                                                  make a client package, anywhere
      swift run codegen COMMAND --help            explain a command

    The exit code is 0 when all is well, 1 when the schema or what was written from it is wrong, 2 when the command is.

    """

  static func text(_ word: Command.Word) -> String {
    switch word {
    case .generate: generate
    case .check: check
    case .format: format
    case .new: new
    case .explain: explain
    case .migrate: migrate
    case .breaking: breaking
    case .client: client
    case .help: overview
    }
  }

  private static let generate = """
    codegen generate

    Writes everything that the schema becomes: the code of the doors, .proto files, OpenAPI, the clients, the reference, and
    the numbers in schema.lock. What an earlier schema became and this one does not is removed. All of it is committed.

    """

  private static let check = """
    codegen check

    Shows as a unified diff what generate would change, and which changes of tables have no migration yet; it changes
    nothing. The exit code is 1 when there is anything.

    """

  private static let format = """
    codegen format

    Rewrites the schema's files as they are written here, and writes into types the fields that their interfaces have.

    """

  private static let new = """
    codegen new resource NAME

    Writes Schema/<name>.graphql, a resource that is whole and says in comments what to make of it, and prints what comes
    next. NAME is a name in any style: WatchParty, watchParty, watch-party. A name that is taken, or that one of the
    languages would not have, is refused.

    """

  private static let explain = """
    codegen explain RESOURCE

    Everything that one resource becomes: fields with their numbers, operations at every door, tables, names in every
    language, files. RESOURCE is a name in any style: PlaybackState, playback-state.

    """

  private static let migrate = """
    codegen migrate --name NAME [--accept | --by-hand]

    Writes the next migration for SQLite and PostgreSQL, from what the migrations make so far to the tables that the schema
    wants; the server carries both. NAME says what it does, as add_topic.

      --accept     also steps that lose something, or may fail where there are rows
      --by-hand    only say in the files what is to be done: for a renamed column, say

    """

  private static let client = """
    codegen client --language typescript|python --out DIR [--schema DIR] [--only RESOURCE…]

    Makes a client package from a schema: all that it needs comes out of this program and that folder, so it works
    anywhere. Run again, it replaces what it wrote, takes away what is gone, and touches nothing else.

      --language    what the client is written in
      --out DIR     the package's folder, made where it is missing
      --schema DIR  what `cascade schema export` wrote, or the folder of a schema [Schema, or else cascade-schema]
      --only NAMES  these resources alone, with what they stand on

      cascade schema export
      codegen client --language typescript --out client --only Room Member

    """

  private static let breaking = """
    codegen breaking --against REVISION

    What changed since a revision of git, as a changelog that says for whom it breaks: WIRE, JSON, SOURCE, SQL, AUTH or
    SEMANTIC. The exit code is 1 when anything breaks.

    """
}
