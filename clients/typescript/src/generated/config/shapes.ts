// Generated from Schema/config.graphql by codegen. Do not edit.

import type { EnumFacts } from "../../shape.js";

export const serverModeEnum: EnumFacts = { development: 1, production: 2 };

export const proxyFieldEnum: EnumFacts = { xForwardedFor: 1, forwarded: 2 };
