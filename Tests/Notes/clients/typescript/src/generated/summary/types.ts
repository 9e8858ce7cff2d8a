// Generated from Schema/summary.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";
import type { NotePriority } from "../note/types.js";

/** What is in a notebook at a glance, for who asks. */
export interface Summary {
  /** The notebook that it belongs to. */
  readonly notebookId: string;
  /** The titles of the notes, as many as were asked for. */
  readonly titles: readonly string[];
  /** How long it takes to read all of it. */
  readonly readingTime: Duration;
  /** Until when this holds; null when it holds until the notebook changes. */
  readonly expiresAt: Timestamp | null;
}

/** What a reader wants of a summary. */
export interface SummaryOptions {
  /** How many titles at most. */
  readonly maxTitles?: number;
  /** Only of notes that are so important; of all when nothing is said. */
  readonly priorities?: readonly NotePriority[];
  /** How the titles are to look; as they are when left out. */
  readonly look?: SummaryLook | null;
}

/** How titles are to look. */
export interface SummaryLook {
  /** Whether they are in capitals. */
  readonly isLoud?: boolean;
  /** How many characters there are of each. */
  readonly length?: number;
}

/** The input of `summary.get`. */
export interface SummaryGetInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** How many titles at most. */
  readonly maxTitles?: number;
  /** Only of notes that are so important; of all when nothing is said. */
  readonly priorities?: readonly NotePriority[];
  /** How the titles are to look; as they are when left out. */
  readonly look?: SummaryLook | null;
}
