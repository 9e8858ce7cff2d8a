// Generated from Schema/settings.graphql by codegen. Do not edit.

import type { EnumFacts } from "../../shape.js";

export const whenFullEnum: EnumFacts = { refuse: 1, dropOldest: 2 };
