// Generated from Schema/tables.graphql by codegen. Do not edit.

import type { EnumFacts } from "../../shape.js";

export const roleEnum: EnumFacts = { creator: 1, editor: 2, reader: 3 };

export const permissionEnum: EnumFacts = { readNotes: 1, writeNotes: 2, manageNotebook: 3 };
