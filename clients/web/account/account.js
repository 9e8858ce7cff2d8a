// The page where people make an account and sign in. It knows one thing at a time: the form that is shown.

import { call } from "./calls.js";
import * as passkeys from "./passkeys.js";

const $ = (id) => document.getElementById(id);
const forms = document.querySelectorAll("form");
const factors = {
  totp: "The code that your telephone shows",
  emailCode: "A code by email",
  passkey: "A passkey",
  recoveryCode: "A recovery code",
};

const refusals = {
  email_taken: "An account here has your email address: sign in to it, and link the other service there.",
  registration_closed: "You have no account here, and accounts are made by administrators.",
  sign_in_denied: "The other service did not let you in, or you changed your mind.",
  sign_in_elsewhere: "This was begun in another browser: begin again here.",
};

/** What the first of two steps answered. */
let begun = {};
/** Who is signed in. */
let me = null;

/** Where to go once somebody is signed in: a page of this server, or none. */
function next() {
  const wanted = new URLSearchParams(location.search).get("next");
  if (!wanted || !URL.canParse(wanted, location.origin)) return null;
  const url = new URL(wanted, location.origin);
  return url.origin === location.origin ? url.href : null;
}

function show(name) {
  for (const form of forms) form.hidden = form.id !== name;
  say("");
  if (name === "sign-in" || name === "register") history.replaceState(null, "", address(name));
  $(name).querySelector("input, select, button")?.focus();
}

function address(name) {
  return (name === "register" ? "/signup" : "/login") + location.search;
}

function say(error, notice = "") {
  for (const [id, text] of [["error", error], ["notice", notice]]) {
    $(id).textContent = text;
    $(id).hidden = !text;
  }
}

/** A button for each other service; it leads away from here, and back to this page. */
function offer(services) {
  $("services").replaceChildren(
    ...services.map(({ id, displayName }) => {
      const button = Object.assign(document.createElement("button"), { type: "button" });
      button.textContent = `Sign in with ${displayName}`;
      button.addEventListener("click", () =>
        run(async () => {
          const begun = { providerId: id, returnTo: address("sign-in") };
          location.assign((await call("POST", "auth/oauth/begin", begun)).authorizationUrl);
        }),
      );
      return button;
    }),
  );
}

/** What another service came to, which stands behind the `#` where this page is led back to; null where nothing is. */
function cameBack() {
  const said = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
  if (said.has("mfa_token")) {
    return () => entered({ mfa: { token: said.get("mfa_token"), factors: said.get("mfa_factors").split(",") } });
  }
  const refusal = said.get("oauth_error");
  return refusal && (() => {
    show("sign-in");
    say(refusals[refusal] ?? `The other service did not sign you in (${refusal}).`);
  });
}

function signedIn(user) {
  me = user;
  const place = next();
  if (place) return location.assign(place);
  $("name").textContent = user.displayName || user.username;
  for (const form of forms) form.reset();
  show("signed-in");
}

/** A login is done, or wants a second factor. */
function entered(result) {
  if (!result.mfa) return signedIn(result.user);
  begun = { token: result.mfa.token };
  $("second").factor.replaceChildren(
    ...result.mfa.factors.filter((factor) => factor !== "passkey" || passkeys.arePossible).map((factor) => {
      const where = factor === "emailCode" && result.mfa.maskedEmail ? ` to ${result.mfa.maskedEmail}` : "";
      return new Option(factors[factor] + where, factor);
    }),
  );
  show("second");
  return chosen();
}

/** A passkey has no code, and one by email is sent first. */
async function chosen() {
  const { factor, code } = $("second");
  code.required = factor.value !== "passkey";
  code.parentElement.hidden = !code.required;
  if (factor.value !== "emailCode" || begun.isMailed) return;
  await call("POST", "auth/second-factor/email", { token: begun.token });
  begun.isMailed = true;
  say("", "A code is on its way.");
}

