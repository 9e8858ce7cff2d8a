// Calls of the API from a page of its own server. The session travels in a cookie that no script sees.

/** What the server refused, in its own words. */
export class Refusal extends Error {
  constructor(problem, status) {
    super(Refusal.#words(problem, status));
    this.code = problem.code ?? "";
    this.retryAfter = (problem.retryAfterMs ?? 0) / 1000;
  }

  static #words(problem, status) {
    const fields = (problem.violations ?? []).map((violation) => `${violation.field}: ${violation.message}`);
    const wait = problem.retryAfterMs ? ` Try again in ${Math.ceil(problem.retryAfterMs / 1000)} s.` : "";
    return (fields.join("; ") || problem.detail || problem.title || `The server answered ${status}.`) + wait;
  }
}

/** The answer of an operation, or a `Refusal`. */
export async function call(method, path, input) {
  let answer;
  try {
    answer = await fetch(`/api/${path}`, {
      method,
      headers: { "content-type": "application/json", "x-cascade-tokens": "cookie" },
      body: input === undefined ? undefined : JSON.stringify(input),
    });
  } catch {
    throw new Refusal({ detail: "The server cannot be reached." }, 0);
  }
  const text = await answer.text();
  let body = {};
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    // A proxy in between has its own pages.
  }
  if (!answer.ok) throw new Refusal(body, answer.status);
  return body;
}
