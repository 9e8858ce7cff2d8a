// The list of what the server carries.

import Testing

@testable import Codegen

@Suite struct AssetsEmitterTests {
  @Test func `The schema, the documents and nothing else are carried`() {
    let file = AssetsEmitter.file([
      "clients/openapi/openapi.json", "Sources/Generated/Room/Room.swift", "docs/reference/room.md",
      "Schema/room.graphql", "clients/python/room.py",
    ])
    #expect(file.path == "Sources/CAssets/generated.c")
    #expect(
      file.text == """
        // Generated from Schema by codegen. Do not edit.

        #include "tables.h"

        #pragma clang diagnostic ignored "-Wc23-extensions"

        static const unsigned char file0[] = {
        #embed "../../Schema/room.graphql"
        };

        static const unsigned char file1[] = {
        #embed "../../clients/openapi/openapi.json"
        };

        static const unsigned char file2[] = {
        #embed "../../docs/reference/room.md"
        };

        const cassets_file cassets_generated[] = {
          {"Schema/room.graphql", file0, sizeof file0},
          {"clients/openapi/openapi.json", file1, sizeof file1},
          {"docs/reference/room.md", file2, sizeof file2},
        };

        const size_t cassets_generated_count = 3;

        """)
  }
}