const submitted = {
  "sign-in": async (input) => entered(await call("POST", "auth/login", input)),
  register: async (input) => signedIn((await call("POST", "auth/register", input)).user),
  second: async (input) => {
    const { token } = begun;
    if (input.factor !== "passkey") return signedIn((await call("POST", "auth/second-factor", { token, ...input })).user);
    const shown = await passkeys.show(await call("POST", "auth/second-factor/passkey", { token }));
    signedIn((await call("POST", "auth/second-factor/passkey/finish", shown)).user);
  },
  emailed: async ({ code, username }) => {
    if (!$("new-name").hidden) {
      return signedIn((await call("POST", "auth/email-register", { token: begun.token, code, username })).user);
    }
    try {
      entered(await call("POST", "auth/email-login", { token: begun.token, code }));
    } catch (error) {
      if (error.code !== "no_account") throw error;
      $("new-name").hidden = false;
      $("emailed").username.required = true;
      $("emailed").username.focus();
      say("", "Nobody has this address yet: choose a name, and the account is made.");
    }
  },
  reset: async (input) => {
    await call("POST", "auth/set-password", { username: begun.username, ...input });
    show("sign-in");
    say("", "The password is set: sign in with it.");
  },
  "signed-in": async () => {
    await call("POST", "auth/logout");
    show("sign-in");
  },
};

const done = {
  passkey: async () => {
    const shown = await passkeys.show(await call("POST", "auth/passkey"));
    return entered(await call("POST", "auth/passkey/finish", shown));
  },
  "make-passkey": async () => {
    const { name } = await passkeys.make(me);
    say("", `The passkey is kept (${name}): sign in with it next time.`);
  },
  "email-code": async () => {
    const email = named();
    begun = { token: (await call("POST", "auth/email-code", { email })).token };
    $("address").textContent = email;
    $("new-name").hidden = true;
    $("emailed").username.required = false;
    show("emailed");
  },
  forgot: async () => {
    begun = { username: named() };
    await call("POST", "auth/forgot-password", begun);
    show("reset");
  },
};

/** Who wants to come in. */
function named() {
  const field = $("sign-in").username;
  if (!field.value) {
    field.focus();
    throw new Error("Say who you are first.");
  }
  return field.value;
}

/** One at a time, and what goes wrong is said. */
async function run(work) {
  const buttons = document.querySelectorAll("button");
  for (const button of buttons) button.disabled = true;
  say("");
  try {
    await work();
  } catch (error) {
    say(error.message);
    if (error.code === "sign_in_expired") {
      show("sign-in");
      say(error.message);
    }
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

for (const form of forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const input = Object.fromEntries(new FormData(form));
    run(() => submitted[form.id](input));
  });
}
for (const button of document.querySelectorAll("[data-show]")) {
  button.addEventListener("click", () => show(button.dataset.show));
}
for (const button of document.querySelectorAll("[data-do]")) {
  button.addEventListener("click", () => run(done[button.dataset.do]));
}
$("second").factor.addEventListener("change", () => run(chosen));

await run(async () => {
  const [auth, info] = await Promise.all([call("GET", "auth"), call("GET", "server-info")]);
  $("server").textContent = document.title = info.title || "Cascade";
  const ways = auth.methods.filter((way) => way !== "passkey" || passkeys.arePossible);
  for (const button of document.querySelectorAll("[data-way]")) button.hidden = !ways.includes(button.dataset.way);
  for (const button of document.querySelectorAll("[data-open]")) button.hidden = !auth.isRegistrationOpen;
  for (const field of document.querySelectorAll("[autocomplete=new-password]")) field.minLength = auth.minPasswordLength;
  offer(auth.providers ?? []);
  const back = cameBack();
  if (back) return back();
  const user = await call("GET", "users/me").catch(() => null);
  if (user) return signedIn(user);
  show(location.pathname === "/signup" && auth.isRegistrationOpen ? "register" : "sign-in");
});
