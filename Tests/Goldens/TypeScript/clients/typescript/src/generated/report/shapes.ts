// Generated from Schema/report.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type { Report, ReportCreateInput } from "./types.js";

export const reportShape: Shape<Report> = {
  name: "Report",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "reasons", kind: "enum", of: () => reasonEnum, list: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const reportCreateInputShape: Shape<ReportCreateInput> = {
  name: "ReportCreateInput",
  fields: [
    { number: 2, name: "reasons", kind: "enum", of: () => reasonEnum, list: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const reasonEnum: EnumFacts = { spam: 1, abuse: 2 };
